package nl.opstap.recht.feiten;

import nl.opstap.recht.kern.Gecodeerd;
import org.jspecify.annotations.Nullable;

/** A kind of education. */
public enum Studiesoort implements Gecodeerd {
  VO("vo"),
  VAVO("vavo"),
  MBO("mbo"),
  HO("ho");

  private final @Nullable String code;

  Studiesoort(@Nullable String code) {
    this.code = code;
  }

  @Override
  public @Nullable String code() {
    return code;
  }
}
