package nl.opstap.recht.kern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import nl.opstap.recht.feiten.Artikel;
import nl.opstap.recht.feiten.Einde;
import nl.opstap.recht.feiten.Feitenboek;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Ontheffing;
import org.junit.jupiter.api.Test;

class FeitenTest {

  private static final LocalDate PEIL = LocalDate.of(2026, 11, 1);

  private static Feiten.Bouwer leeg() {
    return Feiten.op(PEIL, Feitenboek.BEGRIPPEN);
  }

  private static LocalDate dag(String dag) {
    return LocalDate.parse(dag);
  }

  @Test
  void een_lijst_die_onbekend_is_kan_leeg_zijn_of_leden_hebben() {
    Voorwaarde erIs = Voorwaarde.erIs(Kind.GROEP, Kind.TEN_LASTE);
    assertThat(erIs.uitkomsten(leeg().bouw(), 0)).isEqualTo(Uitkomsten.NEE_OF_JA);
    assertThat(erIs.uitkomsten(leeg().aantal(Kind.GROEP, 0).bouw(), 0)).isEqualTo(Uitkomsten.NEE);
    Feiten.Bouwer een = leeg().aantal(Kind.GROEP, 1);
    assertThat(erIs.uitkomsten(een.bouw(), 0)).isEqualTo(Uitkomsten.NEE_OF_JA);
    assertThat(erIs.uitkomsten(een.zet(Kind.TEN_LASTE, 0, true).bouw(), 0))
        .isEqualTo(Uitkomsten.JA);
    Feiten tenMinste = leeg().tenMinste(Kind.GROEP, 1).zet(Kind.TEN_LASTE, 0, false).bouw();
    assertThat(tenMinste.zeker(Kind.GROEP)).isEqualTo(1);
    assertThat(tenMinste.hoogstens(Kind.GROEP)).isEqualTo(3);
    assertThat(erIs.uitkomsten(tenMinste, 0)).isEqualTo(Uitkomsten.NEE_OF_JA);
  }

  @Test
  void een_periode_die_eindigt_voor_zij_begint_kan_niet() {
    assertThatExceptionOfType(Tegenspraak.class)
        .isThrownBy(() ->
            leeg()
                .aantal(Ontheffing.GROEP, 1)
                .zet(Ontheffing.VAN, 0, dag("2026-02-01"))
                .zet(Ontheffing.TOT, 0, dag("2026-01-31"))
                .bouw());
    Feiten open =
        leeg().aantal(Ontheffing.GROEP, 1).zet(Ontheffing.VAN, 0, dag("2026-02-01")).bouw();
    assertThat(Ontheffing.TOT.vroegst(open, 0)).isEqualTo(dag("2026-02-01").toEpochDay());
    Feiten eind =
        leeg().aantal(Ontheffing.GROEP, 1).zet(Ontheffing.TOT, 0, dag("2026-02-01")).bouw();
    assertThat(Ontheffing.VAN.laatst(eind, 0)).isEqualTo(dag("2026-02-01").toEpochDay());
  }

  @Test
  void een_geboortedatum_die_onbekend_is_ligt_niet_na_de_peildatum() {
    Feiten feiten = leeg().aantal(Kind.GROEP, 1).bouw();
    assertThat(Kind.GEBOREN.laatst(feiten, 0)).isEqualTo(PEIL.toEpochDay());
    assertThat(feiten.peildatum()).isEqualTo(PEIL);
  }

  @Test
  void einde_en_artikel_heten_zoals_een_zaak_ze_schrijft() {
    assertThat(Einde.LOOPT.code()).isNull();
    assertThat(Artikel.WIJ_17.code()).isEqualTo("WIJ 17");
    assertThat(Uitkomst.ONBEKEND.woord()).isEqualTo("onbekend");
    assertThat(Kenner.REGISTER.uitleg()).isNotBlank();
  }
}
