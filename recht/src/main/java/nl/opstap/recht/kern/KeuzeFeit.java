package nl.opstap.recht.kern;

import java.util.List;

/** A fact with one value of a closed list. */
public record KeuzeFeit<E extends Enum<E> & Gecodeerd>(
    Groep groep,
    String naam,
    int plek,
    String omschrijving,
    String vraag,
    Kenner kenner,
    List<E> keuzen)
    implements Feit {

  public KeuzeFeit {
    keuzen = List.copyOf(keuzen);
  }

  @Override
  public long onbekendLaag() {
    return (1L << keuzen.size()) - 1;
  }

  @Override
  public long onbekendHoog() {
    return 0;
  }

  /** Holds when the value is one of these. */
  @SafeVarargs
  public final Voorwaarde is(E... waarden) {
    long bits = 0;
    for (E waarde : waarden) {
      bits |= bit(waarde);
    }
    return new Voorwaarde.Is<>(this, bits);
  }

  long bit(E waarde) {
    return 1L << keuzen.indexOf(waarde);
  }
}
