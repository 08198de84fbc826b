package nl.opstap.recht.feiten;

import nl.opstap.recht.kern.Gecodeerd;
import org.jspecify.annotations.Nullable;

/** What a municipality pays of the price of childcare above the capped price: its own policy. */
public enum BovenMaximum implements Gecodeerd {
  NIETS(null),
  HELFT("helft"),
  ALLES("alles");

  private final @Nullable String code;

  BovenMaximum(@Nullable String code) {
    this.code = code;
  }

  @Override
  public @Nullable String code() {
    return code;
  }
}
