package nl.opstap.werkplek.demo;

/**
 * Citizen service numbers for fictitious people: from 9999 00000 on, which is set aside for tests,
 * and that pass the elfproef.
 */
final class Proefnummer {

  private static final int EERSTE = 999_900_000;

  private static final int LAATSTE = 999_999_999;

  private static final String[] ALLE =
      java.util.stream.IntStream.rangeClosed(EERSTE, LAATSTE)
          .filter(Proefnummer::voldoet)
          .mapToObj(String::valueOf)
          .toArray(String[]::new);

  private Proefnummer() {}

  /** The number of a fictitious person; beyond some nine thousand they are used again. */
  static String nummer(int volgnummer) {
    return ALLE[volgnummer % ALLE.length];
  }

  private static boolean voldoet(int nummer) {
    int som = -(nummer % 10);
    int rest = nummer / 10;
    for (int gewicht = 2; gewicht <= 9; gewicht++) {
      som += gewicht * (rest % 10);
      rest /= 10;
    }
    return som % 11 == 0;
  }
}
