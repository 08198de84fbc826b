package nl.opstap.recht;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The map of the module, as a test. */
class ArchitectuurTest {

  private static final JavaClasses KLASSEN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nl.opstap.recht");

  @Test
  void pijlen_wijzen_naar_de_kern() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("wetboek")
        .definedBy("nl.opstap.recht")
        .layer("gemeente")
        .definedBy("nl.opstap.recht.gemeente")
        .layer("participatiewet")
        .definedBy("nl.opstap.recht.participatiewet")
        .layer("kinderopvang")
        .definedBy("nl.opstap.recht.kinderopvang")
        .layer("vazalo")
        .definedBy("nl.opstap.recht.vazalo")
        .layer("awb")
        .definedBy("nl.opstap.recht.awb")
        .layer("aow")
        .definedBy("nl.opstap.recht.aow")
        .layer("feiten")
        .definedBy("nl.opstap.recht.feiten")
        .layer("kern")
        .definedBy("nl.opstap.recht.kern")
        .whereLayer("wetboek")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("gemeente")
        .mayOnlyBeAccessedByLayers("wetboek")
        .whereLayer("kinderopvang")
        .mayOnlyBeAccessedByLayers("wetboek")
        .whereLayer("vazalo")
        .mayOnlyBeAccessedByLayers("wetboek")
        .whereLayer("participatiewet")
        .mayOnlyBeAccessedByLayers("wetboek", "gemeente")
        .whereLayer("awb")
        .mayOnlyBeAccessedByLayers("participatiewet")
        .whereLayer("aow")
        .mayOnlyBeAccessedByLayers("participatiewet")
        .check(KLASSEN);
    noClasses()
        .that()
        .resideInAPackage("nl.opstap.recht.kern")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "nl.opstap.recht.feiten..",
            "nl.opstap.recht.participatiewet..",
            "nl.opstap.recht.kinderopvang..",
            "nl.opstap.recht.vazalo..",
            "nl.opstap.recht.awb..")
        .check(KLASSEN);
  }

  @Test
  void het_recht_staat_op_niets_dan_de_jdk_en_leest_geen_klok() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("nl.opstap.recht..", "java..", "javax.xml.stream..", "org.jspecify..")
        .check(KLASSEN);
    noClasses()
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.lang.reflect..", "java.sql..", "java.net..")
        .check(KLASSEN);
  }

  @Test
  void geen_namen_die_niets_zeggen() {
    noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl|Base)$").check(KLASSEN);
  }

  @Test
  void klassen_blijven_klein() throws IOException {
    // The vocabulary of a case, the kinds of conditions and the kinds of days are lists: one reason
    // to change each, however long.
    List<String> lijsten = List.of("Zaak.java", "Voorwaarde.java", "Datum.java");
    try (Stream<Path> bronnen = Files.walk(Path.of("src/main/java"))) {
      for (Path bron : bronnen.filter(pad -> pad.toString().endsWith(".java")).toList()) {
        if (!lijsten.contains(bron.getFileName().toString())) {
          assertThat(Files.readAllLines(bron)).as(bron.toString()).hasSizeLessThanOrEqualTo(380);
        }
      }
    }
  }
}
