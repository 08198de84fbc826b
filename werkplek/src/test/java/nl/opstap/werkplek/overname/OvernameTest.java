package nl.opstap.werkplek.overname;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.opstap.werkplek.Proefomgeving;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.dossier.Dossiers;
import nl.opstap.werkplek.dossier.Gegeven;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Grens;
import nl.opstap.werkplek.toegang.Rol;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("kalender")
class OvernameTest {

  private static final String KOP =
      "bronnummer;vanaf;ouder.bsn;ouder.geslachtsnaam;kinderen[1].geboortedatum;ouder.uitkering\n";
  private static final String JANSEN =
      "U-1;2026-01-01;999993653;Jansen;2024-02-29;algemene bijstand\n";

  private final Proefomgeving omgeving = Proefomgeving.start();
  private final int gemeente = omgeving.nieuweGemeente();

  private List<String> neemOver(String bestand) throws Exception {
    return neemOver(bestand, false);
  }

  private List<String> neemOver(String bestand, boolean isProef) throws Exception {
    List<String> verslag = new ArrayList<>();
    omgeving
        .bean(Overname.class)
        .neemOver(
            gemeente, new StringReader(bestand), isProef, regel -> verslag.add(regel.tekst()));
    return verslag;
  }

  private Optional<Dossier> dossier(String bronnummer) {
    Dossiers dossiers = omgeving.bean(Dossiers.class);
    return omgeving
        .bean(Grens.class)
        .alsProgramma(
            Aanwezige.programma(gemeente),
            () -> dossiers.metBronnummer(gemeente, bronnummer).flatMap(dossiers::open));
  }

  @Test
  void een_regel_wordt_een_dossier_met_het_kind_als_lid() throws Exception {
    assertThat(neemOver(KOP + JANSEN))
        .containsExactly("regel 2, U-1: nieuw dossier met 5 gegevens");

    assertThat(dossier("U-1").orElseThrow().gegevens())
        .extracting(gegeven -> gegeven.pad().toString())
        .contains("kinderen[1]", "kinderen[1].geboortedatum", "ouder.geslachtsnaam");
  }

  @Test
  void hetzelfde_bestand_nog_eens_verandert_niets() throws Exception {
    neemOver(KOP + JANSEN);

    assertThat(neemOver(KOP + JANSEN)).containsExactly("regel 2, U-1: ongewijzigd");
    assertThat(dossier("U-1").orElseThrow().versie()).isEqualTo(1);
  }

  @Test
  void alleen_wat_anders_is_wordt_vastgelegd_en_een_lege_cel_zegt_niets() throws Exception {
    neemOver(KOP + JANSEN);

    assertThat(neemOver(KOP + "U-1;2026-06-01;;de Wit;;\n"))
        .containsExactly("regel 2, U-1: 1 gegevens zijn anders");
    assertThat(dossier("U-1").orElseThrow().gegevens())
        .filteredOn(gegeven -> gegeven.bekend().isNog())
        .extracting(Gegeven::waarde)
        .contains("Jansen", "de Wit", "999993653");
  }

  @Test
  void van_een_regel_met_een_fout_wordt_niets_overgenomen_en_de_andere_gaan_door()
      throws Exception {
    List<String> verslag =
        neemOver(
            KOP
                + "U-2;2026-01-01;123456789;Smit;2024-13-01;\n"
                + JANSEN
                + "U-1;2026-01-01;;dubbel;;\n"
                + "U-3;gisteren;;Bakker;;\n"
                + "U-4;2026-01-01;te weinig\n");

    assertThat(verslag.get(0))
        .contains("NIET overgenomen")
        .contains("ouder.bsn:")
        .contains("kinderen[1].geboortedatum:");
    assertThat(verslag.get(1)).contains("nieuw dossier");
    assertThat(verslag.get(2)).contains("stond al op een eerdere regel");
    assertThat(verslag.get(3)).contains("vanaf:");
    assertThat(verslag.get(4)).contains("ander aantal kolommen");
    assertThat(dossier("U-2")).isEmpty();
  }

  @Test
  void het_verslag_noemt_niemand() throws Exception {
    assertThat(String.join("", neemOver(KOP + JANSEN + "U-5;2026-01-01;999993654;Jansen;;\n")))
        .doesNotContain("Jansen")
        .doesNotContain("99999365");
  }

  @Test
  void een_proef_zegt_wat_er_zou_gebeuren_en_doet_niets() throws Exception {
    assertThat(neemOver(KOP + JANSEN, true))
        .containsExactly("regel 2, U-1: nieuw dossier met 5 gegevens");
    assertThat(dossier("U-1")).isEmpty();
  }

  @Test
  void wie_het_dossier_behandelt_wordt_gevonden_op_de_naam_waarmee_die_zich_aanmeldt()
      throws Exception {
    Aanwezige anne =
        omgeving.nieuweMedewerker(gemeente, omgeving.nieuwTeam(gemeente), Rol.KLANTMANAGER);
    String aanmeldnaam =
        omgeving
            .alsEigenaarVan(gemeente)
            .sql("select aanmeldnaam from medewerker where id = :id")
            .param("id", anne.medewerker())
            .query(String.class)
            .single();
    neemOver(
        "bronnummer,vanaf,klantmanager,ouder.geslachtsnaam\nU-6,2026-01-01,"
            + aanmeldnaam
            + ",Koster\n");

    Dossier.Behandelaar behandelaar = dossier("U-6").orElseThrow().behandelaar();
    assertThat(behandelaar.id()).isEqualTo(anne.medewerker());
    assertThat(behandelaar.teamId()).isEqualTo(anne.team());
  }

  @Test
  void een_bestand_met_een_kolom_die_er_niet_is_wordt_in_zijn_geheel_geweigerd() {
    assertThatThrownBy(() -> neemOver("bronnummer;vanaf;ouder.lengte\nU-7;2026-01-01;180\n"))
        .isInstanceOf(Overname.OnleesbaarBestand.class)
        .hasMessageContaining("ouder.lengte");
    assertThatThrownBy(() -> neemOver("bronnummer;ouder.bsn\n")).hasMessageContaining("vanaf");
    assertThatThrownBy(() -> neemOver("")).hasMessageContaining("leeg");
  }
}
