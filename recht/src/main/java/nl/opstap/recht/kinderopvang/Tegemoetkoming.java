package nl.opstap.recht.kinderopvang;

import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.altijd;
import static nl.opstap.recht.kern.Voorwaarde.enige;
import static nl.opstap.recht.kern.Voorwaarde.niet;
import static nl.opstap.recht.kern.Voorwaarde.voorwaarde;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.opstap.recht.feiten.BovenMaximum;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.Getal;
import nl.opstap.recht.kern.Onderwerp;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Sleutel;
import nl.opstap.recht.kern.Status;
import nl.opstap.recht.kern.Tijdstip;
import nl.opstap.recht.kern.Voorwaarde;
import nl.opstap.recht.kern.Waarde;

/**
 * Art. 1.13: a municipality may supplement the benefit of a parent on benefit with a trajectory, or
 * of a student, up to the costs at the capped price. It may, and need not.
 */
public final class Tegemoetkoming {

  public static final Onderwerp TEGEMOETKOMING =
      new Onderwerp(
          "tegemoetkoming-gemeente",
          "Tegemoetkoming van de gemeente",
          "Mag de gemeente de kinderopvangtoeslag aanvullen (Wet kinderopvang artikel 1.13)?");

  public static final Sleutel.Getal MAXIMUM_PER_MAAND =
      Sleutel.bedrag("maximumPerMaand", "Hooguit, per maand, in euro");
  public static final Sleutel.Getal BOVEN_MAXIMUM_PER_MAAND =
      Sleutel.bedrag("bovenMaximumPerMaand", "Prijs boven het maximum, per maand, in euro");
  public static final Sleutel.Getal UREN_BOVEN_MAXIMUM =
      Sleutel.getal("urenBovenMaximum", "Uren boven het maximum, per maand");

  private Tegemoetkoming() {}

  static Regel regel(Kinderopvangtoeslag toeslag, Bedragen bedragen, Set<Variant> varianten) {
    Gronden ouder = toeslag.gronden();
    Voorwaarde.Benoemd groep =
        voorwaarde(
            "De ouder volgt met een uitkering een traject naar werk, of studeert.",
            "De ouder volgt niet met een uitkering een traject naar werk, en studeert niet. Artikel"
                + " 1.13 geeft dan geen grond. Bijzondere bijstand (Participatiewet artikel 35) of eigen"
                + " beleid van de gemeente kan wel.",
            Wko.artikel("1.13"),
            enige(ouder.traject.inhoud(), ouder.jong.inhoud(), ouder.studie.inhoud()));
    Voorwaarde mag = alle(isRecht(toeslag), groep);
    List<Tijdstip.Verder> totWerkStopt =
        toeslag.totWerkStopt().stream().map(verder -> verder.en(groep)).toList();
    Regel.Bouwer regel =
        Regel.over(TEGEMOETKOMING, Wko.artikel("1.13"))
            .ja(mag)
            .uitleg(
                "De gemeente mag de toeslag aanvullen tot de kosten bij de maximum uurprijs: hooguit"
                    + " {maximumPerMaand} euro per maand. Zij hoeft dat niet.")
            .uitleg(
                "De gemeente mag de toeslag aanvullen tot de kosten bij de maximum uurprijs. Zij hoeft dat"
                    + " niet.")
            .statusBijJa(Status.TE_BESLISSEN)
            .statusBijNee(niet(toeslag.recht()), Status.NIET_VAN_TOEPASSING)
            .waarden(Toeslagwaarden.begint(mag), Toeslagwaarden.horizon(Toeslagwaarden.VANAF))
            .waardenBijJa(waarden(mag, totWerkStopt, bedragen, varianten))
            .begrippen(toeslag.begrippen())
            .tabellen(bedragen.tabellen());
    eigenBeleid(regel, mag, varianten);
    return regel.bouw();
  }

  private static List<Waarde> waarden(
      Voorwaarde mag,
      List<Tijdstip.Verder> totWerkStopt,
      Bedragen bedragen,
      Set<Variant> varianten) {
    List<Waarde> waarden = new ArrayList<>();
    waarden.add(Toeslagwaarden.eindigt(mag, totWerkStopt));
    waarden.add(Toeslagwaarden.horizon(Toeslagwaarden.TOT_EN_MET));
    if (bedragen.kentPercentages()) {
      Getal ruimte = bedragen.kostenSamen().boven(bedragen.toeslagPerMaand());
      waarden.add(
          Waarde.aantal(
              MAXIMUM_PER_MAAND,
              bedragen.allesBekend(),
              varianten.contains(Variant.TOESLAG_BOVEN_MAXIMUM)
                  ? ruimte.plus(bedragen.bovenMaximumSamen())
                  : ruimte));
    }
    waarden.add(Waarde.aantal(BOVEN_MAXIMUM_PER_MAAND, altijd(), bedragen.bovenMaximumSamen()));
    waarden.add(Waarde.aantal(UREN_BOVEN_MAXIMUM, altijd(), bedragen.urenBovenMaximum()));
    return waarden;
  }

  private static Voorwaarde.Benoemd isRecht(Kinderopvangtoeslag toeslag) {
    return voorwaarde(
        "Er is recht op kinderopvangtoeslag.",
        "Er is geen recht op kinderopvangtoeslag. Dan valt er niets aan te vullen.",
        Wko.artikel("1.5"),
        toeslag.recht());
  }

  /** What a municipality pays above what the law has room for. */
  private static void eigenBeleid(Regel.Bouwer regel, Voorwaarde mag, Set<Variant> varianten) {
    regel
        .mits(mag)
        .kanttekening(
            varianten.contains(Variant.TOESLAG_BOVEN_MAXIMUM)
                ? Voorwaarde.nooit()
                : Zaak.BOVEN_MAXIMUM.is(BovenMaximum.HELFT),
            "Deze gemeente vergoedt ook de helft van de prijs boven het maximum. Dat is haar eigen"
                + " beleid; artikel 1.13 geeft die ruimte niet.")
        .kanttekening(
            varianten.contains(Variant.TOESLAG_BOVEN_MAXIMUM)
                ? Voorwaarde.nooit()
                : Zaak.BOVEN_MAXIMUM.is(BovenMaximum.ALLES),
            "Deze gemeente vergoedt ook de prijs boven het maximum. Dat is haar eigen beleid; artikel"
                + " 1.13 geeft die ruimte niet.");
  }
}
