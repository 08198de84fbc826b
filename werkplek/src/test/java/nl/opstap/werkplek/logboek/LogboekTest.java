package nl.opstap.werkplek.logboek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.opstap.werkplek.Proefomgeving;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Betrokkene;
import nl.opstap.werkplek.toegang.Grens;
import nl.opstap.werkplek.toegang.Rol;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class LogboekTest {

  private final Proefomgeving omgeving = Proefomgeving.start();
  private final Logboek logboek = omgeving.bean(Logboek.class);
  private final Aanwezige anne = nieuw();

  private Aanwezige nieuw() {
    int gemeente = omgeving.nieuweGemeente();
    return omgeving.nieuweMedewerker(gemeente, omgeving.nieuwTeam(gemeente), Rol.KLANTMANAGER);
  }

  private <T> T samen(Supplier<T> doe) {
    TransactionTemplate transactie =
        new TransactionTemplate(omgeving.bean(PlatformTransactionManager.class));
    return omgeving
        .bean(Grens.class)
        .alsProgramma(
            anne, () -> java.util.Objects.requireNonNull(transactie.execute(_ -> doe.get())));
  }

  private Betrokkene wie(long dossier) {
    return new Betrokkene(anne.gemeenten().getFirst(), dossier);
  }

  private boolean zie(List<Long> dossiers) {
    return samen(() -> {
      logboek.gezien(anne, dossiers.stream().map(this::wie).toList(), "werklijst");
      return true;
    });
  }

  private List<Inzagen.Blik> gezien(long dossier) {
    return omgeving.bean(Inzagen.class).over(wie(dossier), Inzagen.BEGIN).blikken();
  }

  private Optional<String> breuk() {
    return samen(() ->
        new Ketencontrole(omgeving.bean(JdbcClient.class), omgeving.sleutel())
            .controleer(anne.gemeenten().getFirst(), Optional.empty())
            .breuk());
  }

  @Test
  void ieder_die_in_een_lijst_staat_krijgt_een_eigen_regel() {
    zie(List.of(11L, 12L, 13L));

    for (long dossier : List.of(11L, 12L, 13L)) {
      assertThat(omgeving.bean(Grens.class).alsProgramma(anne, () -> gezien(dossier)))
          .extracting(Inzagen.Blik::wie, Inzagen.Blik::waarvoor)
          .containsExactly(org.assertj.core.groups.Tuple.tuple("Anne de Vries", "werklijst"));
    }
  }

  @Test
  void een_ongeschonden_keten_klopt() {
    zie(List.of(1L, 2L));
    zie(List.of(3L));

    assertThat(breuk()).isEmpty();
  }

  @Test
  void wie_tegelijk_kijken_breken_de_keten_niet() throws Exception {
    try (ExecutorService tegelijk = Executors.newFixedThreadPool(8)) {
      List<Future<Boolean>> kijkers =
          IntStream.range(0, 40)
              .mapToObj(i -> tegelijk.submit(() -> zie(List.of((long) i, i + 100L))))
              .toList();
      for (Future<Boolean> kijker : kijkers) {
        assertThat(kijker.get()).isTrue();
      }
    }

    assertThat(breuk()).isEmpty();
  }

  @Test
  void het_account_van_de_werkplek_kan_geen_regel_veranderen_of_weghalen() {
    zie(List.of(1L));

    for (String poging : List.of("update logregel set naam = ''", "delete from logregel")) {
      assertThatThrownBy(() -> samen(() -> omgeving.bean(JdbcClient.class).sql(poging).update()))
          .isInstanceOf(DataAccessException.class);
    }
  }
}
