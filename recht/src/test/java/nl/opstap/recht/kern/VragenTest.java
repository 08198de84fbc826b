package nl.opstap.recht.kern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.opstap.recht.feiten.Artikel;
import nl.opstap.recht.feiten.Feitenboek;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Zaak;
import org.junit.jupiter.api.Test;

/** Which questions are asked, and in which order. */
class VragenTest {

  private final Proefwoorden w = new Proefwoorden();
  private final Vindplaats plaats = Regeling.wet("BWBR1", "Testwet").artikel("1");

  private static Feiten.Bouwer leeg() {
    return Feiten.op(Proefwoorden.PEIL, Feitenboek.BEGRIPPEN);
  }

  private Regel.Bouwer regel(Voorwaarde als) {
    return Regel.over(new Onderwerp("proef", "Proef", "Is het zo?"), plaats)
        .ja(Voorwaarde.voorwaarde("Ja.", "Nee.", plaats, als));
  }

  private static List<String> paden(List<Vraag> vragen) {
    return vragen.stream().map(Vraag::pad).toList();
  }

  @Test
  void a_decided_case_asks_what_its_values_wait_for() {
    Feiten feiten = w.op().aantal(w.lijst, 2).zet(w.een, true).zet(w.lidZo, 0, true).bouw();
    Regel regel =
        regel(w.een)
            .waarden(
                Waarde.jaNee(Sleutel.jaNee("zo", "zo"), Voorwaarde.altijd(), w.twee),
                Waarde.dag(Sleutel.dag("dag", "dag"), Voorwaarde.altijd(), w.ooit))
            .waardenBijJa(
                new Waarde.PerLid(
                    new Sleutel.PerLid("perLid", "perLid", Sleutel.nummer("lid", "Lid")),
                    Voorwaarde.altijd(),
                    w.lijst,
                    w.lidZo,
                    List.of(
                        Waarde.aantal(
                            Sleutel.getal("getal", "getal"), Voorwaarde.altijd(), w.lidGetal),
                        Waarde.dag(
                            Sleutel.dag("van", "van"), w.keuze.is(Artikel.ARTIKEL_9), w.lidVan))))
            .bouw();
    assertThat(paden(regel.oordeel(feiten).ontbreekt()))
        .containsExactly("twee", "ooit", "leden[0].getal", "keuze", "leden[1].zo");
    Feiten bekend =
        w.op()
            .aantal(w.lijst, 0)
            .zet(w.een, true)
            .zet(w.twee, false)
            .zet(w.ooit, Proefwoorden.PEIL)
            .bouw();
    assertThat(regel.oordeel(bekend).ontbreekt()).isEmpty();
    Feiten zonderLijst =
        w.op().zet(w.een, true).zet(w.twee, true).zet(w.ooit, Proefwoorden.PEIL).bouw();
    assertThat(paden(regel.oordeel(zonderLijst).ontbreekt())).containsExactly("leden");
  }

  @Test
  void what_a_no_leaves_untold_is_not_asked() {
    Regel regel =
        regel(w.een)
            .waardenBijJa(Waarde.dag(Sleutel.dag("dag", "dag"), Voorwaarde.altijd(), w.ooit))
            .bouw();
    assertThat(regel.oordeel(w.op().zet(w.een, false).bouw()).ontbreekt()).isEmpty();
    assertThat(paden(regel.oordeel(w.op().zet(w.een, true).bouw()).ontbreekt()))
        .containsExactly("ooit");
  }

  @Test
  void a_register_is_asked_before_a_person_when_both_settle_as_much() {
    assertThat(paden(Vraagplan.voor(Voorwaarde.alle(w.een, w.twee), w.op().bouw(), 0).volgorde()))
        .containsExactly("twee", "een");
  }

  @Test
  void what_settles_more_values_is_asked_first() {
    Voorwaarde een9 = w.keuze.is(Artikel.ARTIKEL_9);
    Voorwaarde vaak =
        Voorwaarde.enige(
            Voorwaarde.alle(een9, w.een), Voorwaarde.alle(Voorwaarde.niet(een9), w.twee));
    assertThat(paden(Vraagplan.voor(vaak, w.op().bouw(), 0).volgorde()).getFirst())
        .isEqualTo("keuze");
  }

  @Test
  void with_very_many_facts_the_one_that_decides_most_often_comes_first() {
    List<JaNeeFeit> veel = new ArrayList<>();
    for (Feit feit : Feitenboek.BEGRIPPEN.zaak().feiten()) {
      if (feit instanceof JaNeeFeit jaNee && !feit.bijzonder() && veel.size() < 15) {
        veel.add(jaNee);
      }
    }
    Feiten feiten = leeg().bouw();
    JaNeeFeit sleutel = veel.removeLast();
    List<Voorwaarde> paren = new ArrayList<>();
    for (int i = 0; i + 1 < veel.size(); i += 2) {
      paren.add(Voorwaarde.enige(veel.get(i), veel.get(i + 1)));
    }
    paren.add(Voorwaarde.niet(sleutel));
    List<Vraag> vragen = Vraagplan.voor(new Voorwaarde.Alle(paren), feiten, 0).volgorde();
    assertThat(vragen.getFirst().feit().orElseThrow()).isEqualTo(sleutel);
    assertThat(vragen).hasSize(15);
  }

