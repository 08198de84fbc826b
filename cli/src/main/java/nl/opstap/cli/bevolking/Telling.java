package nl.opstap.cli.bevolking;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.opstap.recht.kern.Kolomlezing;

/** What came out for some households, added up. */
public final class Telling {

  /** What is counted per outcome. */
  public enum Onderwerp {
    TOESLAG("kinderopvangtoeslag"),
    TEGEMOETKOMING("tegemoetkoming-gemeente"),
    ONTHEFFING("ontheffing-9a"),
    /** Only in a book with the variant of that name. */
    VAZALO("vazalo");

    private final String naam;

    Onderwerp(String naam) {
      this.naam = naam;
    }

    /** As the rules call it. */
    String naam() {
      return naam;
    }
  }

  /** What is added up in cents. */
  public enum Bedrag {
    TOESLAG(Onderwerp.TOESLAG, "toeslagPerMaand"),
    TEGEMOETKOMING(Onderwerp.TEGEMOETKOMING, "maximumPerMaand"),
    BOVEN_MAXIMUM(Onderwerp.TEGEMOETKOMING, "bovenMaximumPerMaand"),
    VAZALO(Onderwerp.VAZALO, "aanvullingPerMaand");

    private final Onderwerp onderwerp;
    private final String naam;

    Bedrag(Onderwerp onderwerp, String naam) {
      this.onderwerp = onderwerp;
      this.naam = naam;
    }

    /** The subject whose "yes" has this amount. */
    Onderwerp onderwerp() {
      return onderwerp;
    }

    /** As the rule calls it. */
    String naam() {
      return naam;
    }
  }

  /** Outcomes of a subject, by what the population reading calls them. */
  private static final int UITKOMSTEN = 3;

  private static final int JA = 2;

  /** A, B, C, and what the table leaves open or is not known. */
  private static final int CATEGORIEEN = 4;

  private long huishoudens;
  private final Map<Onderwerp, long[]> uitkomsten = new EnumMap<>(Onderwerp.class);
  private final Map<Bedrag, long[]> bedragen = new EnumMap<>(Bedrag.class);
  private final long[] categorieen = new long[CATEGORIEEN];

  Telling() {
    for (Onderwerp onderwerp : Onderwerp.values()) {
      uitkomsten.put(onderwerp, new long[UITKOMSTEN]);
    }
    for (Bedrag bedrag : Bedrag.values()) {
      bedragen.put(bedrag, new long[2]);
    }
  }

  void telHuishoudens(int aantal) {
    huishoudens += aantal;
  }

  /** Counts a part of a column of outcomes. */
  void tel(Onderwerp onderwerp, int[] kolom, int van, int tot) {
    long[] tellers = van(uitkomsten, onderwerp);
    for (int i = van; i < tot; i++) {
      tellers[kolom[i]]++;
    }
  }

  /** Adds up a part of a column of amounts. */
  void tel(Bedrag bedrag, int[] kolom, int van, int tot) {
    long som = 0;
    long verteld = 0;
    for (int i = van; i < tot; i++) {
      if (kolom[i] != Kolomlezing.NIET_VERTELD) {
        som += kolom[i];
        verteld++;
      }
    }
    long[] samen = van(bedragen, bedrag);
    samen[0] += som;
    samen[1] += verteld;
  }

  /** Counts a part of a column of categories. */
  void telCategorieen(int[] kolom, int van, int tot) {
    for (int i = van; i < tot; i++) {
      categorieen[kolom[i] == Kolomlezing.NIET_VERTELD ? CATEGORIEEN - 1 : kolom[i]]++;
    }
  }

  void erbij(Telling ander) {
    huishoudens += ander.huishoudens;
    uitkomsten.forEach((wat, tellers) -> tel(tellers, van(ander.uitkomsten, wat)));
    bedragen.forEach((wat, tellers) -> tel(tellers, van(ander.bedragen, wat)));
    tel(categorieen, ander.categorieen);
  }

  private static <K> long[] van(Map<K, long[]> tellers, K wat) {
    return Objects.requireNonNull(tellers.get(wat));
  }

  private static void tel(long[] naar, long[] van) {
    for (int i = 0; i < naar.length; i++) {
      naar[i] += van[i];
    }
  }

  /** Households, once for each reference date. */
  public long huishoudens() {
    return huishoudens;
  }

  /**
   * How many households have an outcome.
   *
   * @param uitkomst 0 no, 1 not known, 2 yes
   */
  public long uitkomst(Onderwerp onderwerp, int uitkomst) {
    return van(uitkomsten, onderwerp)[uitkomst];
  }

  /** An amount, added up, in cents. */
  public long bedrag(Bedrag bedrag) {
    return van(bedragen, bedrag)[0];
  }

  /** Households with a right of which the amount is not known. */
  public long zonderBedrag(Bedrag bedrag) {
    return uitkomst(bedrag.onderwerp(), JA) - van(bedragen, bedrag)[1];
  }

  /** Activities in category A, B or C (0, 1, 2), or in none that is known (3). */
  public long categorie(int categorie) {
    return categorieen[categorie];
  }
}
