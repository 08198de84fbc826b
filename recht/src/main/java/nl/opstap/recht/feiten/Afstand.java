package nl.opstap.recht.feiten;

import nl.opstap.recht.kern.Gecodeerd;
import org.jspecify.annotations.Nullable;

/** Distance to the labour market, as the municipality defines it. */
public enum Afstand implements Gecodeerd {
  KORT("kort"),
  TUSSEN("tussen"),
  LANG("lang");

  private final @Nullable String code;

  Afstand(@Nullable String code) {
    this.code = code;
  }

  @Override
  public @Nullable String code() {
    return code;
  }
}
