package nl.opstap.recht.kinderopvang;

import static nl.opstap.recht.feiten.Zaak.GRATIS_OPVANG_IN_WIJK;
import static nl.opstap.recht.feiten.Zaak.PARTNER;
import static nl.opstap.recht.feiten.Zaak.PEILDATUM;
import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.altijd;
import static nl.opstap.recht.kern.Voorwaarde.erIs;
import static nl.opstap.recht.kern.Voorwaarde.niet;
import static nl.opstap.recht.kern.Voorwaarde.voorwaarde;

import java.time.Period;
import java.util.List;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.Onderwerp;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Sleutel;
import nl.opstap.recht.kern.Status;
import nl.opstap.recht.kern.Vindplaats;
import nl.opstap.recht.kern.Voorwaarde;
import nl.opstap.recht.kern.Waarde;

/** What else there is for a child when there is no right to childcare benefit: local policy. */
public final class Alternatieven {

  public static final Onderwerp ALTERNATIEVEN =
      new Onderwerp(
          "alternatieven",
          "Andere mogelijkheden voor opvang",
          "Is er iets anders mogelijk als er geen recht is op kinderopvangtoeslag?");

  /** What is possible for a child. */
  public static final Sleutel.Woorden MOGELIJK = Sleutel.woorden("mogelijk", "Mogelijk");

  public static final Sleutel.PerLid PER_KIND =
      new Sleutel.PerLid("perKind", "Per kind", Toeslagwaarden.KIND);

  private static final Vindplaats BELEID = Wko.beleid("andere opvang");
  private static final Datum TWEEENHALF = Kind.GEBOREN.plus(Period.ofMonths(30));

  /** Old enough, and not admitted to a school yet. */
  private static final Voorwaarde PEUTER =
      alle(TWEEENHALF.nietLaterDan(PEILDATUM), Kind.GEBOREN.wordt(4).later(PEILDATUM));

  private static final Voorwaarde JONGER_DAN_12 = Kind.GEBOREN.wordt(12).later(PEILDATUM);

  private Alternatieven() {}

  static Regel regel(Kinderopvangtoeslag toeslag) {
    Voorwaarde.Benoemd geenRecht =
        voorwaarde(
            "Er is geen recht op kinderopvangtoeslag.",
            "Er is recht op kinderopvangtoeslag. Andere opvang is niet nodig.",
            Wko.artikel("1.5"),
            niet(toeslag.recht()));
    Voorwaarde opvangbaar = alle(Opvangkind.VERBLIJFT, JONGER_DAN_12);
    Voorwaarde.Benoemd kind =
        voorwaarde(
            "Er woont een kind jonger dan 12 bij de ouder.",
            "Er woont geen kind jonger dan 12 bij de ouder.",
            BELEID,
            erIs(Kind.GROEP, opvangbaar));
    Voorwaarde nodig = alle(geenRecht, kind);
    return Regel.over(ALTERNATIEVEN, BELEID)
        .ja(nodig)
        .uitleg(
            "Er is geen recht op kinderopvangtoeslag, maar de gemeente kan op een andere manier helpen."
                + " Vraag naar haar regels.")
        .waardenBijJa(
            new Waarde.PerLid(
                PER_KIND,
                altijd(),
                Kind.GROEP,
                opvangbaar,
                List.of(
                    new Waarde.Lijst(
                        MOGELIJK,
                        altijd(),
                        List.of(
                            new Waarde.Optie("sociaal-medische indicatie", altijd()),
                            new Waarde.Optie("voorschoolse educatie", PEUTER),
                            new Waarde.Optie("peuteropvang", PEUTER),
                            new Waarde.Optie("gratis opvang in de wijk", GRATIS_OPVANG_IN_WIJK))))))
        .statusBijNee(altijd(), Status.NIET_VAN_TOEPASSING)
        .begrippen(toeslag.begrippen())
        .mits(nodig)
        .kanttekening(
            altijd(),
            "Voor een sociaal-medische indicatie moet opvang nodig zijn door lichamelijke,"
                + " verstandelijke of sociale problemen van de ouder of het kind. Elke gemeente heeft"
                + " eigen regels.")
        .kanttekening(
            PARTNER, "Een indicatie kan er ook zijn als de partner niet voor het kind kan zorgen.")
        .bouw();
  }
}
