package nl.opstap.cli.bevolking;

/** What came out for some households, added up. */
public final class Telling {

  /** Outcomes of a subject, by what the population reading calls them. */
  private static final int UITKOMSTEN = 3;

  /** A, B, C, and what the table leaves open or is not known. */
  private static final int CATEGORIEEN = 4;

  private long huishoudens;
  private final long[][] uitkomsten = new long[Vragenlijst.ONDERWERPEN.size()][UITKOMSTEN];
  private final long[] bedragen = new long[Vragenlijst.BEDRAGEN.size()];
  private final long[] zonderBedrag = new long[Vragenlijst.BEDRAGEN.size()];
  private final long[] categorieen = new long[CATEGORIEEN];

  void telHuishouden() {
    huishoudens++;
  }

  void telUitkomst(int onderwerp, int uitkomst) {
    uitkomsten[onderwerp][uitkomst]++;
  }

  void telBedrag(int bedrag, int honderdsten) {
    bedragen[bedrag] += honderdsten;
  }

  void telZonderBedrag(int bedrag) {
    zonderBedrag[bedrag]++;
  }

  void telCategorie(int categorie) {
    categorieen[categorie]++;
  }

  void erbij(Telling ander) {
    huishoudens += ander.huishoudens;
    for (int i = 0; i < uitkomsten.length; i++) {
      tel(uitkomsten[i], ander.uitkomsten[i]);
    }
    tel(bedragen, ander.bedragen);
    tel(zonderBedrag, ander.zonderBedrag);
    tel(categorieen, ander.categorieen);
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
   * @param onderwerp place of the subject
   * @param uitkomst 0 no, 1 not known, 2 yes
   */
  public long uitkomst(int onderwerp, int uitkomst) {
    return uitkomsten[onderwerp][uitkomst];
  }

  /** An amount, added up, in cents. */
  public long bedrag(int bedrag) {
    return bedragen[bedrag];
  }

  /** Households with a right of which the amount is not known. */
  public long zonderBedrag(int bedrag) {
    return zonderBedrag[bedrag];
  }

  /** Activities in category A, B or C (0, 1, 2), or in none that is known (3). */
  public long categorie(int categorie) {
    return categorieen[categorie];
  }
}
