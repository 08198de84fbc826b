package nl.opstap.recht.proef;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.opstap.recht.feiten.Artikel;
import nl.opstap.recht.feiten.Einde;
import nl.opstap.recht.feiten.Uitkering;
import nl.opstap.recht.kern.Oordeel;
import nl.opstap.recht.kern.Uitkomst;

/** The law of the rules once more, read from the articles by hand, for complete cases only. */
public final class Orakel {

  private static final LocalDate JAN_2009 = LocalDate.of(2009, 1, 1);
  private static final LocalDate JAN_2010 = LocalDate.of(2010, 1, 1);
  private static final LocalDate JAN_2012 = LocalDate.of(2012, 1, 1);
  private static final LocalDate JAN_2015 = LocalDate.of(2015, 1, 1);
  private static final LocalDate JAN_2027 = LocalDate.of(2027, 1, 1);

  /** Each subject with its judge. */
  public static final Map<String, Function<Geval, Uitkomst>> PER_ONDERWERP =
      Map.ofEntries(
          Map.entry("ontheffing-9a", Orakel::ontheffing9a),
          Map.entry("ontheffing-9", Orakel::ontheffing9),
          Map.entry("arbeidsplicht", Orakel::arbeidsplicht),
          Map.entry("scholingsplicht", Orakel::scholingsplicht),
          Map.entry("beschikbaarheid", Orakel::beschikbaarheid),
          Map.entry("classificatie", Opvangorakel::classificatie),
          Map.entry("kinderopvangtoeslag", Opvangorakel::toeslag),
          Map.entry("tegemoetkoming-gemeente", Opvangorakel::tegemoetkoming),
          Map.entry("alternatieven", Opvangorakel::alternatieven),
          Map.entry("termijnen", Orakel::termijnen),
          Map.entry("maatregel", Orakel::maatregel));

  private Orakel() {}

  /** Who judges a subject by its name: {@code classificatie[1]} is that of the second activity. */
  public static Function<Geval, Uitkomst> over(String onderwerp) {
    int haak = onderwerp.indexOf('[');
    if (haak < 0) {
      return Objects.requireNonNull(PER_ONDERWERP.get(onderwerp), onderwerp);
    }
    int nummer = Integer.parseInt(onderwerp.substring(haak + 1, onderwerp.length() - 1));
    return geval -> Opvangorakel.classificatie(geval, nummer);
  }

  /** The name of what a judgement is about, as {@link #over} knows it. */
  public static String naam(Oordeel oordeel) {
    String naam = oordeel.onderwerp().naam();
    return oordeel.regel().per().isPresent() ? naam + "[" + oordeel.rij() + "]" : naam;
  }

  /** What the law says of a subject by its name. */
  public static Uitkomst oordeel(String onderwerp, Geval geval) {
    return over(onderwerp).apply(geval);
  }

  public static boolean buitenDeWet(Geval g) {
    return g.peildatum.isBefore(JAN_2009)
        || !g.peildatum.isBefore(JAN_2027)
        || (isIoaw(g) && g.peildatum.isBefore(JAN_2015));
  }

  static boolean isIoaw(Geval g) {
    return g.uitkering == Uitkering.IOAW || g.uitkering == Uitkering.IOAZ;
  }

  /** Art. 9 of the Participatiewet, or since 2015 art. 37 of IOAW or IOAZ. */
  private static boolean metPlichten(Geval g) {
    return g.uitkering == Uitkering.ALGEMENE_BIJSTAND
        || (isIoaw(g) && !g.peildatum.isBefore(JAN_2015));
  }

  private static Uitkomst jaAls(boolean zo) {
    return zo ? Uitkomst.JA : Uitkomst.NEE;
  }

  public static Uitkomst ontheffing9a(Geval g) {
    if (g.peildatum.isBefore(JAN_2009)) {
      return Uitkomst.NEE;
    }
    if (buitenDeWet(g)) {
      return Uitkomst.ONBEKEND;
    }
    boolean gevraagd = false;
    for (Geval.Verzoek v : g.verzoeken) {
      // A request on which a decision has been announced is no longer one to decide on.
      gevraagd |=
          v.artikel == Artikel.ARTIKEL_9A
              && !v.ontvangen.isAfter(g.peildatum)
              && v.besluit.isAfter(g.peildatum);
    }
    return gevraagd ? kanKrijgen(g) : Uitkomst.NEE;
  }

  private static Uitkomst kanKrijgen(Geval g) {
    if (!metPlichten(g)
        || !g.alleenstaand
        || !g.volledigeZorg
        || g.onwillig
        || !heeftKindOnder(g, 5)
        || gegeven(g)
        || !tijdOver(g)) {
      return Uitkomst.NEE;
    }
    boolean oudeIntrekking = false;
    if (!g.peildatum.isBefore(JAN_2012)) {
      for (Geval.Ontheffing o : g.ontheffingen) {
        boolean ingetrokken =
            o.artikel == Artikel.ARTIKEL_9A
                && o.einde == Einde.INGETROKKEN
                && o.totEnMet.isBefore(g.peildatum);
        if (ingetrokken && o.totEnMet.plusDays(1).isBefore(JAN_2012)) {
          oudeIntrekking = true;
        } else if (ingetrokken) {
          return Uitkomst.NEE;
        }
      }
    }
    return oudeIntrekking ? Uitkomst.ONBEKEND : Uitkomst.JA;
  }

