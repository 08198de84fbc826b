package nl.opstap.recht.feiten;

import nl.opstap.recht.kern.Gecodeerd;
import org.jspecify.annotations.Nullable;

/** A kind of childcare. */
public enum Opvangsoort implements Gecodeerd {
  DAGOPVANG("dagopvang"),
  BSO("bso"),
  GASTOUDER("gastouder");

  private final @Nullable String code;

  Opvangsoort(@Nullable String code) {
    this.code = code;
  }

  @Override
  public @Nullable String code() {
    return code;
  }
}
