package nl.opstap.recht.kern;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.opstap.recht.feiten.Feitenboek;
import nl.opstap.recht.feiten.Ontheffing;
import nl.opstap.recht.feiten.Zaak;
import org.junit.jupiter.api.Test;

class RedeneringTest {

  private static final LocalDate PEIL = LocalDate.of(2026, 11, 1);

  private static Feiten.Bouwer leeg() {
    return Feiten.op(PEIL, Feitenboek.BEGRIPPEN);
  }

  @Test
  void wat_zichzelf_tegenspreekt_is_nooit_waar_hoe_onbekend_de_feiten_ook_zijn() {
    Feiten feiten = leeg().bouw();
    Voorwaarde volwassen = Zaak.OUDER_GEBOREN.wordt(18).nietLaterDan(Zaak.PEILDATUM);
    Voorwaarde jong = Zaak.OUDER_GEBOREN.wordt(12).later(Zaak.PEILDATUM);
    assertThat(Voorwaarde.alle(volwassen, jong).uitkomsten(feiten, 0))
        .isEqualTo(Uitkomsten.NEE_OF_JA);
    assertThat(Redenering.bereik(Voorwaarde.alle(volwassen, jong), feiten, 0))
        .isEqualTo(Uitkomsten.NEE);
    assertThat(Zoektocht.kan(Voorwaarde.alle(volwassen, jong), feiten, 0, Uitkomsten.JA)).isFalse();
    assertThat(
            Redenering.bereik(Voorwaarde.enige(volwassen, Voorwaarde.niet(volwassen)), feiten, 0))
        .isEqualTo(Uitkomsten.JA);
    assertThat(Redenering.bereik(Voorwaarde.enige(jong, volwassen), feiten, 0))
        .isEqualTo(Uitkomsten.NEE_OF_JA);
  }

  @Test
  void gemeenten_zijn_gelijk_of_niet_ook_als_een_van_beide_onbekend_is() {
    Voorwaarde zelfde =
        Voorwaarde.erIs(Ontheffing.GROEP, Ontheffing.GEMEENTE.isGelijkAan(Zaak.GEMEENTE));
    Feiten.Bouwer b = leeg().aantal(Ontheffing.GROEP, 1);
    assertThat(Redenering.bereik(zelfde, b.bouw(), 0)).isEqualTo(Uitkomsten.NEE_OF_JA);
    b.zet(Zaak.GEMEENTE, BigDecimal.valueOf(935));
    assertThat(Redenering.bereik(zelfde, b.bouw(), 0)).isEqualTo(Uitkomsten.NEE_OF_JA);
    b.zet(Ontheffing.GEMEENTE, 0, BigDecimal.valueOf(363));
    assertThat(Redenering.bereik(zelfde, b.bouw(), 0)).isEqualTo(Uitkomsten.NEE);
    b.zet(Ontheffing.GEMEENTE, 0, BigDecimal.valueOf(935));
    assertThat(Redenering.bereik(zelfde, b.bouw(), 0)).isEqualTo(Uitkomsten.JA);
    assertThat(
            Zoektocht.kan(
                Voorwaarde.alle(zelfde, Voorwaarde.niet(zelfde)),
                leeg().aantal(Ontheffing.GROEP, 1).zet(Zaak.GEMEENTE, BigDecimal.ONE).bouw(),
                0,
                Uitkomsten.JA))
        .isFalse();
  }

  @Test
  void een_deel_met_drie_mogelijke_uitkomsten_beslist_niet_te_vroeg() {
    Vindplaats plek = Regeling.wet("BWBR0000001", "Proefwet").artikel("1");
    Voorwaarde drie =
        Voorwaarde.voorwaarde(
            "Ja.", "Nee.", plek, Voorwaarde.alle(Zaak.PARTNER, Voorwaarde.onbepaaldAls(Zaak.PLAN)));
    Voorwaarde open = Voorwaarde.onbepaaldAls(Voorwaarde.altijd());
    Oordeel oordeel =
        Regel.over(new Onderwerp("proef", "Proef", "Proef?"), plek)
            .ja(Voorwaarde.alle(drie, open))
            .bouw()
            .oordeel(leeg().bouw());
    assertThat(oordeel.uitkomst()).isEqualTo(Uitkomst.ONBEKEND);
    assertThat(oordeel.ontbreekt()).extracting(Vraag::pad).containsExactly("partner");
  }
}
