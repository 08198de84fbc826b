package nl.opstap.recht.feiten;

import nl.opstap.recht.kern.Gecodeerd;
import org.jspecify.annotations.Nullable;

/** The benefit somebody lives on. */
public enum Uitkering implements Gecodeerd {
  ALGEMENE_BIJSTAND("algemene bijstand"),
  IOAW("IOAW"),
  IOAZ("IOAZ"),
  ANW("Anw"),
  WW("WW"),
  WIA("WIA"),
  ZIEKTEWET("ZW"),
  WAJONG("Wajong"),
  GEEN("geen");

  private final @Nullable String code;

  Uitkering(@Nullable String code) {
    this.code = code;
  }

  @Override
  public @Nullable String code() {
    return code;
  }
}
