package nl.opstap.recht.feiten;

import nl.opstap.recht.kern.Gecodeerd;
import org.jspecify.annotations.Nullable;

/** How an exemption ended, as it was registered. */
public enum Einde implements Gecodeerd {
  /** It runs. */
  LOOPT(null),
  VERLOPEN("verlopen"),
  OPGESCHORT("opgeschort"),
  INGETROKKEN("ingetrokken");

  private final @Nullable String code;

  Einde(@Nullable String code) {
    this.code = code;
  }

  @Override
  public @Nullable String code() {
    return code;
  }
}
