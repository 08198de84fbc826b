package nl.opstap.recht.feiten;

import nl.opstap.recht.kern.Gecodeerd;
import org.jspecify.annotations.Nullable;

/** What kind of activity it is, where the code of the registration does not say so. */
public enum Activiteitsoort implements Gecodeerd {
  ZELFSTANDIG("zelfstandig ondernemerschap"),
  THERAPIE("therapie"),
  DAGBESTEDING("dagbesteding"),
  SOCIALE_ACTIVERING("sociale activering"),
  TAAL("taal"),
  OVERIG("overig");

  private final @Nullable String code;

  Activiteitsoort(@Nullable String code) {
    this.code = code;
  }

  @Override
  public @Nullable String code() {
    return code;
  }
}
