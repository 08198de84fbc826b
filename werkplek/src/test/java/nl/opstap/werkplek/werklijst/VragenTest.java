package nl.opstap.werkplek.werklijst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opstap.werkplek.Proefomgeving;
import nl.opstap.werkplek.dossier.Dossiers;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Grens;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Rol;
import nl.opstap.werkplek.toegang.Wiens;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * No question of a list, a search or a dossier reads a table from beginning to end. A small table
 * is read so by choice; with that choice taken away, only a missing index leaves it.
 */
@Tag("kalender")
class VragenTest {

  private final Proefomgeving omgeving = Proefomgeving.start();
  private final JdbcClient jdbc = omgeving.bean(JdbcClient.class);
  private final int gemeente = omgeving.nieuweGemeente();
  private final int team = omgeving.nieuwTeam(gemeente);

  @TestFactory
  Stream<DynamicTest> geen_vraag_leest_een_tabel_van_voor_tot_achter() {
    return Stream.of(Rol.KLANTMANAGER, Rol.TEAMLEIDER, Rol.KWALITEITSMEDEWERKER)
        .map(rol -> omgeving.nieuweMedewerker(gemeente, team, rol))
        .flatMap(wie ->
            Stream.of(
                vraag(wie, "zoeken op naam", lijsten -> lijsten.zoek(wie, "el amr")),
                vraag(wie, "zoeken op nummer", lijsten -> lijsten.zoek(wie, "12")),
                vraag(wie, "zoeken op bsn", lijsten -> lijsten.zoek(wie, "999993653")),
                vraag(wie, "dossier", _ -> omgeving.bean(Dossiers.class).open(1)),
                vraag(
                    wie,
                    "werklijst",
                    lijsten -> {
                      for (Wiens wiens : Werklijsten.mogelijk(wie)) {
                        WerklijstRepository.Bereik van =
                            new WerklijstRepository.Bereik(wie, wiens, wie.gemeenten());
                        lijsten.tel(van);
                        for (Filter filter : Filter.values()) {
                          lijsten.deel(van, filter, "");
                          lijsten.deel(van, filter, "2026-01-01_5");
                        }
                      }
                    })));
  }

  private DynamicTest vraag(Aanwezige wie, String wat, Consumer<Werklijsten> doe) {
    return DynamicTest.dynamicTest(
        wat + " door een " + wie.rol().naam(), () -> assertThat(geheelGelezen(wie, doe)).isEmpty());
  }

  private List<String> geheelGelezen(Aanwezige wie, Consumer<Werklijsten> doe) {
    return omgeving
        .bean(Grens.class)
        .binnen(
            wie,
            Handeling.WERKLIJST_ZIEN,
            () ->
                java.util.Objects.requireNonNull(
                    omgeving
                        .bean(TransactionTemplate.class)
                        .execute(_ -> {
                          jdbc.sql("set local enable_seqscan = off").update();
                          // Plans that other tests made while it was on.
                          jdbc.sql("discard plans").update();
                          Map<String, Long> eerder = gelezen();
                          doe.accept(omgeving.bean(Werklijsten.class));
                          Map<String, Long> daarna = gelezen();
                          return daarna.keySet().stream()
                              .filter(tabel ->
                                  !daarna
                                      .getOrDefault(tabel, 0L)
                                      .equals(eerder.getOrDefault(tabel, 0L)))
                              .toList();
                        })));
  }

  /** How often each table was read from beginning to end, as far as this connection knows. */
  private Map<String, Long> gelezen() {
    return jdbc
        .sql(
            """
            select relname, seq_scan from pg_stat_xact_user_tables
            where relname in ('dossier', 'gegeven', 'wijziging', 'zoekwoord', 'logregel')
            """)
        .query((rij, _) -> Map.entry(rij.getString(1), rij.getLong(2)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
