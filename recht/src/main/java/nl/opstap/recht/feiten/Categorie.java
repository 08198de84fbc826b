package nl.opstap.recht.feiten;

import nl.opstap.recht.kern.Gecodeerd;
import org.jspecify.annotations.Nullable;

/** The category of an activity, where the municipality has settled it. */
public enum Categorie implements Gecodeerd {
  A("A"),
  B("B"),
  C("C"),
  /** Not settled: the municipality's table decides. */
  TABEL_BESLIST(null);

  private final @Nullable String code;

  Categorie(@Nullable String code) {
    this.code = code;
  }

  @Override
  public @Nullable String code() {
    return code;
  }
}
