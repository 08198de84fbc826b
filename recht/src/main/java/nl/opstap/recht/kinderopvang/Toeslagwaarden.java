package nl.opstap.recht.kinderopvang;

import static nl.opstap.recht.feiten.Zaak.PEILDATUM;
import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.altijd;
import static nl.opstap.recht.kern.Voorwaarde.niet;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import nl.opstap.recht.feiten.Activiteit;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.Getal;
import nl.opstap.recht.kern.Horizon;
import nl.opstap.recht.kern.Maandental;
import nl.opstap.recht.kern.Sleutel;
import nl.opstap.recht.kern.Tenzij;
import nl.opstap.recht.kern.Tijdstip;
import nl.opstap.recht.kern.Verloop;
import nl.opstap.recht.kern.Voorwaarde;
import nl.opstap.recht.kern.Waarde;

/** What there is to tell of a right to childcare benefit: how much, on what ground, until when. */
public final class Toeslagwaarden {

  static final Sleutel.Nummer KIND = Sleutel.nummer("kind", "Kind");

  /** Of each child that counts: {@link #KOSTEN}, {@link #PERCENTAGE}, {@link #TOESLAG}. */
  public static final Sleutel.PerLid PER_KIND = new Sleutel.PerLid("perKind", "Per kind", KIND);

  public static final Sleutel.Getal KOSTEN =
      Sleutel.bedrag("kostenPerMaand", "Kosten die tellen, per maand");
  public static final Sleutel.Getal PERCENTAGE =
      new Sleutel.Getal("percentage", "Percentage", Sleutel.Notatie.PERCENTAGE);

  /** Of one child, to the cent. */
  public static final Sleutel.Getal TOESLAG =
      Sleutel.bedrag("toeslagPerMaand", "Toeslag per maand, in euro");

  /** Of all children, in whole euros as it is paid. */
  public static final Sleutel.Getal TOESLAG_PER_MAAND =
      Sleutel.getal("toeslagPerMaand", "Toeslag per maand, in euro");

  public static final Sleutel.Getal TOESLAG_PER_JAAR =
      Sleutel.getal("toeslagPerJaar", "Toeslag per jaar als alles zo blijft, in euro");
  public static final Sleutel.Woord GROND = Sleutel.woord("grond", "Grond");

  /** The activities that carry the right. */
  public static final Sleutel.PerLid PER_ACTIVITEIT =
      new Sleutel.PerLid("perActiviteit", "Rust op", Indeling.ACTIVITEIT);

  public static final Sleutel.JaNee ZICHTBAAR_VOOR_IB =
      Sleutel.jaNee("zichtbaarVoorIb", "Zichtbaar voor het Inlichtingenbureau");

  /** The day by which a claim loses nothing of what can still be had. */
  public static final Sleutel.Dag AANVRAGEN_UITERLIJK =
      Sleutel.dag("aanvragenUiterlijk", "Aanvragen uiterlijk, om niets te verliezen");

  /** Months of the right that can no longer be had. */
  public static final Sleutel.Getal AL_VERLOREN =
      new Sleutel.Getal("alVerloren", "Maanden die al verloren zijn", Sleutel.Notatie.REST);

  public static final Sleutel.Dag VANAF = Sleutel.dag("vanaf", "Recht vanaf");
  public static final Sleutel.Dag TOT_EN_MET = Sleutel.dag("totEnMet", "Recht tot en met");

  /** Further ahead other things change too: the child, its school, the law. */
  private static final Datum OVERZIEN = PEILDATUM.plus(Period.ofYears(3));

  private final Kinderopvangtoeslag toeslag;
  private final Bedragen bedragen;

  Toeslagwaarden(Kinderopvangtoeslag toeslag, Bedragen bedragen) {
    this.toeslag = toeslag;
    this.bedragen = bedragen;
  }

