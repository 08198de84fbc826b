package nl.opstap.werkplek.logboek;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import nl.opstap.werkplek.Proefklok;
import nl.opstap.werkplek.Proefomgeving;
import nl.opstap.werkplek.database.Database;
import nl.opstap.werkplek.database.MeegebrachtePostgres;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Betrokkene;
import nl.opstap.werkplek.toegang.Pseudoniemen;
import nl.opstap.werkplek.toegang.Rol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who owns the tables can do everything with them; what has no key can be seen. In a database of
 * its own, because the guards of the tables come off.
 */
class KnoeienTest {

  private static final int HIER = 9201;
  private static final int DAAR = 9202;
  private static final List<MeegebrachtePostgres> POSTGRES = new ArrayList<>();

  @TempDir private Path map;
  private final List<String> gezegd = new ArrayList<>();

  @BeforeAll
  static void start() throws Exception {
    POSTGRES.add(MeegebrachtePostgres.leeg());
    database().migreer(Proefomgeving.start().sleutel());
    eigenaar().sql("alter table logregel disable trigger user").update();
    eigenaar().sql("alter table logregel no force row level security").update();
    eigenaar().sql("alter table logketen no force row level security").update();
  }

  @AfterAll
  static void stop() throws Exception {
    POSTGRES.getFirst().close();
  }

  private static Database database() {
    return POSTGRES.getFirst().database();
  }

  private static JdbcClient eigenaar() {
    return JdbcClient.create(database().alsEigenaar());
  }

  /** A log of ten lines in one municipality and of two in another. */
  @BeforeEach
  void vul() {
    for (String tabel : List.of("logregel", "logketen", "werkt_voor", "uitvoerder", "gemeente")) {
      eigenaar().sql("delete from " + tabel).update();
    }
    for (int gemeente : List.of(HIER, DAAR)) {
      NieuweGemeente.voegToe(
          database().alsEigenaar(), Proefomgeving.start().sleutel(), gemeente, "Stad " + gemeente);
    }
    zie(HIER, 1, 2, 3);
    zie(HIER, 4, 5, 6, 7);
    zie(HIER, 8, 9, 10);
    zie(DAAR, 1, 2);
  }

  private static void zie(int gemeente, long... dossiers) {
    Database database = database();
    DriverManagerDataSource bron =
        new DriverManagerDataSource(
            database.url() + "?options=-c%20opstap.gemeenten=%7B" + gemeente + "%7D",
            database.werkplek().naam(),
            database.werkplek().wachtwoord());
    Logboek logboek =
        new Logboek(
            JdbcClient.create(bron),
            new Pseudoniemen(Proefomgeving.SLEUTEL),
            Proefomgeving.start().sleutel(),
            new Proefklok());
    new TransactionTemplate(new JdbcTransactionManager(bron))
        .executeWithoutResult(_ ->
            logboek.gezien(
                new Aanwezige(null, "Anne de Vries", Rol.KLANTMANAGER, List.of(gemeente), null),
                LongStream.of(dossiers)
                    .mapToObj(dossier -> new Betrokkene(gemeente, dossier))
                    .toList(),
                "werklijst"));
  }

  private Optional<List<Keten.Stand>> controleer(Map<Integer, Keten.Stand> eerder) {
    gezegd.clear();
    return new Controleer(database(), Proefomgeving.start().sleutel(), gezegd::add).alle(eerder);
  }

  private void eisGebroken() {
    assertThat(controleer(Map.of())).isEmpty();
    assertThat(gezegd)
        .anyMatch(regel -> regel.startsWith("Gemeente 9201") && regel.contains("GEBROKEN"))
        // The others are looked at all the same.
        .anyMatch(regel -> regel.startsWith("Gemeente 9202: 2 regels") && regel.endsWith("heel."))
        .contains("2 logboeken gecontroleerd, 1 gebroken.");
  }

