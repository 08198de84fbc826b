package nl.opstap.recht.kern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.opstap.recht.feiten.Feitenboek;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Zaak;
import org.junit.jupiter.api.Test;

class RedenTest {

  private static final LocalDate PEIL = LocalDate.of(2026, 11, 1);

  private static Feiten.Bouwer leeg() {
    return Feiten.op(PEIL, Feitenboek.BEGRIPPEN);
  }

  @Test
  void een_reden_noemt_de_feiten_die_hij_gebruikt_met_hun_nummer() {
    Feiten feiten =
        leeg()
            .aantal(Kind.GROEP, 2)
            .zet(Kind.TEN_LASTE, 0, false)
            .zet(Kind.TEN_LASTE, 1, true)
            .zet(Zaak.PARTNER, true)
            .bouw();
    Vindplaats plaats = Regeling.wet("BWBR1", "Testwet").artikel("1");
    Regel regel =
        Regel.over(new Onderwerp("proef", "Proef", "Is het zo?"), plaats)
            .ja(
                Voorwaarde.voorwaarde(
                    "Ja.",
                    "Nee.",
                    plaats,
                    Voorwaarde.alle(Zaak.PARTNER, Voorwaarde.erIs(Kind.GROEP, Kind.TEN_LASTE))))
            .bouw();
    Oordeel oordeel = regel.oordeel(feiten);
    assertThat(oordeel.uitleg()).isEqualTo("Ja: aan alle voorwaarden is voldaan.");
    assertThat(oordeel.redenen().getFirst().gebruikt(oordeel))
        .containsExactly("partner", "kinderen[0].tenLaste", "kinderen[1].tenLaste");
    assertThat(oordeel.redenen().getFirst().tekst()).isEqualTo("Ja.");
    Feiten zonderLijst = leeg().zet(Zaak.PARTNER, false).bouw();
    Oordeel zonder = regel.oordeel(zonderLijst);
    assertThat(zonder.redenen().getFirst().gebruikt(zonder)).containsExactly("partner", "kinderen");
    assertThat(zonder.uitleg()).isEqualTo("Nee.");
    assertThat(zonder.redenen().getFirst().tekst()).isEqualTo("Nee.");
  }
}
