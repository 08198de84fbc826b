package nl.opstap.recht.feiten;

import nl.opstap.recht.kern.Gecodeerd;
import org.jspecify.annotations.Nullable;

/** The goal an activity is registered with. */
public enum Doel implements Gecodeerd {
  RE_INTEGRATIE("re-integratie"),
  PARTICIPATIE("participatie");

  private final @Nullable String code;

  Doel(@Nullable String code) {
    this.code = code;
  }

  @Override
  public @Nullable String code() {
    return code;
  }
}
