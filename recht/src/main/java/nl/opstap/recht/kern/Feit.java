package nl.opstap.recht.kern;

/**
 * Something a case may tell: its name, what it means, and which values it can have.
 *
 * <p>Values are kept as {@code long}: a yes-or-no and a choice as a bit set of what is possible, a
 * date (epoch day) and a number (hundredths) as the lowest and highest that are possible.
 */
public sealed interface Feit permits JaNeeFeit, KeuzeFeit, DatumFeit, GetalFeit {

  Groep groep();

  /** Path within its group, such as {@code ouder.volledigeZorg} or {@code geboortedatum}. */
  String naam();

  /** Place among the facts of its group, from 0. */
  int plek();

  /** A clause that says it, lower case and without a full stop. */
  String omschrijving();

  /** The question that asks for it, in plain Dutch. */
  String vraag();

  Kenner kenner();

  /** What is possible when nothing is known: lowest value, or the bits of all choices. */
  long onbekendLaag();

  /** What is possible when nothing is known: highest value; 0 for a yes-or-no and a choice. */
  long onbekendHoog();

  /** Whether this is a bit set (yes-or-no, choice) and not a range (date, number). */
  default boolean isKeuze() {
    return this instanceof JaNeeFeit || this instanceof KeuzeFeit<?>;
  }

  /**
   * Whether this is something special: a case that leaves it out says that it is not so. Everything
   * else that is left out is unknown.
   */
  boolean bijzonder();

  default long laag(Feiten feiten, int rij) {
    return feiten.rij(groep(), rij)[2 * plek()];
  }

  default long hoog(Feiten feiten, int rij) {
    return feiten.rij(groep(), rij)[2 * plek() + 1];
  }

  default boolean isBekend(Feiten feiten, int rij) {
    long laag = laag(feiten, rij);
    return isKeuze() ? Long.bitCount(laag) == 1 : laag == hoog(feiten, rij);
  }
}