  List<Waarde> bijJa() {
    List<Waarde> waarden = new ArrayList<>();
    waarden.add(eindigt(toeslag.recht(), toeslag.totWerkStopt()));
    waarden.add(horizon(TOT_EN_MET));
    waarden.add(perKind());
    if (bedragen.kentPercentages()) {
      Getal maand = bedragen.toeslagPerMaand();
      waarden.add(Waarde.aantal(TOESLAG_PER_MAAND, bedragen.allesBekend(), maand));
      Waarde perJaar =
          Waarde.aantal(TOESLAG_PER_JAAR, bedragen.allesBekend(), Getal.vast(12).maal(maand));
      waarden.add(new Tenzij(TOT_EN_MET, perJaar));
    }
    waarden.add(new Waarde.Keuze(GROND, altijd(), gronden()));
    waarden.add(
        new Waarde.PerLid(
            PER_ACTIVITEIT,
            toeslag.opTraject(),
            Activiteit.VAN_OUDER.groep,
            toeslag.gronden().draagtHetRecht,
            List.of()));
    waarden.add(Waarde.jaNee(ZICHTBAAR_VOOR_IB, toeslag.opTraject(), toeslag.isZichtbaar()));
    return waarden;
  }

  /** When a right ends that there is now. */
  static Waarde eindigt(Voorwaarde recht, List<Tijdstip.Verder> verder) {
    return Waarde.dag(TOT_EN_MET, altijd(), Tijdstip.eindigt(recht, verder, OVERZIEN));
  }

  /** When a right begins that there is not yet. */
  static Waarde begint(Voorwaarde recht) {
    return Waarde.dag(VANAF, niet(recht), Tijdstip.begint(recht, OVERZIEN));
  }

  /** Until when the rules are known by which a day was found. */
  static Waarde horizon(Sleutel.Dag dag) {
    return new Horizon(dag, Wko.BEKEND_TOT.minusDays(1));
  }

  /** Also when there is no right any more. */
  static List<Waarde> aanvraag(Kinderopvangtoeslag toeslag) {
    Verloop sindsDeWet = new Verloop(toeslag.rechtAlsGevraagd(), Datum.dag(Wko.TEKSTEN.getFirst()));
    return List.of(
        Waarde.dag(AANVRAGEN_UITERLIJK, Aanvraag.NOG_NIET, Aanvraag.zonderVerlies(toeslag.recht())),
        new Maandental(AL_VERLOREN, altijd(), sindsDeWet, Aanvraag.VROEGSTE_MAAND));
  }

  /** After the rules that are known: of the months before, by those rules. */
  static Waarde aanvraagAchteraf(Voorwaarde recht) {
    Voorwaarde toen =
        alle(recht, PEILDATUM.eerderDan(Datum.dag(Wko.BEKEND_TOT)))
            .genoemd("er is recht op kinderopvangtoeslag, met de laatste regels die bekend zijn");
    return Waarde.dag(AANVRAGEN_UITERLIJK, Aanvraag.NOG_NIET, Aanvraag.zonderVerlies(toen));
  }

  private List<Waarde.Optie> gronden() {
    Gronden ouder = toeslag.gronden();
    return List.of(
        new Waarde.Optie("werk", ouder.werk),
        new Waarde.Optie("werk dat net is gestopt", ouder.uitloop),
        new Waarde.Optie("traject met uitkering", ouder.traject),
        new Waarde.Optie("scholing onder de 18", ouder.jong),
        new Waarde.Optie("traject zonder uitkering", ouder.zonderUitkering),
        new Waarde.Optie("traject van UWV", alle(ouder.uwv, Zaak.UWV_TRAJECT)),
        new Waarde.Optie("traject met WW", ouder.uwv),
        new Waarde.Optie("inburgering", ouder.inburgering),
        new Waarde.Optie("studie", altijd()));
  }

  private Waarde perKind() {
    List<Waarde> delen = new ArrayList<>();
    delen.add(Waarde.aantal(KOSTEN, altijd(), bedragen.kosten()));
    if (bedragen.kentPercentages()) {
      delen.add(Waarde.aantal(PERCENTAGE, bedragen.percentageBekend(), bedragen.percentage()));
      delen.add(Waarde.aantal(TOESLAG, bedragen.percentageBekend(), bedragen.toeslag()));
    }
    return new Waarde.PerLid(PER_KIND, altijd(), Kind.GROEP, Opvangkind.TELT, delen);
  }
}
