package nl.opstap.recht.participatiewet;

import java.time.LocalDate;
import java.util.Arrays;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Regeling;
import nl.opstap.recht.kern.Vindplaats;

/**
 * The texts of articles 9 and 9a that differ in substance, each from the day it came into force.
 * What differs is named here, so that a rule is written once and reads the difference.
 */
public enum Tekst {
  /** Art. 9a inserted: six years; unmistakable unwillingness suspends, and can be revived. */
  WWB_2009(LocalDate.of(2009, 1, 1)),
  /** Five years; unwillingness withdraws for good; a review every six months. */
  WWB_2012(LocalDate.of(2012, 1, 1)),
  /** Art. 9 lid 2 covers a and c only; lid 5 the fully and permanently unfit; lid 7 is new. */
  PW_2015(LocalDate.of(2015, 1, 1)),
  /** Who is under 27 gets a provision under art. 7a. */
  PW_2026(LocalDate.of(2026, 1, 1));

  /**
   * Until when this law has been read: from this day on it is another (Participatiewet in balans),
   * of which the text was not obtained.
   */
  public static final LocalDate BEKEND_TOT = LocalDate.of(2027, 1, 1);

  private static final String BWB = "BWBR0015703";

  private static final LocalDate[] GELEZEN = {
    LocalDate.of(2009, 1, 1),
    LocalDate.of(2012, 1, 1),
    LocalDate.of(2015, 1, 1),
    LocalDate.of(2025, 1, 1),
    LocalDate.of(2025, 7, 1),
    LocalDate.of(2026, 1, 1),
    LocalDate.of(2026, 7, 1),
  };

  static final Regeling PARTICIPATIEWET = Regeling.wet(BWB, "Participatiewet", GELEZEN);
  static final Regeling WWB = Regeling.wet(BWB, "Wet werk en bijstand", GELEZEN);

  private final LocalDate vanaf;

  Tekst(LocalDate vanaf) {
    this.vanaf = vanaf;
  }

  /** The text in force on a day that lies in one of them. */
  public static Tekst op(LocalDate dag) {
    return Arrays.stream(values())
        .filter(tekst -> !tekst.vanaf.isAfter(dag))
        .reduce((eerder, later) -> later)
        .orElseThrow();
  }

  public LocalDate vanaf() {
    return vanaf;
  }

  /** The last day on which this text counts; never for the one after which none was read. */
  LocalDate laatsteDag() {
    return Arrays.stream(values())
        .map(Tekst::vanaf)
        .filter(daarna -> daarna.isAfter(vanaf))
        .findFirst()
        .map(daarna -> daarna.minusDays(1))
        .orElse(DatumFeit.NOOIT);
  }

  public Regeling regeling() {
    return sinds(PW_2015) ? PARTICIPATIEWET : WWB;
  }

  boolean sinds(Tekst eerder) {
    return compareTo(eerder) >= 0;
  }

  Vindplaats artikel(String artikel) {
    return regeling().artikel(artikel);
  }

  /** Art. 9a lid 4: the longest that an exemption can last, all together. */
  int hoogsteMaanden() {
    return sinds(WWB_2012) ? 60 : 72;
  }
}
