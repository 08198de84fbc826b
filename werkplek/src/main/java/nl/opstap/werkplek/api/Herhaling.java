package nl.opstap.werkplek.api;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.opstap.werkplek.database.Sleutel;
import nl.opstap.werkplek.toegang.Aanwezige;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers a request that is sent again, because the first answer got lost, with that first answer.
 * Kept in the transaction of the change itself, so that either both are there or neither is.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Herhaling {

  /** As long as a first answer is kept. */
  public static final Duration BEWAARD = Duration.ofHours(24);

  private static final Pattern SLEUTEL = Pattern.compile("[\\x21-\\x7e]{8,128}");

  private final JdbcClient jdbc;
  private final Sleutel geheim;
  private final Clock klok;

  Herhaling(JdbcClient jdbc, Sleutel geheim, Clock klok) {
    this.jdbc = jdbc;
    this.geheim = geheim;
    this.klok = klok;
  }

  /**
   * Does something once.
   *
   * @param sleutel the header {@code Idempotency-Key}; null does it without remembering
   * @param vraag what was asked: the same key with another question is refused
   * @param soort of the answer
   * @throws OnjuisteVraag when the key is no key, or was used for another question
   */
  public <T> T eenmaal(
      Aanwezige wie, @Nullable String sleutel, Object vraag, Class<T> soort, Supplier<T> doe) {
    if (sleutel == null) {
      return doe.get();
    }
    if (!SLEUTEL.matcher(sleutel).matches()) {
      throw new OnjuisteVraag(
          "Idempotency-Key", "Een sleutel heeft 8 tot 128 leesbare tekens, zonder spaties.");
    }
    String van = String.valueOf(wie.medewerker());
    OffsetDateTime nu = OffsetDateTime.now(klok);
    // What is asked may hold a citizen service number: without the key it cannot be tried out.
    String afdruk =
        geheim.zegel("eerdere vraag", List.of(JsonMapper.shared().writeValueAsString(vraag)));
    ruimOp();
    // Waits for who is busy with the same key, and then finds the answer.
    boolean isEerste =
        jdbc.sql(
                    """
                    insert into eerdere_vraag (van, sleutel, afdruk, moment)
                    values (:van, :sleutel, :afdruk, :nu) on conflict do nothing
                    """)
                .param("van", van)
                .param("sleutel", sleutel)
                .param("afdruk", afdruk)
                .param("nu", nu)
                .update()
            == 1;
    if (!isEerste) {
      return eerder(van, sleutel, afdruk, soort);
    }
    T antwoord = doe.get();
    jdbc.sql(
            """
            update eerdere_vraag set antwoord = :antwoord
            where van = :van and sleutel = :sleutel
            """)
        .param("antwoord", JsonMapper.shared().writeValueAsString(antwoord))
        .param("van", van)
        .param("sleutel", sleutel)
        .update();
    return antwoord;
  }

  private <T> T eerder(String van, String sleutel, String afdruk, Class<T> soort) {
    Optional<String> antwoord =
        jdbc.sql(
                """
                select antwoord from eerdere_vraag
                where van = :van and sleutel = :sleutel and afdruk = :afdruk and antwoord is not null
                """)
            .param("van", van)
            .param("sleutel", sleutel)
            .param("afdruk", afdruk)
            .query(String.class)
            .optional();
    return JsonMapper.shared()
        .readValue(
            antwoord.orElseThrow(() ->
                new OnjuisteVraag(
                    "Idempotency-Key", "Deze sleutel is al gebruikt voor een andere vraag.")),
            soort);
  }

  /** Removes what was kept long enough, of who works for the same municipalities. */
  void ruimOp() {
    jdbc.sql("delete from eerdere_vraag where moment < :oud")
        .param("oud", OffsetDateTime.now(klok).minus(BEWAARD))
        .update();
  }
}