  @Test
  void de_eerste_vraag_is_die_met_de_kortste_weg_naar_een_oordeel() {
    Feiten feiten = leeg().bouw();
    Voorwaarde een = Zaak.PARTNER;
    Voorwaarde twee = Voorwaarde.enige(Zaak.PLAN, Zaak.STUDIE, Zaak.INBURGERING);
    List<Vraag> vragen = Vraagplan.voor(Voorwaarde.alle(twee, een), feiten, 0).volgorde();
    assertThat(vragen.getFirst().pad()).isEqualTo("partner");
    assertThat(vragen)
        .extracting(Vraag::pad)
        .containsExactlyInAnyOrder("partner", "plan", "ouder.studie", "ouder.inburgeringstraject");
    assertThat(vragen.getFirst().tekst()).isEqualTo("Heeft de ouder een partner?");
  }

  @Test
  void wat_er_niet_toe_doet_wordt_niet_gevraagd() {
    Feiten feiten = leeg().bouw();
    Voorwaarde overbodig =
        Voorwaarde.alle(
            Zaak.PARTNER, Voorwaarde.enige(Zaak.PLAN, Voorwaarde.niet(Zaak.PLAN), Zaak.STUDIE));
    assertThat(Vraagplan.voor(overbodig, feiten, 0).volgorde())
        .extracting(Vraag::pad)
        .containsExactly("partner");
  }

  @Test
  void een_onbekende_lijst_is_een_vraag() {
    Voorwaarde jong =
        Voorwaarde.erIs(
            Kind.GROEP,
            Voorwaarde.alle(Kind.TEN_LASTE, Kind.GEBOREN.wordt(5).later(Zaak.PEILDATUM)));
    List<Vraag> vragen = Vraagplan.voor(jong, leeg().bouw(), 0).volgorde();
    assertThat(vragen).extracting(Vraag::pad).containsExactly("kinderen");
    assertThat(vragen.getFirst().tekst()).contains("kinderen");
  }

  @Test
  void ook_met_te_veel_vragen_voor_een_volledig_plan_komt_de_beste_eerst() {
    List<Voorwaarde> veel = new ArrayList<>();
    for (Feit feit : Feitenboek.BEGRIPPEN.zaak().feiten()) {
      if (feit instanceof JaNeeFeit jaNee
          && !feit.bijzonder()
          && veel.size() < 16
          && !jaNee.equals(Zaak.PARTNER)) {
        veel.add(jaNee);
      }
    }
    Voorwaarde enige = new Voorwaarde.Enige(List.copyOf(veel));
    List<Vraag> vragen =
        Vraagplan.voor(Voorwaarde.alle(enige, Zaak.PARTNER), leeg().bouw(), 0).volgorde();
    assertThat(vragen).hasSize(17);
    assertThat(vragen.getFirst().pad()).isEqualTo("partner");
  }

  @Test
  void het_gevolg_van_een_antwoord_staat_bij_de_vraag() {
    Vindplaats plaats = Regeling.wet("BWBR1", "Testwet").artikel("1");
    Regel regel =
        Regel.over(new Onderwerp("proef", "Proef", "Is het zo?"), plaats)
            .ja(Voorwaarde.alle(Zaak.PARTNER, Zaak.PLAN))
            .bouw();
    Oordeel oordeel = regel.oordeel(leeg().bouw());
    Vraag vraag = oordeel.ontbreekt().getFirst();
    assertThat(vraag.gevolg(oordeel, true)).isEqualTo(Uitkomst.ONBEKEND);
    assertThat(vraag.gevolg(oordeel, false)).isEqualTo(Uitkomst.NEE);
    assertThat(oordeel.uitleg()).startsWith("Dit is nog niet te zeggen. De eerste vraag is: ");
  }

  @Test
  void reasons_say_what_tips_the_balance() {
    Voorwaarde.Benoemd een = Voorwaarde.voorwaarde("Een.", "Geen een.", plaats, w.een);
    Voorwaarde.Benoemd twee = Voorwaarde.voorwaarde("Twee.", "Geen twee.", plaats, w.twee);
    Regel beide = regel(Voorwaarde.alle(een, twee)).bouw();
    Regel enige = regel(Voorwaarde.enige(een, twee)).bouw();
    Feiten alleenEen = w.op().zet(w.een, true).zet(w.twee, false).bouw();
    Feiten geen = w.op().zet(w.een, false).zet(w.twee, false).bouw();
    assertThat(beide.oordeel(alleenEen).uitleg()).isEqualTo("Geen twee.");
    assertThat(beide.oordeel(geen).uitleg()).isEqualTo("Geen een.");
    assertThat(enige.oordeel(geen).uitleg()).isEqualTo("Nee.");
    assertThat(enige.oordeel(alleenEen).uitkomst()).isEqualTo(Uitkomst.JA);
  }

  @Test
  void outside_the_law_that_we_know_nothing_is_said() {
    Voorwaarde.Benoemd buiten =
        Voorwaarde.voorwaarde("Binnen de wet.", "Een andere wet.", plaats, w.twee);
    Regel regel =
        Regel.over(new Onderwerp("proef", "Proef", "Is het zo?"), plaats)
            .ja(Voorwaarde.buitenBeeld(buiten, w.een))
            .bouw();
    Oordeel oordeel = regel.oordeel(w.op().zet(w.een, true).zet(w.twee, true).bouw());
    assertThat(oordeel.uitkomst()).isEqualTo(Uitkomst.ONBEKEND);
    assertThat(oordeel.uitleg()).isEqualTo("Een andere wet.");
    assertThat(oordeel.redenen().getFirst().isOnbepaald()).isTrue();
    assertThat(oordeel.ontbreekt()).isEmpty();
    Oordeel open = regel.oordeel(w.op().zet(w.een, true).bouw());
    assertThat(open.uitkomst()).isEqualTo(Uitkomst.ONBEKEND);
    assertThat(open.redenen()).allMatch(reden -> !reden.isOnbepaald());
  }
}
