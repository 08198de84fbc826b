package nl.opstap.werkplek.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.opstap.werkplek.Proefklok;
import nl.opstap.werkplek.Proefomgeving;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Grens;
import nl.opstap.werkplek.toegang.Rol;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

class OpruimingTest {

  private final Proefomgeving omgeving = Proefomgeving.start();
  private final int gemeente = omgeving.nieuweGemeente();
  private final Aanwezige anne = omgeving.nieuweMedewerker(gemeente, null, Rol.KLANTMANAGER);

  private List<String> bewaard() {
    return omgeving
        .bean(Grens.class)
        .alsProgramma(
            anne,
            () ->
                java.util.Objects.requireNonNull(
                    omgeving
                        .bean(TransactionTemplate.class)
                        .execute(_ ->
                            omgeving
                                .bean(JdbcClient.class)
                                .sql("select afdruk from eerdere_vraag")
                                .query(String.class)
                                .list())));
  }

  private void vraag(Object vraag) {
    omgeving
        .bean(Grens.class)
        .alsProgramma(
            anne,
            () -> {
              omgeving
                  .bean(TransactionTemplate.class)
                  .executeWithoutResult(_ ->
                      omgeving
                          .bean(Herhaling.class)
                          .eenmaal(anne, "sleutel-1", vraag, String.class, () -> "gedaan"));
              return true;
            });
  }

  @Test
  void what_was_asked_cannot_be_tried_out_from_what_is_kept_of_it() throws Exception {
    Map<String, String> vraag = Map.of("bsn", "999993653");
    vraag(vraag);

    byte[] tekst = JsonMapper.shared().writeValueAsString(vraag).getBytes(StandardCharsets.UTF_8);
    assertThat(bewaard())
        .hasSize(1)
        .doesNotContain(
            HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(tekst)));
  }

  @Test
  void what_was_kept_long_enough_goes_also_where_nobody_asks_anything_more() {
    vraag("iets");
    Instant toen = new Proefklok().instant();

    Proefklok.zet(toen.plus(23, ChronoUnit.HOURS));
    omgeving.bean(Opruiming.class).ruimOp();
    assertThat(bewaard()).hasSize(1);

    Proefklok.zet(toen.plus(25, ChronoUnit.HOURS));
    omgeving.bean(Opruiming.class).ruimOp();
    assertThat(bewaard()).isEmpty();
  }
}
