package nl.opstap.cli.bevolking;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.opstap.recht.Onderwerpen;
import nl.opstap.recht.kern.Onderwerp;
import nl.opstap.recht.kern.Sleutel;
import nl.opstap.recht.kern.kolom.Kolomlezing;
import nl.opstap.recht.kinderopvang.Tegemoetkoming;
import nl.opstap.recht.kinderopvang.Toeslagwaarden;
import nl.opstap.recht.vazalo.Vazalo;

/** What came out for some households, added up. */
public final class Telling {

  /** What is counted per outcome. */
  @SuppressWarnings("ImmutableEnumChecker") // a record of texts
  public enum Geteld {
    TOESLAG(Onderwerpen.KINDEROPVANGTOESLAG),
    TEGEMOETKOMING(Onderwerpen.TEGEMOETKOMING),
    ONTHEFFING(Onderwerpen.ONTHEFFING_9A),
    /** Only in a book with the variant of that name. */
    VAZALO(Onderwerpen.VAZALO);

    private final Onderwerp inDeWet;

    Geteld(Onderwerp inDeWet) {
      this.inDeWet = inDeWet;
    }

    /** As the rules know it. */
    Onderwerp inDeWet() {
      return inDeWet;
    }
  }

  /** What is added up in cents. */
  @SuppressWarnings("ImmutableEnumChecker") // a record of texts
  public enum Bedrag {
    TOESLAG(Geteld.TOESLAG, Toeslagwaarden.TOESLAG_PER_MAAND),
    TEGEMOETKOMING(Geteld.TEGEMOETKOMING, Tegemoetkoming.MAXIMUM_PER_MAAND),
    BOVEN_MAXIMUM(Geteld.TEGEMOETKOMING, Tegemoetkoming.BOVEN_MAXIMUM_PER_MAAND),
    VAZALO(Geteld.VAZALO, Vazalo.AANVULLING_PER_MAAND);

    private final Geteld onderwerp;
    private final Sleutel.Getal sleutel;

    Bedrag(Geteld onderwerp, Sleutel.Getal sleutel) {
      this.onderwerp = onderwerp;
      this.sleutel = sleutel;
    }

    /** The subject whose "yes" has this amount. */
    Geteld onderwerp() {
      return onderwerp;
    }

    /** Under which the rule tells it. */
    Sleutel.Getal sleutel() {
      return sleutel;
    }
  }

  /** Outcomes of a subject, by what the population reading calls them. */
  private static final int UITKOMSTEN = 3;

  private static final int JA = 2;

  /** A, B, C, and what the table leaves open or is not known. */
  private static final int CATEGORIEEN = 4;

  private long huishoudens;
  private final Map<Geteld, long[]> uitkomsten = new EnumMap<>(Geteld.class);
  private final Map<Bedrag, long[]> bedragen = new EnumMap<>(Bedrag.class);
  private final long[] categorieen = new long[CATEGORIEEN];

  Telling() {
    for (Geteld onderwerp : Geteld.values()) {
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
  void tel(Geteld onderwerp, int[] kolom, int van, int tot) {
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
  public long uitkomst(Geteld onderwerp, int uitkomst) {
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