  @Test
  void an_untouched_log_is_whole_and_says_how_far_it_has_come() {
    List<Keten.Stand> standen = controleer(Map.of()).orElseThrow();

    assertThat(standen).extracting(Keten.Stand::aantal).containsExactly(10L, 2L);
    assertThat(gezegd.getFirst()).contains("10 regels").contains(standen.getFirst().kop());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The end cut off, and the end beside it made to fit.
        "delete from logregel where gemeente = 9201 and nummer > 5;"
            + "update logketen set aantal = 5, laatste = (select hash from logregel"
            + " where gemeente = 9201 and nummer = 5) where gemeente = 9201",
        "delete from logregel where gemeente = 9201 and nummer > 5",
        // Everything gone, in every way.
        "delete from logregel where gemeente = 9201; delete from logketen where gemeente = 9201",
        "delete from logregel where gemeente = 9201;"
            + "update logketen set aantal = 0, laatste = repeat('0', 64) where gemeente = 9201",
        "delete from logketen where gemeente = 9201",
        "delete from logregel where gemeente = 9201",
        // A line changed.
        "update logregel set vorige = repeat('a', 64) where gemeente = 9201 and nummer = 4",
        "update logregel set naam = 'een ander' where gemeente = 9201 and nummer = 4",
        "update logregel set moment = moment - interval '1 day' where gemeente = 9201 and nummer = 4",
        "update logregel set betrokkene = 'x' where gemeente = 9201 and nummer = 4",
        "update logregel set gelukt = false where gemeente = 9201 and nummer = 4",
        "update logregel set rol = 'directeur' where gemeente = 9201 and nummer = 4",
        "update logregel set verwerking = 'iets anders' where gemeente = 9201 and nummer = 4",
        "update logregel set moment = 'infinity' where gemeente = 9201 and nummer = 4",
        "alter table logregel alter naam drop not null;"
            + "update logregel set naam = null where gemeente = 9201 and nummer = 4",
        // Lines taken out, put in, or put elsewhere.
        "delete from logregel where gemeente = 9201 and nummer = 4",
        "delete from logregel where gemeente = 9201 and nummer = 4;"
            + "update logregel set nummer = nummer - 1 where gemeente = 9201 and nummer > 4;"
            + "update logketen set aantal = 9 where gemeente = 9201",
        "delete from logregel where gemeente = 9201 and nummer <= 3",
        "insert into logregel (gemeente, moment, naam, rol, betrokkene, waarvoor, verwerking, gelukt,"
            + " trace_id, span_id, nummer, vorige, hash) select gemeente, moment, naam, rol,"
            + " betrokkene, waarvoor, verwerking, gelukt, trace_id, span_id, 11, hash, hash"
            + " from logregel where gemeente = 9201 and nummer = 10",
        "update logregel set nummer = 15 - nummer where gemeente = 9201 and nummer in (7, 8)",
        // A line of another municipality.
        "delete from logregel where gemeente = 9201 and nummer > 2;"
            + "update logregel set hash = (select hash from logregel where gemeente = 9202"
            + " and nummer = 2) where gemeente = 9201 and nummer = 2",
        // What the check itself rests on.
        "update logketen set zegel = repeat('a', 64) where gemeente = 9201",
        "update logketen a set zegel = b.zegel from logketen b"
            + " where a.gemeente = 9201 and b.gemeente = 9202",
      })
  void whatever_is_done_by_hand_is_found(String opdrachten) {
    for (String opdracht : opdrachten.split(";", -1)) {
      assertThat(eigenaar().sql(opdracht).update()).isNotNegative();
    }

    eisGebroken();
  }

  @Test
  void a_chain_made_anew_without_the_key_is_found() {
    // Everything that can be known without the key: how a line is made, and all that is in it.
    maakKetenOpnieuw(regel -> regel.replace("Anne de Vries", "een ander"));

    eisGebroken();
  }

  private static void maakKetenOpnieuw(java.util.function.UnaryOperator<String> verandering) {
    String vorige = Keten.BEGIN;
    for (long nummer = 1; nummer <= 10; nummer++) {
      String inhoud =
          eigenaar()
              .sql("select logregel::text from logregel where gemeente = 9201 and nummer = :nummer")
              .param("nummer", nummer)
              .query(String.class)
              .single();
      String hash = sha256(vorige + verandering.apply(inhoud));
      eigenaar()
          .sql(
              """
              update logregel set naam = 'een ander', vorige = :vorige, hash = :hash
              where gemeente = 9201 and nummer = :nummer
              """)
          .param("vorige", vorige)
          .param("hash", hash)
          .param("nummer", nummer)
          .update();
      vorige = hash;
    }
    eigenaar()
        .sql("update logketen set laatste = :hash, zegel = :zegel where gemeente = 9201")
        .param("hash", vorige)
        .param("zegel", sha256("9201" + 10 + vorige))
        .update();
  }

  private static String sha256(String tekst) {
    try {
      return HexFormat.of()
          .formatHex(
              java.security.MessageDigest.getInstance("SHA-256")
                  .digest(tekst.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void what_was_broken_does_not_become_whole_by_going_on() {
    for (Consumer<JdbcClient> geknoei :
        List.<Consumer<JdbcClient>>of(
            wie -> wie.sql("delete from logregel where gemeente = 9201").update(),
            wie -> wie.sql("delete from logketen where gemeente = 9201").update())) {
      vul();
      geknoei.accept(eigenaar());

      // People go on working, and what they do is written down.
      zie(HIER, 11, 12);

      eisGebroken();
    }
  }

  @Test
  void lines_that_would_be_shown_in_another_order_are_found() {
    eigenaar().sql("alter table logregel alter id set generated by default").update();
    try {
      eigenaar().sql("update logregel set id = -id where gemeente = 9201 and nummer = 4").update();

      eisGebroken();
    } finally {
      eigenaar().sql("alter table logregel alter id set generated always").update();
    }
  }

  @Test
  void a_table_that_cannot_be_read_is_said_of_every_log_and_stops_nothing() {
    eigenaar().sql("alter table logregel rename column rol to rang").update();

    try {
      assertThat(controleer(Map.of())).isEmpty();
      assertThat(gezegd).contains("2 logboeken gecontroleerd, 2 gebroken.");
    } finally {
      eigenaar().sql("alter table logregel rename column rang to rol").update();
    }
  }

  @Test
  void a_log_put_back_to_an_earlier_day_is_found_with_what_was_kept_elsewhere() throws Exception {
    JdbcClient eigenaar = eigenaar();
    eigenaar.sql("create table eind as table logketen").update();
    zie(HIER, 11, 12);
    Path standen = map.resolve("standen.txt");
    Standen.schrijf(standen, controleer(Map.of()).orElseThrow());
    assertThat(controleer(Standen.lees(standen))).isPresent();
    zie(HIER, 13);
    assertThat(controleer(Standen.lees(standen))).isPresent();

    // With the seal of that day beside it: from the database alone nothing is to be seen.
    eigenaar.sql("delete from logregel where nummer > 10 and gemeente = 9201").update();
    eigenaar
        .sql(
            "update logketen k set aantal = e.aantal, laatste = e.laatste, zegel = e.zegel"
                + " from eind e where e.gemeente = k.gemeente")
        .update();

    assertThat(controleer(Map.of())).isPresent();
    assertThat(controleer(Standen.lees(standen))).isEmpty();
    assertThat(gezegd.getFirst()).contains("er waren 12 regels, en nu nog 10");
  }

  @Test
  void a_municipality_that_is_gone_is_found_with_what_was_kept_elsewhere() {
    Keten.Stand weg = new Keten.Stand(9203, 5, "a".repeat(64));

    assertThat(controleer(Map.of(9203, weg))).isEmpty();
    assertThat(gezegd).anyMatch(regel -> regel.startsWith("Gemeente 9203: 0 regels"));
  }
}
