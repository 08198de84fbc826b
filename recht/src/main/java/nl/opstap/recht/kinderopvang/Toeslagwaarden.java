package nl.opstap.recht.kinderopvang;

import static nl.opstap.recht.feiten.Zaak.TOESLAG_AANGEVRAAGD;
import static nl.opstap.recht.kern.Voorwaarde.altijd;

import java.util.ArrayList;
import java.util.List;
import nl.opstap.recht.feiten.Activiteit;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Getal;
import nl.opstap.recht.kern.Sleutel;
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
  public static final Sleutel.Dag AANVRAGEN_UITERLIJK =
      Sleutel.dag("aanvragenUiterlijk", "Aanvragen uiterlijk");

  private final Kinderopvangtoeslag toeslag;
  private final Bedragen bedragen;

  Toeslagwaarden(Kinderopvangtoeslag toeslag, Bedragen bedragen) {
    this.toeslag = toeslag;
    this.bedragen = bedragen;
  }

  List<Waarde> bijJa() {
    List<Waarde> waarden = new ArrayList<>();
    waarden.add(perKind());
    if (bedragen.kentPercentages()) {
      Getal maand = bedragen.toeslagPerMaand();
      waarden.add(Waarde.aantal(TOESLAG_PER_MAAND, bedragen.allesBekend(), maand));
      waarden.add(
          Waarde.aantal(TOESLAG_PER_JAAR, bedragen.allesBekend(), Getal.vast(12).maal(maand)));
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
    waarden.add(
        Waarde.dag(
            AANVRAGEN_UITERLIJK,
            Datum.dag(DatumFeit.NOOIT).nietLaterDan(TOESLAG_AANGEVRAAGD),
            Kinderopvangtoeslag.AANVRAGEN_UITERLIJK));
    return waarden;
  }

  private List<Waarde.Optie> gronden() {
    Gronden ouder = toeslag.gronden();
    return List.of(
        new Waarde.Optie("werk", ouder.werk),
        new Waarde.Optie("werk dat net is gestopt", ouder.uitloop),
        new Waarde.Optie("traject met uitkering", ouder.traject),
        new Waarde.Optie("traject zonder uitkering", ouder.zonderUitkering),
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
    return new Waarde.PerLid(PER_KIND, altijd(), Kind.GROEP, Kinderopvangtoeslag.TELT, delen);
  }
}
