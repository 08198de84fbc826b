package nl.opstap.recht.feiten;

import nl.opstap.recht.kern.Gecodeerd;
import org.jspecify.annotations.Nullable;

/** The article an exemption or a request rests on. */
public enum Artikel implements Gecodeerd {
  ARTIKEL_9("9"),
  ARTIKEL_9A("9a"),
  /** Art. 17 lid 4 of the law for young people of 2009 to 2011: counts as 9a since 2012. */
  WIJ_17("WIJ 17");

  private final @Nullable String code;

  Artikel(@Nullable String code) {
    this.code = code;
  }

  @Override
  public @Nullable String code() {
    return code;
  }
}