  /** Below an age: the birthday lies ahead; who was born on 29 February has it on 1 March. */
  static boolean isJongerDan(LocalDate geboren, int jaren, LocalDate op) {
    return op.isBefore(verjaardag(geboren, jaren));
  }

  private static LocalDate verjaardag(LocalDate geboren, int jaren) {
    return geboren.getMonthValue() == 2 && geboren.getDayOfMonth() == 29
        ? geboren.plusDays(1).plusYears(jaren).minusDays(isSchrikkel(geboren, jaren) ? 1 : 0)
        : geboren.plusYears(jaren);
  }

  private static boolean isSchrikkel(LocalDate geboren, int jaren) {
    return java.time.Year.isLeap((long) geboren.getYear() + jaren);
  }

  static boolean heeftKindOnder(Geval g, int jaren) {
    for (Geval.Kind kind : g.kinderen) {
      if (kind.tenLaste && isJongerDan(kind.geboren, jaren, g.peildatum)) {
        return true;
      }
    }
    return false;
  }

  /** One of this municipality runs, or will. */
  private static boolean gegeven(Geval g) {
    return g.ontheffingen.stream()
        .anyMatch(o ->
            o.artikel == Artikel.ARTIKEL_9A
                && o.gemeente == g.gemeente
                && einde(g, o).isAfter(g.peildatum));
  }

