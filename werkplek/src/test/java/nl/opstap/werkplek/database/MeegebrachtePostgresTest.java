package nl.opstap.werkplek.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL of the demo, of the drill, and of tests. */
class MeegebrachtePostgresTest {

  @TempDir private Path map;

  private static String toon(Database database, String instelling) {
    return JdbcClient.create(database.alsWerkplek())
        .sql("show " + instelling)
        .query(String.class)
        .single();
  }

  private static String rechten(Path wat) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(wat));
  }

  @Test
  void what_the_demo_confirms_is_on_disk() throws Exception {
    try (MeegebrachtePostgres demo = MeegebrachtePostgres.in(map.resolve("postgres"))) {
      assertThat(
              List.of("fsync", "synchronous_commit", "full_page_writes").stream()
                  .map(instelling -> toon(demo.database(), instelling)))
          .containsExactly("on", "on", "on");
    }
  }

  @Test
  void nobody_comes_in_without_the_password_of_this_start() throws Exception {
    Path postgres = new Demomap(map).postgres();
    Database eerst;
    try (MeegebrachtePostgres demo = MeegebrachtePostgres.in(postgres)) {
      eerst = demo.database();
      eisDicht(eerst);
      assertThat(rechten(map.resolve("postgres.toegang"))).isEqualTo("rw-------");
      assertThat(rechten(postgres)).isEqualTo("rwx------");
    }
    try (MeegebrachtePostgres weer = MeegebrachtePostgres.in(postgres)) {
      assertThat(toon(weer.database(), "fsync")).isEqualTo("on");
      assertThat(weer.database().werkplek()).isNotEqualTo(eerst.werkplek());
      assertThat(weer.database().eigenaar()).isNotEqualTo(eerst.eigenaar());
    }
  }

  @Test
  void the_drill_is_as_closed_as_the_demo() throws Exception {
    try (MeegebrachtePostgres leeg = MeegebrachtePostgres.leeg()) {
      eisDicht(leeg.database());
    }
    assertThat(rechten(Path.of(System.getProperty("ot.epg.working-dir")))).isEqualTo("rwx------");
  }

  private static void eisDicht(Database database) {
    for (String wie : List.of("postgres", "opstap_beheer", "opstap_werkplek")) {
      for (String wachtwoord : List.of("", "postgres", wie)) {
        assertThatThrownBy(() -> DriverManager.getConnection(database.url(), wie, wachtwoord))
            .as(wie)
            .hasMessageContaining("password");
      }
    }
  }

  @Test
  void the_demo_keeps_everything_where_only_this_user_can_look() throws Exception {
    Path ergens = map.resolve("demo");
    Files.createDirectory(ergens);
    Files.setPosixFilePermissions(ergens, PosixFilePermissions.fromString("rwxr-xr-x"));
    Demomap demo = new Demomap(ergens);

    demo.maak();

    assertThat(rechten(ergens)).isEqualTo("rwx------");
    assertThat(rechten(ergens.resolve("sleutel"))).isEqualTo("rw-------");
  }

  @Test
  void beginning_anew_throws_away_the_demo_and_nothing_else() throws Exception {
    Demomap demo = new Demomap(map);
    demo.maak();
    Files.writeString(map.resolve("brief.txt"), "van iemand");
    try (MeegebrachtePostgres postgres = MeegebrachtePostgres.in(demo.postgres())) {
      assertThat(postgres.database().url()).isNotEmpty();
      assertThatThrownBy(demo::wis).hasMessageContaining("draait al");
    }

    demo.wis();

    assertThat(demo.postgres()).doesNotExist();
    assertThat(map.resolve("sleutel")).doesNotExist();
    assertThat(map.resolve("brief.txt")).exists();
  }

  @Test
  void a_copy_of_a_running_demo_starts_and_leaves_the_original_alone() throws Exception {
    Path origineel = Files.createDirectory(map.resolve("origineel"));
    Path ander = Files.createDirectory(map.resolve("ander"));
    try (MeegebrachtePostgres demo = MeegebrachtePostgres.in(origineel.resolve("postgres"))) {
      JdbcClient.create(demo.database().alsEigenaar()).sql("create table wat (een text)").update();
      JdbcClient.create(demo.alsSuperuser()).sql("checkpoint").update();
      FileSystemUtils.copyRecursively(origineel.resolve("postgres"), ander.resolve("postgres"));
      Files.setPosixFilePermissions(
          ander.resolve("postgres"), PosixFilePermissions.fromString("rwx------"));
      Files.copy(origineel.resolve("postgres.toegang"), ander.resolve("postgres.toegang"));
      assertThat(ander.resolve("postgres/postmaster.pid")).exists();
      assertThat(MeegebrachtePostgres.lopend(ander.resolve("postgres"))).isEmpty();

      try (MeegebrachtePostgres kopie = MeegebrachtePostgres.in(ander.resolve("postgres"))) {
        assertThat(kopie.database().url()).isNotEqualTo(demo.database().url());
        assertThat(bestaat(kopie)).isTrue();
        assertThat(bestaat(demo)).isTrue();
      }
      assertThat(bestaat(demo)).isTrue();
    }
  }

  private static boolean bestaat(MeegebrachtePostgres waar) {
    return JdbcClient.create(waar.database().alsEigenaar())
        .sql("select to_regclass('wat') is not null")
        .query(Boolean.class)
        .single();
  }
}
