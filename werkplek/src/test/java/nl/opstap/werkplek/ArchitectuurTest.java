package nl.opstap.werkplek;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opstap.hek.Klokhek;
import nl.opstap.hek.Maathek;
import nl.opstap.werkplek.veld.Pad;
import org.junit.jupiter.api.Test;

/** What keeps the rooms of the workplace apart, beside the arrows that ModulesTest draws. */
class ArchitectuurTest {

  private static final Path BRONNEN = Path.of("src", "main", "java", "nl", "opstap", "werkplek");
  private static final Path MIGRATIES = Path.of("src", "main", "resources", "db", "migration");
  private static final Pattern TABEL = Pattern.compile("create table (\\w+)");

  /** Whose each table is: nobody else reads or writes it. */
  private static final Map<String, List<String>> EIGENAAR =
      Map.of(
          "toegang",
              List.of(
                  "gemeente",
                  "uitvoerder",
                  "werkt_voor",
                  "team",
                  "medewerker",
                  "inzet",
                  "nummerzoeking"),
          "dossier", List.of("dossier", "wijziging", "gegeven"),
          "werklijst", List.of("werklijstregel", "zoekwoord", "kolomkeuze", "taak"),
          "toezicht", List.of("noodtoegang"),
          "logboek", List.of("logregel", "logketen"),
          "api", List.of("eerdere_vraag"),
          "beleid", List.of("beleidsbesluit", "beleidsregel"),
          "database", List.of("sleutelafdruk"));

  @Test
  void bestanden_en_methoden_blijven_klein() throws IOException {
    Maathek.check();
  }

  /** Other rooms name a field or a fact: the text of a path is in one place. */
  @Test
  void alleen_de_kamer_van_de_velden_stelt_een_pad_samen() {
    noClasses()
        .that()
        .resideOutsideOfPackage("nl.opstap.werkplek.veld")
        .should()
        .callConstructor(Pad.class, String.class, int.class, String.class)
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("nl.opstap.werkplek"));
  }

  @Test
  void alleen_wie_de_klok_doorgeeft_leest_die_van_de_machine() {
    Klokhek.check(new ClassFileImporter().importPackages("nl.opstap.werkplek"), "Werkplek", "Demo");
  }

  @Test
  void de_database_wordt_niet_gevraagd_hoe_laat_het_is() throws IOException {
    Pattern klok = Pattern.compile("\\b(now|clock_timestamp)\\(\\)|\\bcurrent_(date|timestamp)\\b");
    for (Path bron : List.of(BRONNEN, MIGRATIES)) {
      for (Path bestand : bestanden(bron)) {
        assertThat(klok.matcher(Files.readString(bestand)).find()).as("%s", bestand).isFalse();
      }
    }
  }

  @Test
  void elke_tabel_is_van_een_kamer() throws IOException {
    assertThat(tabellen())
        .containsExactlyInAnyOrderElementsOf(
            EIGENAAR.values().stream().flatMap(List::stream).toList());
  }

  @Test
  void een_kamer_komt_niet_aan_de_tabellen_van_een_andere() throws IOException {
    Set<String> gezien = new TreeSet<>();
    for (Path bestand : bestanden(BRONNEN)) {
      Path plaats = BRONNEN.relativize(bestand);
      if (plaats.getNameCount() > 1) {
        String kamer = plaats.getName(0).toString();
        for (String tabel : gebruikt(Files.readString(bestand))) {
          if (!EIGENAAR.getOrDefault(kamer, List.of()).contains(tabel)) {
            gezien.add(plaats.toString().replace(".java", "") + " " + tabel);
          }
        }
      }
    }
    assertThat(gezien).as("tabellen van een andere kamer").isEmpty();
  }

  /** The tables that the SQL in a source names. */
  private static Set<String> gebruikt(String bron) throws IOException {
    String namen = String.join("|", tabellen());
    return Pattern.compile("(?:from|join|into|update|truncate|copy) (" + namen + ")\\b(?!\\()")
        .matcher(bron)
        .results()
        .map(gevonden -> gevonden.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> tabellen() throws IOException {
    Set<String> uit = new TreeSet<>();
    for (Path bestand : bestanden(MIGRATIES)) {
      TABEL.matcher(Files.readString(bestand)).results().forEach(een -> uit.add(een.group(1)));
    }
    return uit;
  }

  private static List<Path> bestanden(Path map) throws IOException {
    try (Stream<Path> paden = Files.walk(map)) {
      return paden.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
