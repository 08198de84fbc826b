package nl.opstap.werkplek.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.opstap.werkplek.Proefomgeving;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReservekopieTest {

  private static final Sleutel SLEUTEL = new Sleutel(Proefomgeving.SLEUTEL);

  @TempDir private Path map;
  private Path kopie;

  @BeforeEach
  void maak() throws Exception {
    kopie = map.resolve("kopie");
    Reservekopie.maak(Proefomgeving.start().database(), SLEUTEL, kopie);
  }

  private static List<String> sloten(Database database) {
    return JdbcClient.create(database.alsEigenaar())
        .sql(
            """
            select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint
            where connamespace = 'public'::regnamespace
            union all
            select relname || ' ' || relrowsecurity || relforcerowsecurity from pg_class
            where relnamespace = 'public'::regnamespace and relkind = 'r'
            union all select indexdef from pg_indexes where schemaname = 'public'
            order by 1
            """)
        .query((rij, _) -> rij.getString(1))
        .list();
  }

  @Test
  void wat_is_teruggezet_is_gelijk_en_even_goed_bewaakt() throws Exception {
    Database bron = Proefomgeving.start().database();

    try (MeegebrachtePostgres leeg = MeegebrachtePostgres.leeg()) {
      Map<String, Long> teruggezet = Reservekopie.herstel(kopie, leeg.database(), SLEUTEL);

      assertThat(teruggezet.get("gegeven")).isPositive();
      assertThat(teruggezet.get("dossier")).isPositive();
      assertThat(sloten(leeg.database())).isEqualTo(sloten(bron));
      assertThatThrownBy(() -> Reservekopie.herstel(kopie, leeg.database(), SLEUTEL))
          .hasMessageContaining("staan al gemeenten");
    }
  }

  @Test
  void een_kopie_zegt_niets_aan_wie_de_sleutel_niet_heeft_en_is_van_wie_haar_maakte()
      throws Exception {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kopie)))
        .isEqualTo("rw-------");
    assertThat(new String(Files.readAllBytes(kopie), StandardCharsets.ISO_8859_1))
        .startsWith("opstap kopie 1")
        .doesNotContain("gegeven", "logregel", "controle");
    Sleutel ander = new Sleutel(Base64.getEncoder().encodeToString(willekeurig(32)));
    try (MeegebrachtePostgres leeg = MeegebrachtePostgres.leeg()) {
      assertThatThrownBy(() -> Reservekopie.herstel(kopie, leeg.database(), ander))
          .hasMessageContaining("andere OPSTAP_SLEUTEL");
      assertThat(
              JdbcClient.create(leeg.database().alsEigenaar())
                  .sql("select to_regclass('gemeente') is null")
                  .query(Boolean.class)
                  .single())
          .isTrue();
    }
  }

  private static byte[] willekeurig(int hoeveel) {
    byte[] uit = new byte[hoeveel];
    new Random(42).nextBytes(uit);
    return uit;
  }

  @Test
  void wat_er_ook_aan_een_kopie_veranderd_is_zij_wordt_niet_teruggezet_en_niet_getoond()
      throws Exception {
    byte[] goed = Files.readAllBytes(kopie);
    List<byte[]> slecht = new ArrayList<>();
    for (int plaats : List.of(0, 14, 20, 40, 60, goed.length / 2, goed.length - 1)) {
      byte[] anders = goed.clone();
      anders[plaats] ^= 1;
      slecht.add(anders);
    }
    int eersteDeel = 15 + 16 + 16 + 5 + 65_536 + 16;
    for (int lengte : List.of(0, 10, 46, 50, eersteDeel, goed.length - 100, goed.length - 1)) {
      slecht.add(Arrays.copyOf(goed, lengte));
    }
    slecht.add(Arrays.copyOf(goed, goed.length + 1));
    Path anders = map.resolve("anders");
    try (MeegebrachtePostgres leeg = MeegebrachtePostgres.leeg()) {
      for (byte[] een : slecht) {
        Files.write(anders, een);
        assertThatThrownBy(() -> Reservekopie.herstel(anders, leeg.database(), SLEUTEL))
            .isInstanceOf(Reservekopie.NietTeHerstellen.class)
            .hasNoCause()
            .hasMessageContainingAll("kopie");
      }

      Reservekopie.herstel(kopie, leeg.database(), SLEUTEL);
    }
  }

  @Test
  void ook_met_de_sleutel_mist_een_kopie_geen_tabel_of_rij() throws Exception {
    try (MeegebrachtePostgres leeg = MeegebrachtePostgres.leeg()) {
      for (String deel : List.of("gegeven", "controle")) {
        Path zonder = bewerkt(naam -> naam.equals(deel) ? "" : naam, tekst -> tekst);
        assertThatThrownBy(() -> Reservekopie.herstel(zonder, leeg.database(), SLEUTEL))
            .isInstanceOf(Reservekopie.NietTeHerstellen.class);
      }
      Path zonderLog =
          bewerkt(
              naam -> naam.startsWith("log") ? "" : naam,
              tekst ->
                  tekst
                      .lines()
                      .filter(regel -> !regel.startsWith("log"))
                      .collect(Collectors.joining("\n")));
      assertThatThrownBy(() -> Reservekopie.herstel(zonderLog, leeg.database(), SLEUTEL))
          .hasMessageContaining("ontbreken tabellen");
    }
  }

  @Test
  void een_rij_die_niet_past_wordt_niet_getoond() throws Exception {
    Path anders = bewerkt(naam -> naam, tekst -> tekst, "dossier", "999993653\tgeen getal\n");

    try (MeegebrachtePostgres leeg = MeegebrachtePostgres.leeg()) {
      assertThatThrownBy(() -> Reservekopie.herstel(anders, leeg.database(), SLEUTEL))
          .isInstanceOf(Reservekopie.NietTeHerstellen.class)
          .hasNoCause()
          .message()
          .doesNotContain("999993653", "geen getal");
    }
  }

  @Test
  void een_kopie_die_mislukt_laat_niets_achter_en_de_vorige_staan() throws Exception {
    byte[] vorige = Files.readAllBytes(kopie);
    Database weg =
        new Database(
            "jdbc:postgresql://localhost:1/opstap",
            Proefomgeving.start().database().bezitter(),
            Proefomgeving.start().database().werkplek());

    assertThatThrownBy(() -> Reservekopie.maak(weg, SLEUTEL, kopie)).isNotNull();

    assertThat(Files.readAllBytes(kopie)).isEqualTo(vorige);
    try (var bestanden = Files.list(map)) {
      assertThat(bestanden).containsExactly(kopie);
    }
  }

  private Path bewerkt(UnaryOperator<String> delen, UnaryOperator<String> controle)
      throws IOException {
    return bewerkt(delen, controle, "", "");
  }

  /** What somebody makes of it who has the key. */
  private Path bewerkt(
      UnaryOperator<String> delen, UnaryOperator<String> controle, String deel, String inhoud)
      throws IOException {
    Path uit = map.resolve("bewerkt");
    ByteArrayOutputStream nieuw = new ByteArrayOutputStream();
    try (InputStream open = Versleuteld.van(Files.newInputStream(kopie), SLEUTEL);
        ZipInputStream in = new ZipInputStream(open);
        ZipOutputStream naar = new ZipOutputStream(nieuw)) {
      for (ZipEntry een = in.getNextEntry(); een != null; een = in.getNextEntry()) {
        if (delen.apply(een.getName()).isEmpty()) {
          continue;
        }
        naar.putNextEntry(new ZipEntry(een.getName()));
        String tekst = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        String anders =
            een.getName().equals("controle")
                ? controle.apply(tekst)
                : een.getName().equals(deel) ? inhoud : tekst;
        naar.write(anders.getBytes(StandardCharsets.UTF_8));
        naar.closeEntry();
      }
    }
    try (OutputStream dicht = Versleuteld.naar(Files.newOutputStream(uit), SLEUTEL)) {
      nieuw.writeTo(dicht);
    }
    return uit;
  }
}
