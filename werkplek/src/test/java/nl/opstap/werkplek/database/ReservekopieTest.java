package nl.opstap.werkplek.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.opstap.werkplek.Proefomgeving;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ReservekopieTest {

  @TempDir private Path map;

  private static List<String> sloten(Database database) {
    return JdbcClient.create(
            new DriverManagerDataSource(
                database.url(), database.eigenaar().naam(), database.eigenaar().wachtwoord()))
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
    Path kopie = map.resolve("kopie.zip");
    Reservekopie.maak(bron, kopie);

    try (MeegebrachtePostgres leeg = MeegebrachtePostgres.leeg()) {
      Map<String, Long> teruggezet = Reservekopie.herstel(kopie, leeg.database());

      assertThat(teruggezet.get("gegeven")).isPositive();
      assertThat(teruggezet.get("dossier")).isPositive();
      assertThat(sloten(leeg.database())).isEqualTo(sloten(bron));
      assertThatThrownBy(() -> Reservekopie.herstel(kopie, leeg.database()))
          .hasMessageContaining("staan al gemeenten");
    }
  }

  @Test
  void een_kopie_waaraan_iets_ontbreekt_wordt_niet_teruggezet() throws Exception {
    Path kopie = map.resolve("kopie.zip");
    Reservekopie.maak(Proefomgeving.start().database(), kopie);

    try (MeegebrachtePostgres leeg = MeegebrachtePostgres.leeg()) {
      assertThatThrownBy(() -> Reservekopie.herstel(zonder(kopie, "gegeven/9001"), leeg.database()))
          .hasMessageContaining("gegeven");
      assertThatThrownBy(() -> Reservekopie.herstel(zonder(kopie, "controle"), leeg.database()))
          .hasMessageContaining("niet compleet");

      Reservekopie.herstel(kopie, leeg.database());
    }
  }

  private Path zonder(Path kopie, String deel) throws IOException {
    Path uit = map.resolve("zonder.zip");
    List<String> gezien = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(kopie));
        ZipOutputStream naar = new ZipOutputStream(Files.newOutputStream(uit))) {
      for (ZipEntry een = in.getNextEntry(); een != null; een = in.getNextEntry()) {
        gezien.add(een.getName());
        if (!een.getName().equals(deel)) {
          naar.putNextEntry(new ZipEntry(een.getName()));
          in.transferTo(naar);
          naar.closeEntry();
        }
      }
    }
    assertThat(gezien).contains(deel);
    return uit;
  }
}
