package nl.opstap.recht.feiten;

import nl.opstap.recht.kern.Gecodeerd;
import org.jspecify.annotations.Nullable;

/** How a municipality classifies activities. */
public enum Methode implements Gecodeerd {
  DOEL("doel"),
  AFSTAND("afstand");

  private final @Nullable String code;

  Methode(@Nullable String code) {
    this.code = code;
  }

  @Override
  public @Nullable String code() {
    return code;
  }
}
