package nl.opstap.werkplek.werklijst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import nl.opstap.werkplek.Proefomgeving;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Bezoeker;
import nl.opstap.werkplek.toegang.Rol;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is told of a dossier until somebody has seen it, and in whose list it stands. */
@Tag("kalender")
class MeldingTest {

  private static final String VERANDERD = "is een gegeven veranderd waar een recht op rust";

  private final Proefomgeving omgeving = Proefomgeving.start();
  private final int gemeente = omgeving.nieuweGemeente();
  private final int team = omgeving.nieuwTeam(gemeente);
  private final Aanwezige anne = omgeving.nieuweMedewerker(gemeente, team, Rol.KLANTMANAGER);
  private final Bezoeker bezoeker;

  MeldingTest() throws IOException, InterruptedException {
    bezoeker = Bezoeker.als(anne);
  }

  /** A parent of whom something is certain, until it proves to be otherwise. */
  private long dossierMetRecht() {
    return omgeving.dossier(
        anne,
        Map.of(
            "ouder.uitkering", "algemene bijstand",
            "ouder.alleenstaandeOuder", "nee",
            "ouder.geboortedatum", "1990-01-01",
            "ouder.volledigEnDuurzaamArbeidsongeschikt", "nee",
            "ontheffingen", "ja"));
  }

  /** Somebody else than who deals with the dossier records something. */
  private int leg(long dossier, String pad, String waarde, int versie)
      throws IOException, InterruptedException {
    Bezoeker makelaar =
        Bezoeker.als(omgeving.nieuweMedewerker(gemeente, null, Rol.KINDEROPVANGMAKELAAR));
    makelaar.haal("/dossiers/" + dossier + "/vastleggen?pad=" + pad);
    return makelaar
        .stuur(
            "/dossiers/" + dossier + "/vastleggen",
            Map.of(
                "pad",
                pad,
                "waarde",
                waarde,
                "van",
                "2026-02-01",
                "bron",
                "gesprek",
                "versie",
                String.valueOf(versie),
                "stap",
                "bewaar"))
        .statusCode();
  }

  @Test
  void gezien_zeggen_neemt_geen_melding_weg_die_er_pas_daarna_kwam() throws Exception {
    long dossier = dossierMetRecht();
    String adres = "/dossiers/" + dossier;
    bezoeker.haal(adres);
    assertThat(leg(dossier, "ouder.uitkering", "geen", 1)).isEqualTo(302);
    assertThat(bezoeker.haal(adres).body()).contains(VERANDERD);

    bezoeker.stuur(adres + "/gezien", Map.of("versie", "1"));
    assertThat(bezoeker.haal(adres).body()).contains(VERANDERD);

    bezoeker.stuur(adres + "/gezien", Map.of("versie", "2"));
    assertThat(bezoeker.haal(adres).body()).doesNotContain(VERANDERD);
  }

  @Test
  void een_overgedragen_dossier_staat_in_de_lijst_van_wie_het_nu_heeft() throws Exception {
    long dossier = dossierMetRecht();
    int anderTeam = omgeving.nieuwTeam(gemeente);
    Aanwezige karim = omgeving.nieuweMedewerker(gemeente, anderTeam, Rol.KLANTMANAGER);
    String regel = "/dossiers/" + dossier + "\"";
    bezoeker.haal("/overdracht?dossier=" + dossier);

    bezoeker.stuur(
        "/overdracht",
        Map.of(
            "dossier", String.valueOf(dossier),
            "aan", String.valueOf(karim.medewerker()),
            "reden", "ander werk"));

    assertThat(bezoeker.haal("/werklijst?van=team").body()).doesNotContain(regel);
    assertThat(Bezoeker.als(karim).haal("/werklijst?van=eigen").body()).contains(regel);
  }
}