  private static boolean loopt(Geval g) {
    for (Geval.Ontheffing o : g.ontheffingen) {
      if (o.artikel == Artikel.ARTIKEL_9A
          && o.gemeente == g.gemeente
          && !o.van.isAfter(g.peildatum)
          && einde(g, o).isAfter(g.peildatum)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Art. 9a lid 5 onder a: the day after its last one, or the day before that on which a child
   * turned five and none under five was left.
   */
  private static LocalDate einde(Geval g, Geval.Ontheffing o) {
    LocalDate eind = o.totEnMet.plusDays(1);
    for (Geval.Kind kind : g.kinderen) {
      LocalDate vijf = verjaardag(kind.geboren, 5);
      boolean ander =
          g.kinderen.stream()
              .anyMatch(
                  k -> k.tenLaste && !k.geboren.isAfter(vijf) && isJongerDan(k.geboren, 5, vijf));
      if (kind.tenLaste && vijf.isAfter(o.van) && vijf.isBefore(eind) && !ander) {
        eind = vijf;
      }
    }
    return eind;
  }

  /** Months and days of each unbroken run of used days, taken off the five (six) years. */
  private static boolean tijdOver(Geval g) {
    boolean vijf = !g.peildatum.isBefore(JAN_2012);
    long maanden = vijf ? 60 : 72;
    long dagen = 0;
    List<LocalDate[]> runs = new ArrayList<>();
    for (Geval.Ontheffing o : g.ontheffingen) {
      boolean telt =
          o.artikel == Artikel.ARTIKEL_9A || (vijf && !isIoaw(g) && o.artikel == Artikel.WIJ_17);
      LocalDate eind = einde(g, o).isBefore(g.peildatum) ? einde(g, o) : g.peildatum;
      if (telt && o.van.isBefore(eind)) {
        runs.add(new LocalDate[] {o.van, eind});
      }
    }
    runs.sort(java.util.Comparator.comparing(run -> run[0]));
    for (int i = 0; i < runs.size(); i++) {
      LocalDate van = runs.get(i)[0];
      LocalDate tot = runs.get(i)[1];
      while (i + 1 < runs.size() && !runs.get(i + 1)[0].isAfter(tot)) {
        i++;
        tot = tot.isAfter(runs.get(i)[1]) ? tot : runs.get(i)[1];
      }
      if (tot.equals(g.peildatum)) {
        return van.plusMonths(maanden).minusDays(dagen).isAfter(g.peildatum);
      }
      int heel = 0;
      while (!van.plusMonths(heel + 1L).isAfter(tot)) {
        heel++;
      }
      maanden -= heel;
      dagen += tot.toEpochDay() - van.plusMonths(heel).toEpochDay();
    }
    return g.peildatum.plusMonths(maanden).minusDays(dagen).isAfter(g.peildatum);
  }

  public static boolean isBijstandEnLeeftijd(Geval g) {
    return metPlichten(g)
        && !isJongerDan(g.geboren, 18, g.peildatum)
        && g.peildatum.isBefore(aow(g.geboren));
  }

  public static boolean plichtig(Geval g) {
    boolean vrijgesteld =
        g.peildatum.isBefore(JAN_2015) ? g.wsw : g.arbeidsongeschikt && !isIoaw(g);
    return isBijstandEnLeeftijd(g) && !vrijgesteld;
  }

  /** Cohorts by the year in which they reach the age. */
  public static LocalDate aow(LocalDate geboren) {
    int[][] leeftijdPerJaar = {
      {2012, 65, 0}, {2013, 65, 1}, {2014, 65, 2}, {2015, 65, 3}, {2016, 65, 6}, {2017, 65, 9},
      {2018, 66, 0}, {2019, 66, 4}, {2020, 66, 4}, {2021, 66, 4}, {2022, 66, 7}, {2023, 66, 10},
      {2024, 67, 0}, {2025, 67, 0}, {2026, 67, 0}, {2027, 67, 0}, {9999, 67, 3}
    };
    for (int[] jaar : leeftijdPerJaar) {
      LocalDate dag = geboren.plusYears(jaar[1]).plusMonths(jaar[2]);
      if (dag.getYear() <= jaar[0]) {
        return dag;
      }
    }
    throw new AssertionError();
  }

  public static Uitkomst ontheffing9(Geval g) {
    if (buitenDeWet(g)) {
      return Uitkomst.ONBEKEND;
    }
    boolean dringend = g.medisch || g.sociaal || (g.zorgtaken && !g.voorziening);
    return jaAls(plichtig(g) && g.redenen && dringend);
  }

  public static Uitkomst arbeidsplicht(Geval g) {
    if (buitenDeWet(g)) {
      return Uitkomst.ONBEKEND;
    }
    return jaAls(plichtig(g) && lopend9(g).isEmpty() && !geldt9a(g));
  }

  /** The exemptions for urgent reasons that run; the law of 2009 ended older ones within a year. */
  public static List<Geval.Ontheffing> lopend9(Geval g) {
    List<Geval.Ontheffing> uit = new ArrayList<>();
    for (Geval.Ontheffing o : g.ontheffingen) {
      boolean vervallen =
          o.van.isBefore(JAN_2009) && !g.peildatum.isBefore(JAN_2010) && g.alleenstaand;
      if (o.artikel == Artikel.ARTIKEL_9
          && o.gemeente == g.gemeente
          && !o.van.isAfter(g.peildatum)
          && !o.totEnMet.isBefore(g.peildatum)
          && !vervallen) {
        uit.add(o);
      }
    }
    return uit;
  }

  public static boolean geldt9a(Geval g) {
    return metPlichten(g) && loopt(g) && heeftKindOnder(g, 5) && tijdOver(g);
  }

  public static Uitkomst scholingsplicht(Geval g) {
    if (g.peildatum.isBefore(JAN_2009)) {
      return Uitkomst.NEE;
    }
    if (buitenDeWet(g)) {
      return Uitkomst.ONBEKEND;
    }
    boolean reden = !g.startkwalificatie || g.verzoektOpleiding;
    if (g.bovenKrachten || !reden) {
      return Uitkomst.NEE;
    }
    return geldt9a(g) ? Uitkomst.JA : ontheffing9a(g);
  }

  public static Uitkomst beschikbaarheid(Geval g) {
    if (buitenDeWet(g)) {
      return Uitkomst.ONBEKEND;
    }
    boolean kind = false;
    for (Geval.Kind k : g.kinderen) {
      kind |= k.tenLaste;
    }
    return jaAls(plichtig(g) && g.uurregel && g.alleenstaand && kind);
  }

  public static Uitkomst termijnen(Geval g) {
    if (g.peildatum.isBefore(JAN_2009)) {
      return Uitkomst.ONBEKEND;
    }
    for (Geval.Verzoek v : g.verzoeken) {
      if (!v.ontvangen.isAfter(g.peildatum) && Awborakel.kanNogBezwaar(v.besluit, g.peildatum)) {
        return Uitkomst.JA;
      }
    }
    if (buitenDeWet(g)) {
      return Uitkomst.ONBEKEND;
    }
    // Since 2012 the plan that is there is reviewed.
    return jaAls(
        planOntbreekt(g)
            || (g.plan && !g.peildatum.isBefore(JAN_2012) && metPlichten(g) && geldt9a(g)));
  }

  /** Art. 9a lid 5 and 7: given here, not over, not suspended by law, and no plan yet. */
  static boolean planOntbreekt(Geval g) {
    return gegeven(g) && !g.plan && metPlichten(g) && heeftKindOnder(g, 5) && tijdOver(g);
  }

  public static Uitkomst maatregel(Geval g) {
    if (buitenDeWet(g) || isIoaw(g)) {
      return Uitkomst.ONBEKEND;
    }
    for (Geval.Melding m : g.meldingen) {
      if (!m.op.isAfter(g.peildatum) && m.gesprek && m.verwijtbaar && plichtig(g)) {
        return Uitkomst.JA;
      }
    }
    return Uitkomst.NEE;
  }
}
