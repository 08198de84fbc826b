package nl.opstap.recht.kern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The facts that belong to one thing: to the case as a whole, or to each member of a list in it (a
 * child, an exemption).
 *
 * <p>A vocabulary is written as constants: each call that names a fact gives it the next place.
 * Once {@link #sluit} has been called nothing can be added.
 */
public final class Groep {

  /** Number of the group of facts that a case has once. */
  static final int ZAAK = -1;

  private final String pad;
  private final String enkelvoud;
  private final String vraag;
  private final int nummer;
  private final int hoogstens;
  private final List<Feit> feiten = new ArrayList<>();
  private final List<DatumFeit[]> perioden = new ArrayList<>();
  private long[] onbekend = {};
  private boolean gesloten;

  private Groep(String pad, String enkelvoud, String vraag, int nummer, int hoogstens) {
    this.pad = pad;
    this.enkelvoud = enkelvoud;
    this.vraag = vraag;
    this.nummer = nummer;
    this.hoogstens = hoogstens;
  }

  /** The facts that a case has once. */
  public static Groep zaak() {
    return new Groep("", "de zaak", "", ZAAK, 1);
  }

  /**
   * The facts of each member of a list.
   *
   * @param enkelvoud one member, with its article: {@code een kind}
   * @param vraag how one asks what is in it, in plain Dutch
   * @param nummer place among the lists of a case, from 0
   * @param hoogstens how many members an unknown list is taken to have at most: enough to reach
   *     every outcome that longer lists reach, because a rule asks of a list whether there is one
   *     that..., which is the latest, and how much together
   */
  public static Groep lijst(String pad, String enkelvoud, String vraag, int nummer, int hoogstens) {
    return new Groep(pad, enkelvoud, vraag, nummer, hoogstens);
  }

  public String pad() {
    return pad;
  }

  public String enkelvoud() {
    return enkelvoud;
  }

  /** The question what is in the list. */
  public String vraag() {
    return vraag;
  }

  public boolean isLijst() {
    return nummer != ZAAK;
  }

  int nummer() {
    return nummer;
  }

  int hoogstens() {
    return hoogstens;
  }

  public List<Feit> feiten() {
    return Collections.unmodifiableList(feiten);
  }

  /** Pairs of first and last day that must not be the wrong way round. */
  List<DatumFeit[]> perioden() {
    return perioden;
  }

  /** The path of a fact, with the member's number: {@code kinderen[0].geboortedatum}. */
  public String pad(Feit feit, int rij) {
    return isLijst() ? pad + "[" + rij + "]." + feit.naam() : feit.naam();
  }

  public JaNeeFeit jaNee(String naam, Kenner kenner, String omschrijving, String vraag) {
    return erbij(new JaNeeFeit(this, naam, feiten.size(), omschrijving, vraag, kenner, false));
  }

  /** Something special that a case tells only when it is so: leaving it out says it is not. */
  public JaNeeFeit bijzonderheid(String naam, Kenner kenner, String omschrijving, String vraag) {
    return erbij(new JaNeeFeit(this, naam, feiten.size(), omschrijving, vraag, kenner, true));
  }

  public <E extends Enum<E> & Gecodeerd> KeuzeFeit<E> keuze(
      String naam, Class<E> soort, Kenner kenner, String omschrijving, String vraag) {
    return keuze(naam, soort, kenner, omschrijving, vraag, false);
  }

  /** A choice that a case tells only when it is special: leaving it out says the first value. */
  public <E extends Enum<E> & Gecodeerd> KeuzeFeit<E> bijzondereKeuze(
      String naam, Class<E> soort, Kenner kenner, String omschrijving, String vraag) {
    return keuze(naam, soort, kenner, omschrijving, vraag, true);
  }

  private <E extends Enum<E> & Gecodeerd> KeuzeFeit<E> keuze(
      String naam,
      Class<E> soort,
      Kenner kenner,
      String omschrijving,
      String vraag,
      boolean bijzonder) {
    List<E> keuzen = Arrays.asList(soort.getEnumConstants());
    return erbij(
        new KeuzeFeit<>(this, naam, feiten.size(), omschrijving, vraag, kenner, keuzen, bijzonder));
  }

  /** A day that lies on or before the reference date. */
  public DatumFeit verleden(String naam, Kenner kenner, String omschrijving, String vraag) {
    return datum(naam, kenner, omschrijving, vraag, false, false, false);
  }

  /** A day before or after the reference date. */
  public DatumFeit dag(String naam, Kenner kenner, String omschrijving, String vraag) {
    return datum(naam, kenner, omschrijving, vraag, false, false, true);
  }

  /** A day, or {@code null}: it has not happened, or has no end. */
  public DatumFeit dagOfNooit(String naam, Kenner kenner, String omschrijving, String vraag) {
    return datum(naam, kenner, omschrijving, vraag, true, false, true);
  }

  /**
   * A day of something special. A case that leaves it out says the same as {@code null}: it has not
   * happened.
   */
  public DatumFeit bijzondereDag(String naam, Kenner kenner, String omschrijving, String vraag) {
    return datum(naam, kenner, omschrijving, vraag, true, true, true);
  }

  private DatumFeit datum(
      String naam,
      Kenner kenner,
      String omschrijving,
      String vraag,
      boolean nooitMag,
      boolean bijzonder,
      boolean toekomstMag) {
    return erbij(
        new DatumFeit(
            this,
            naam,
            feiten.size(),
            omschrijving,
            vraag,
            kenner,
            nooitMag,
            bijzonder,
            toekomstMag));
  }

  public GetalFeit getal(
      String naam, long maximum, Kenner kenner, String omschrijving, String vraag) {
    return getal(naam, maximum, 0, GetalFeit.SCHAAL, false, kenner, omschrijving, vraag);
  }

  /** A number that has nothing behind the point, such as an age. */
  public GetalFeit heelGetal(
      String naam, long maximum, Kenner kenner, String omschrijving, String vraag) {
    return getal(naam, maximum, 0, 0, false, kenner, omschrijving, vraag);
  }

  /** A code of digits, written as text: {@code "0935"}. */
  public GetalFeit code(
      String naam, int cijfers, Kenner kenner, String omschrijving, String vraag) {
    return getal(naam, hoogsteCode(cijfers), cijfers, 0, false, kenner, omschrijving, vraag);
  }

  /** A code of digits, or {@code null}: there is none. */
  public GetalFeit codeOfGeen(
      String naam, int cijfers, Kenner kenner, String omschrijving, String vraag) {
    return getal(naam, hoogsteCode(cijfers), cijfers, 0, true, kenner, omschrijving, vraag);
  }

  private static long hoogsteCode(int cijfers) {
    return Math.powExact(10L, cijfers) - 1;
  }

  private GetalFeit getal(
      String naam,
      long maximum,
      int cijfers,
      int decimalen,
      boolean geenMag,
      Kenner kenner,
      String omschrijving,
      String vraag) {
    return erbij(
        new GetalFeit(
            this,
            naam,
            feiten.size(),
            omschrijving,
            vraag,
            kenner,
            maximum,
            cijfers,
            decimalen,
            geenMag));
  }

  /** Says that these two days bound a period, both inclusive. */
  public void periode(DatumFeit van, DatumFeit totEnMet) {
    perioden.add(new DatumFeit[] {van, totEnMet});
  }

  /** The first day of the period that this fact is the last day of; empty for any other fact. */
  public Optional<Feit> beginVan(Feit laatste) {
    return perioden.stream()
        .filter(periode -> periode[1].equals(laatste))
        .<Feit>map(periode -> periode[0])
        .findFirst();
  }

  /**
   * The fact that says whether something is there at all, of what a path tells more about; empty
   * when nothing is taken for granted.
   */
  Optional<Feit> bestaan(String pad) {
    for (int punt = pad.lastIndexOf('.'); punt > 0; punt = pad.lastIndexOf('.', punt - 1)) {
      String geheel = pad.substring(0, punt);
      Optional<Feit> bestaan =
          feiten.stream()
              .filter(feit -> feit instanceof JaNeeFeit && feit.naam().equals(geheel))
              .findFirst();
      if (bestaan.isPresent()) {
        return bestaan;
      }
    }
    return Optional.empty();
  }

  /** Ends the naming of facts. */
  public Groep sluit() {
    gesloten = true;
    onbekend = new long[2 * feiten.size()];
    for (Feit feit : feiten) {
      onbekend[2 * feit.plek()] = feit.onbekendLaag();
      onbekend[2 * feit.plek() + 1] = feit.onbekendHoog();
    }
    return this;
  }

  /** What is possible of a member of which nothing is known, on a reference date. */
  long[] onbekend(long peildatum) {
    long[] waarden = onbekend.clone();
    for (Feit feit : feiten) {
      if (feit instanceof DatumFeit datum && !datum.toekomstMag()) {
        waarden[2 * feit.plek() + 1] = peildatum;
      }
    }
    return waarden;
  }

  private <F extends Feit> F erbij(F feit) {
    if (gesloten) {
      throw new IllegalStateException("De groep '" + pad + "' is al gesloten.");
    }
    feiten.add(feit);
    return feit;
  }

  @Override
  public String toString() {
    return pad.isEmpty() ? "zaak" : pad;
  }
}
