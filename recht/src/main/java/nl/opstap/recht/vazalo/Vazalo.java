package nl.opstap.recht.vazalo;

import static nl.opstap.recht.feiten.Zaak.ALLEENSTAANDE_OUDER;
import static nl.opstap.recht.feiten.Zaak.LOON_PER_JAAR;
import static nl.opstap.recht.feiten.Zaak.NETTO_LOON;
import static nl.opstap.recht.feiten.Zaak.PARTNERALIMENTATIE;
import static nl.opstap.recht.feiten.Zaak.PEILDATUM;
import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.altijd;
import static nl.opstap.recht.kern.Voorwaarde.erIs;
import static nl.opstap.recht.kern.Voorwaarde.niet;
import static nl.opstap.recht.kern.Voorwaarde.onbepaaldAls;
import static nl.opstap.recht.kern.Voorwaarde.voorwaarde;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.kern.Getal;
import nl.opstap.recht.kern.Onderwerp;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Regeling;
import nl.opstap.recht.kern.Sleutel;
import nl.opstap.recht.kern.Tabel;
import nl.opstap.recht.kern.Vindplaats;
import nl.opstap.recht.kern.Voorwaarde;
import nl.opstap.recht.kern.Waarde;

/**
 * The bill for lone parents that work (Vazalo, 2005), which never became law: wages are
 * supplemented to 90 % of the net minimum wage. It is known from the report on the Amsterdam
 * project, which says that up to 115 % a part remains, but not how much.
 */
public final class Vazalo {

  public static final Onderwerp AANVULLING =
      new Onderwerp(
          "vazalo",
          "Aanvulling op het loon (wetsvoorstel Vazalo)",
          "Zou de ouder een aanvulling op het loon krijgen?");

  public static final Sleutel.Getal AANVULLING_PER_MAAND =
      Sleutel.bedrag("aanvullingPerMaand", "Aanvulling per maand, in euro");
  public static final Sleutel.Getal AANGEVULD_TOT =
      Sleutel.bedrag("aangevuldTot", "Inkomen na de aanvulling, per maand");

  /** The paper in which the bill was presented. */
  public static final Vindplaats WETSVOORSTEL =
      new Regeling("kst-29948", "wetsvoorstel Vazalo (29 948)", "", List.of())
          .artikel("aanvulling");

  private static final Tabel MINIMUMLOON = Tabel.lees(Vazalo.class, "netto-minimumloon.csv");

  /** From this day on the net minimum wage is not known. */
  private static final LocalDate BEKEND_TOT = LocalDate.of(2027, 1, 1);

  private static final int LAAGSTE_LOON_PER_JAAR = 4_366;

  private static final Getal.Genoemd INKOMEN =
      NETTO_LOON.plus(PARTNERALIMENTATIE).genoemd("het inkomen per maand");

  private Vazalo() {}

  /** Days on which the net minimum wage changes, and that from which it is not known. */
  public static List<LocalDate> grenzen() {
    return Stream.concat(MINIMUMLOON.rijen().stream().map(Tabel.Rij::vanaf), Stream.of(BEKEND_TOT))
        .toList();
  }

  /** The rule with the net minimum wage of a day. */
  public static Regel op(LocalDate dag) {
    return MINIMUMLOON
        .op(dag)
        .filter(_ -> dag.isBefore(BEKEND_TOT))
        .map(rij -> regel(rij.waarden().getFirst()))
        .orElseGet(Vazalo::onbekend);
  }

  private static Regel onbekend() {
    return Regel.over(AANVULLING, WETSVOORSTEL)
        .ja(
            voorwaarde(
                "Het netto minimumloon is bekend.",
                "Het netto minimumloon van deze dag is hier niet opgenomen.",
                WETSVOORSTEL,
                onbepaaldAls(altijd())))
        .bouw();
  }

  private static Regel regel(BigDecimal minimumloon) {
    Getal laagste = deel(55, minimumloon);
    Getal aangevuldTot = deel(90, minimumloon);
    Getal hoogste = deel(115, minimumloon);
    Voorwaarde deels = INKOMEN.tenMinste(aangevuldTot);
    Voorwaarde volledig = niet(deels);
    return Regel.over(AANVULLING, WETSVOORSTEL)
        .ja(
            alle(
                voorwaarde(
                    "De ouder is alleenstaande ouder van een kind jonger dan 16.",
                    "De ouder is geen alleenstaande ouder van een kind jonger dan 16.",
                    WETSVOORSTEL,
                    alle(
                        ALLEENSTAANDE_OUDER,
                        erIs(
                            Kind.GROEP,
                            alle(Kind.TEN_LASTE, Kind.GEBOREN.wordt(16).later(PEILDATUM))))),
                voorwaarde(
                    "De ouder verdient ten minste 4.366 euro per jaar.",
                    "De ouder verdient minder dan 4.366 euro per jaar.",
                    WETSVOORSTEL,
                    LOON_PER_JAAR.tenMinste(LAAGSTE_LOON_PER_JAAR)),
                voorwaarde(
                    "Het inkomen is ten minste 55 procent van het netto minimumloon.",
                    "Het inkomen is lager dan 55 procent van het netto minimumloon.",
                    WETSVOORSTEL,
                    INKOMEN.tenMinste(laagste)),
                voorwaarde(
                    "Het inkomen is lager dan 115 procent van het netto minimumloon.",
                    "Het inkomen is 115 procent van het netto minimumloon, of meer.",
                    WETSVOORSTEL,
                    niet(INKOMEN.tenMinste(hoogste)))))
        .uitleg(
            volledig,
            "Ja. De aanvulling zou {aanvullingPerMaand} euro per maand zijn: tot 90 procent van het"
                + " netto minimumloon.")
        .uitleg(
            deels,
            "Ja, een deel. Hoeveel is niet bekend: het rapport zegt niet hoe de aanvulling tussen 90 en"
                + " 115 procent van het netto minimumloon afneemt.")
        .uitleg("Ja. Hoeveel hangt af van het inkomen.")
        .waardenBijJa(
            Waarde.aantal(AANVULLING_PER_MAAND, volledig, aangevuldTot.boven(INKOMEN)),
            Waarde.aantal(AANGEVULD_TOT, volledig, aangevuldTot))
        .begrippen(List.of(INKOMEN))
        .tabellen(List.of(MINIMUMLOON))
        .kanttekening(
            altijd(),
            "Dit wetsvoorstel uit 2005 is niet aangenomen. De grens van 4.366 euro is die van toen; de"
                + " andere grenzen zijn berekend met het netto minimumloon van nu, en daarvoor is de"
                + " bijstandsnorm voor gehuwden genomen.")
        .kanttekening(altijd(), "Alimentatie voor de kinderen telt niet mee: die komt erbovenop.")
        .bouw();
  }

  private static Getal deel(int procent, BigDecimal van) {
    return Getal.vast(
        van.multiply(BigDecimal.valueOf(procent))
            .movePointLeft(2)
            .setScale(2, RoundingMode.HALF_UP));
  }
}
