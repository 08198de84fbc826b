package nl.opstap.recht.kern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.opstap.recht.feiten.Feitenboek;
import nl.opstap.recht.feiten.Zaak;
import org.junit.jupiter.api.Test;

class AnalyseTest {

  private static final LocalDate PEIL = LocalDate.of(2026, 11, 1);

  @Test
  void de_analyse_vindt_wat_onbereikbaar_dubbel_of_altijd_zo_is() {
    Vindplaats plaats = Regeling.wet("BWBR1", "Testwet").artikel("1");
    Voorwaarde.Benoemd volwassen =
        Voorwaarde.voorwaarde(
            "De ouder is 18.",
            "De ouder is geen 18.",
            plaats,
            Zaak.OUDER_GEBOREN.wordt(18).nietLaterDan(Zaak.PEILDATUM));
    Voorwaarde.Benoemd zestien =
        Voorwaarde.voorwaarde(
            "De ouder is 16.",
            "De ouder is geen 16.",
            plaats,
            Zaak.OUDER_GEBOREN.wordt(16).nietLaterDan(Zaak.PEILDATUM));
    Regel regel =
        Regel.over(new Onderwerp("proef", "Proef", "Is het zo?"), plaats)
            .ja(Voorwaarde.alle(volwassen, zestien))
            .uitleg(Voorwaarde.niet(zestien), "Kan niet.")
            .waarden(
                Waarde.dag(Sleutel.dag("dubbel", "dubbel"), Zaak.PLAN, Zaak.PEILDATUM),
                Waarde.dag(Sleutel.dag("dubbel", "dubbel"), Zaak.PLAN, Zaak.PEILDATUM),
                Waarde.dag(Sleutel.dag("nooit", "nooit"), Voorwaarde.nooit(), Zaak.PEILDATUM),
                Waarde.dag(Sleutel.dag("een", "een"), volwassen, Zaak.PEILDATUM),
                Waarde.dag(
                    Sleutel.dag("een", "een"),
                    Voorwaarde.alle(Zaak.PLAN, Voorwaarde.niet(volwassen)),
                    Zaak.PEILDATUM),
                new Waarde.Keuze(
                    Sleutel.woord("gat", "gat"),
                    Voorwaarde.altijd(),
                    List.of(
                        new Waarde.Optie("een", Zaak.PLAN), new Waarde.Optie("twee", Zaak.PLAN))))
            .kanttekening(Voorwaarde.alle(zestien, Voorwaarde.niet(zestien)), "Nooit gezegd.")
            .bouw();
    assertThat(Analyse.van(regel, List.of(PEIL), Feitenboek.BEGRIPPEN))
        .containsExactly(
            "Beslist nooit zelf, want volgt uit de rest: de ouder is 16.",
            "Alleen gezegd zolang een feit nog open is: \"Kan niet.\"",
            "Bij ja kan een uitleg ontbreken.",
            "Twee manieren om te vertellen: dubbel.",
            "Wordt nooit verteld: nooit.",
            "Onbereikbaar: gat 'twee'.",
            "Er is een gat: soms past geen enkel woord voor gat.",
            "Wordt in deze tekst nooit gezegd: \"Nooit gezegd.\"");
    Regel altijd =
        Regel.over(new Onderwerp("proef", "Proef", "Is het zo?"), plaats)
            .ja(Voorwaarde.voorwaarde("Het is zo.", "Het is niet zo.", plaats, Voorwaarde.altijd()))
            .bouw();
    assertThat(Analyse.van(altijd, List.of(PEIL), Feitenboek.BEGRIPPEN))
        .containsExactly("De regel zegt nooit nee.", "Is altijd zo: het is zo.");
  }
}
