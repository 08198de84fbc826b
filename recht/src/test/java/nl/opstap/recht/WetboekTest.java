package nl.opstap.recht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.opstap.recht.aow.AowLeeftijd;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.recht.kern.Onderwerp;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Regeltekst;
import nl.opstap.recht.kern.Vindplaats;
import nl.opstap.recht.kinderopvang.Indeling;
import nl.opstap.recht.proef.Geval;
import nl.opstap.recht.proef.Vertaling;
import nl.opstap.recht.proef.Zaakgenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WetboekTest {

  @Test
  void de_regelsets_sluiten_aan_en_hebben_alle_onderwerpen() {
    List<Regelset> sets = Wetboek.GELDEND.alle();
    assertThat(sets.getFirst().vanaf()).isEqualTo(LocalDate.MIN);
    for (int i = 1; i < sets.size(); i++) {
      assertThat(sets.get(i).vanaf()).isAfter(sets.get(i - 1).vanaf());
    }
    for (Regelset set : sets) {
      assertThat(set.regels())
          .extracting(r -> r.onderwerp())
          .isEqualTo(Wetboek.GELDEND.onderwerpen());
      assertThat(set.naam()).isNotBlank();
    }
    assertThat(Wetboek.GELDEND.onderwerpen()).extracting(Onderwerp::naam).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "2008-12-31, vóór 2009",
    "2009-01-01, 'Wet werk en bijstand, tekst van 2009-01-01'",
    "2011-12-31, 'Wet werk en bijstand, tekst van 2009-01-01'",
    "2012-01-01, 'Wet werk en bijstand, tekst van 2012-01-01'",
    "2015-01-01, 'Participatiewet, tekst van 2015-01-01'",
    "2023-12-31, 'Participatiewet, tekst van 2015-01-01'",
    "2024-01-01, 'Participatiewet, tekst van 2015-01-01; Wet kinderopvang, bedragen van 2024'",
    "2025-12-31, 'Participatiewet, tekst van 2015-01-01; Wet kinderopvang, bedragen van 2025'",
    "2026-12-31, 'Participatiewet, tekst van 2026-01-01; Wet kinderopvang, bedragen van 2026'",
    "2027-01-01, vanaf 2027"
  })
  void elke_dag_heeft_de_tekst_van_die_dag(LocalDate dag, String naam) {
    assertThat(Wetboek.GELDEND.op(dag).naam()).isEqualTo(naam);
  }

  @Test
  void wie_op_een_eerdere_dag_keek_kende_een_latere_tekst_nog_niet() {
    GeldigOp maart2012 = new GeldigOp(LocalDate.of(2012, 3, 1));
    assertThat(Wetboek.GELDEND.op(maart2012, new BekendOp(LocalDate.of(2011, 6, 1))).vanaf())
        .isEqualTo("2009-01-01");
    assertThat(Wetboek.GELDEND.op(maart2012, new BekendOp(LocalDate.of(2012, 1, 1))).vanaf())
        .isEqualTo("2012-01-01");
    GeldigOp in2028 = new GeldigOp(LocalDate.of(2028, 1, 1));
    assertThat(Wetboek.GELDEND.op(in2028, new BekendOp(LocalDate.of(2025, 9, 30))).vanaf())
        .isEqualTo("2025-01-01");
    assertThat(Wetboek.GELDEND.op(in2028, new BekendOp(LocalDate.of(2025, 10, 1))).naam())
        .isEqualTo("vanaf 2027");
    assertThat(Wetboek.GELDEND.op(in2028, new BekendOp(LocalDate.of(2000, 1, 1))).naam())
        .isEqualTo("vóór 2009");
    assertThat(
            Wetboek.GELDEND
                .op(maart2012, BekendOp.ALLES)
                .regel(Onderwerpen.ONTHEFFING_9A)
                .map(regel -> regel.onderwerp().naam()))
        .contains("ontheffing-9a");
  }

  @ParameterizedTest
  @CsvSource({
    "1947-12-31, 2012-12-31",
    "1948-01-01, 2013-02-01",
    "1953-08-31, 2019-12-31",
    "1955-08-31, 2021-12-31",
    "1955-09-01, 2022-04-01",
    "1957-03-01, 2024-03-01",
    "1960-12-31, 2027-12-31",
    "1961-01-01, 2028-04-01"
  })
  void de_aow_leeftijd_volgt_de_tabel(LocalDate geboren, LocalDate bereikt) {
    assertThat(AowLeeftijd.BEREIKT.verschuif(geboren)).isEqualTo(bereikt);
  }

  @Test
  void wie_later_is_geboren_krijgt_nooit_eerder_aow() {
    LocalDate vorige = LocalDate.MIN;
    for (LocalDate dag = LocalDate.of(1899, 1, 1);
        dag.isBefore(LocalDate.of(1975, 1, 1));
        dag = dag.plusDays(1)) {
      LocalDate bereikt = AowLeeftijd.BEREIKT.verschuif(dag);
      assertThat(bereikt).isAfterOrEqualTo(vorige);
      vorige = bereikt;
    }
  }

  @Test
  void het_bewijs_verandert_met_de_feiten_en_met_niets_anders() {
    Geval geval = new Zaakgenerator(7).geval();
    var een = Toetsing.van(Vertaling.feiten(geval, Set.of())).bewijs();
    var twee = Toetsing.van(Vertaling.feiten(geval, Set.of())).bewijs();
    var ander = Toetsing.van(Vertaling.feiten(geval, Set.of("ouder.uitkering"))).bewijs();
    assertThat(een).isEqualTo(twee);
    assertThat(een.vingerafdruk()).matches("sha256:[0-9a-f]{64}");
    assertThat(ander.vingerafdruk()).isNotEqualTo(een.vingerafdruk());
    assertThat(een.tabellen()).contains("aow-leeftijd", "dwangsom").isSorted();
    assertThat(een.versie()).matches("[0-9]+\\.[0-9]+\\.[0-9]+");
  }

  @Test
  void een_lid_later_in_een_lijst_verandert_het_bewijs_ook() {
    Geval geval = new Zaakgenerator(7).geval();
    String voor = Toetsing.van(Vertaling.feiten(geval, Set.of())).bewijs().vingerafdruk();
    geval.kinderen.add(new Geval.Kind());
    String na = Toetsing.van(Vertaling.feiten(geval, Set.of())).bewijs().vingerafdruk();
    assertThat(na).isNotEqualTo(voor);
  }

  @Test
  void elke_regel_toont_zich_zoals_in_de_documentatie() throws IOException {
    for (Regelset set : Wetboek.met(Indeling.LANDELIJK, Set.of()).alle()) {
      String naam = set.vanaf().equals(LocalDate.MIN) ? "voor-2009" : set.vanaf().toString();
      String pagina = Files.readString(Path.of("../docs/regels/" + naam + ".md"));
      for (Regel regel : set.regels()) {
        String tekst = Regeltekst.van(regel);
        assertThat(tekst).startsWith(regel.onderwerp().vraag());
        int begin = pagina.indexOf(tekst + "\nStaat in:\n\n");
        assertThat(begin).as("%s op %s", regel.onderwerp().naam(), naam).isPositive();
        String plaatsen = pagina.substring(begin + tekst.length()).split("\n\n", -1)[1];
        assertThat(plaatsen.lines()).hasSize(Regeltekst.vindplaatsen(regel).size());
        for (Vindplaats plaats : Regeltekst.vindplaatsen(regel)) {
          assertThat(pagina).contains(plaats.voluit());
        }
      }
    }
  }

  @Test
  void regels_opnieuw_gemaakt_zijn_dezelfde() {
    assertThat(Wetboek.met(Indeling.LANDELIJK, Set.of()).alle()).isEqualTo(Wetboek.GELDEND.alle());
  }
}
