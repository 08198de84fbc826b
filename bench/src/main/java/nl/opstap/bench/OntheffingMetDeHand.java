package nl.opstap.bench;

import static nl.opstap.bench.MetDeHand.JA;
import static nl.opstap.bench.MetDeHand.NEE;
import static nl.opstap.bench.MetDeHand.OPEN;
import static nl.opstap.bench.MetDeHand.PEIL;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import nl.opstap.bench.Handkolommen.Kind;
import nl.opstap.bench.Handkolommen.Volwassene;

/** The exemption of art. 9a by hand, of households of which every value is known. */
final class OntheffingMetDeHand {

  private static final int VIJF_JAAR_EERDER = (int) LocalDate.of(2021, 11, 1).toEpochDay();
  private static final int EIND_2011 = (int) LocalDate.of(2011, 12, 31).toEpochDay();

  private final Volwassene ouder;
  private final Kind[] kinderen;
  private final int[] aantalKinderen;
  private final int[] alleenstaand;
  private final int[] zorg;
  private final int[] onwillig;
  private final int[] gemeente;
  private final int[] ontheffingen;
  private final int[] ontheffingArtikel;
  private final int[] ontheffingVan;
  private final int[] ontheffingTot;
  private final int[] ontheffingGemeente;
  private final int[] ontheffingEinde;
  private final int[] verzoeken;
  private final int[] verzoekArtikel;
  private final int[] verzoekOntvangen;
  private final int[] verzoekBesluit;

  OntheffingMetDeHand(
      Function<String, int[]> kolom, Volwassene ouder, Kind[] kinderen, int[] aantalKinderen) {
    this.ouder = ouder;
    this.kinderen = kinderen;
    this.aantalKinderen = aantalKinderen;
    alleenstaand = kolom.apply("ouder.alleenstaandeOuder");
    zorg = kolom.apply("ouder.volledigeZorg");
    onwillig = kolom.apply("ouder.ondubbelzinnigOnwillig");
    gemeente = kolom.apply("gemeente.code");
    ontheffingen = kolom.apply("ontheffingen");
    ontheffingArtikel = kolom.apply("ontheffingen[0].artikel");
    ontheffingVan = kolom.apply("ontheffingen[0].van");
    ontheffingTot = kolom.apply("ontheffingen[0].totEnMet");
    ontheffingGemeente = kolom.apply("ontheffingen[0].gemeente");
    ontheffingEinde = kolom.apply("ontheffingen[0].einde");
    verzoeken = kolom.apply("verzoeken");
    verzoekArtikel = kolom.apply("verzoeken[0].artikel");
    verzoekOntvangen = kolom.apply("verzoeken[0].ontvangen");
    verzoekBesluit = kolom.apply("verzoeken[0].besluitBekendgemaaktOp");
  }

  /** At most one exemption and one request, as the columns have. */
  int oordeel(int i) {
    boolean isIoaw = ouder.uitkering[i] == 1 || ouder.uitkering[i] == 2;
    if (!isGevraagd(i)
        || (ouder.uitkering[i] != 0 && !isIoaw)
        || alleenstaand[i] == 0
        || zorg[i] == 0
        || onwillig[i] == 1
        || !heeftKindOnderVijf(i)) {
      return NEE;
    }
    if (ontheffingen[i] == 0) {
      return JA;
    }
    boolean is9a = ontheffingArtikel[i] == 1;
    int tot = Math.min(ontheffingTot[i] + 1, opgeschort(i, ontheffingVan[i]));
    boolean gegeven = is9a && PEIL < tot && ontheffingGemeente[i] == gemeente[i];
    boolean ingetrokken = is9a && ontheffingEinde[i] == 3 && ontheffingTot[i] < PEIL;
    if (gegeven || (ingetrokken && ontheffingTot[i] >= EIND_2011)) {
      return NEE;
    }
    boolean telt = is9a || (ontheffingArtikel[i] == 2 && !isIoaw);
    if (telt && !tijdOver(ontheffingVan[i], tot)) {
      return NEE;
    }
    return ingetrokken ? OPEN : JA;
  }

  private boolean isGevraagd(int i) {
    return verzoeken[i] > 0
        && verzoekArtikel[i] == 1
        && verzoekOntvangen[i] <= PEIL
        && PEIL < verzoekBesluit[i];
  }

  private boolean heeftKindOnderVijf(int i) {
    for (int k = 0; k < aantalKinderen[i]; k++) {
      if (kinderen[k].tenLaste[i] == 1 && kinderen[k].geboren[i] > VIJF_JAAR_EERDER) {
        return true;
      }
    }
    return false;
  }

  /** The first day after this one on which a child turned five and none was younger. */
  private int opgeschort(int i, int van) {
    int eerste = Integer.MAX_VALUE;
    for (int k = 0; k < aantalKinderen[i]; k++) {
      int vijf = wordtVijf(kinderen[k].geboren[i]);
      if (kinderen[k].tenLaste[i] == 1
          && vijf > van
          && vijf < eerste
          && !heeftKindOnderVijf(i, vijf)) {
        eerste = vijf;
      }
    }
    return eerste;
  }

  private boolean heeftKindOnderVijf(int i, int dag) {
    for (int k = 0; k < aantalKinderen[i]; k++) {
      int geboren = kinderen[k].geboren[i];
      if (kinderen[k].tenLaste[i] == 1 && geboren <= dag && dag < wordtVijf(geboren)) {
        return true;
      }
    }
    return false;
  }

  private static int wordtVijf(int geboren) {
    LocalDate dag = LocalDate.ofEpochDay(geboren);
    LocalDate vijf = dag.plusYears(5);
    return (int) vijf.toEpochDay() + (vijf.getDayOfMonth() == dag.getDayOfMonth() ? 0 : 1);
  }

  /** What is left of five years after one unbroken run, in whole months and days. */
  private static boolean tijdOver(int van, int tot) {
    int eind = Math.min(tot, PEIL);
    if (van >= eind) {
      return true;
    }
    LocalDate begin = LocalDate.ofEpochDay(van);
    if (eind == PEIL) {
      return begin.plusMonths(60).toEpochDay() > PEIL;
    }
    long maanden = ChronoUnit.MONTHS.between(begin, LocalDate.ofEpochDay(eind));
    long dagen = eind - begin.plusMonths(maanden).toEpochDay();
    LocalDate peildatum = LocalDate.ofEpochDay(PEIL);
    return peildatum.plusMonths(60 - maanden).toEpochDay() - dagen > PEIL;
  }
}
