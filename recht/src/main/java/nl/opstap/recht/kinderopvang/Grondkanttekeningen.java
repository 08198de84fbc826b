package nl.opstap.recht.kinderopvang;

import static nl.opstap.recht.feiten.Zaak.PARTNER;
import static nl.opstap.recht.feiten.Zaak.PARTNER_BUITENLAND;
import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.niet;

import nl.opstap.recht.feiten.Uitkering;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Voorwaarde;

/** What can still be done where there is no ground, or hardly one. */
record Grondkanttekeningen(Kinderopvangtoeslag toeslag) {

  void zegBij(Regel.Bouwer regel) {
    overWatErTochKan(regel);
    overGrondenDieErBijnaZijn(regel);
    overEenPartnerInHetBuitenland(regel);
  }

  private void overWatErTochKan(Regel.Bouwer regel) {
    regel
        .kanttekening(
            alle(toeslag.geenGrond(), toeslag.gronden().metVerlof),
            "Tijdens zwangerschapsverlof ligt het traject stil en is er geen recht. Spreek af wanneer"
                + " het weer begint, zodat de opvang niet verloren gaat.")
        .kanttekening(
            toeslag.trajectVoorbij(),
            "Een traject is afgelopen. Na een traject is er geen uitloop van drie maanden.")
        .kanttekening(
            toeslag.stilDitJaar(),
            "Uren van dit jaar die niet zijn gebruikt mag de ouder nog wel gebruiken, tot en met 31"
                + " december (zie de urenrekening). Gebruikte uren zijn gerekend volgens het contract:"
                + " vraag de facturen. Of het ook mag na een traject dat is afgebroken in plaats van"
                + " afgerond, is niet bevestigd: vraag het Dienst Toeslagen.");
  }

  /** Grounds that come close, or that a case does not tell. */
  private void overGrondenDieErBijnaZijn(Regel.Bouwer regel) {
    regel
        .kanttekening(
            alle(
                toeslag.geenGrond(),
                Zaak.UITKERING.is(Uitkering.GEEN),
                toeslag.gronden().voorziening,
                niet(Zaak.INGESCHREVEN_UWV)),
            "De ouder volgt een traject, maar staat niet ingeschreven bij UWV als werkzoekende. Na die"
                + " inschrijving is er een grond (artikel 1.6 lid 1, onder f).")
        .kanttekening(
            alle(
                Zaak.UITKERING.is(Uitkering.WIA, Uitkering.ZIEKTEWET, Uitkering.WAJONG),
                toeslag.geenGrond()),
            "Ook een traject van een werkgever die eigenrisicodrager is, of werk op een proefplaats,"
                + " kan een grond zijn (artikel 1.6 lid 1, onder i). Dat wordt hier niet gevraagd.")
        .kanttekening(
            alle(toeslag.geenGrond(), PARTNER, Zaak.UITKERING.is(Uitkering.GEEN)),
            "Wie zonder loon meewerkt in het bedrijf van de partner, kan recht hebben (artikel 1.6 lid"
                + " 1, onder b). Dat wordt hier niet gevraagd.")
        .kanttekening(
            alle(
                toeslag.geenGrond(),
                PARTNER,
                Voorwaarde.zonderNamen(toeslag.partnergronden().enigeGrond)),
            "Heeft de ouder zelf recht op zorg uit de Wet langdurige zorg, of zit de ouder langer dan"
                + " drie maanden vast? Dan kan er wel recht zijn (artikel 1.6 lid 9 en 10).");
  }

  private void overEenPartnerInHetBuitenland(Regel.Bouwer regel) {
    regel.kanttekening(
        alle(PARTNER, PARTNER_BUITENLAND, niet(toeslag.partner())),
        "Ook een partner in het buitenland telt mee. Heeft de partner daar een uitkering en een"
            + " traject die op die van hier lijken, dan kan er recht zijn (artikel 1.6 lid 3, onder"
            + " b). Zorgt de ouder alleen voor de kinderen, kijk dan bij de alternatieven.");
  }
}
