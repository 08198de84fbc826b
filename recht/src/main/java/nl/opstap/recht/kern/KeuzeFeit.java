package nl.opstap.recht.kern;

import java.util.List;

/**
 * A fact with one value of a closed list.
 *
 * @param bijzonder whether it is something special: leaving it out says that it is the first value
 */
public record KeuzeFeit<E extends Enum<E> & Gecodeerd>(
    Groep groep,
    String naam,
    int plek,
    String omschrijving,
    String vraag,
    Kenner kenner,
    List<E> keuzen,
    boolean bijzonder)
    implements Feit {

  public KeuzeFeit {
    keuzen = List.copyOf(keuzen);
  }

  @Override
  public long onbekendLaag() {
    return bijzonder ? 1 : (1L << keuzen.size()) - 1;
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

  /** Holds when the value has one of these codes. */
  Voorwaarde isMetCode(List<String> codes) {
    long bits = 0;
    for (E keuze : keuzen) {
      String code = keuze.code();
      bits |= code != null && codes.contains(code) ? bit(keuze) : 0;
    }
    return new Voorwaarde.Is<>(this, bits);
  }

  long bit(E waarde) {
    return 1L << keuzen.indexOf(waarde);
  }
}
