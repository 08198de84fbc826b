package nl.opstap.recht.kern;

import org.jspecify.annotations.Nullable;

/** A value of a closed list, as it is written in a case. */
public interface Gecodeerd {

  /** How a case writes it; {@code null} for the value that stands for "none". */
  @Nullable String code();
}
