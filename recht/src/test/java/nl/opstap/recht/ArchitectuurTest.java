package nl.opstap.recht;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import nl.opstap.hek.Klokhek;
import nl.opstap.hek.Lagen;
import nl.opstap.hek.Maathek;
import org.junit.jupiter.api.Test;

/** The map of the module, as a test. */
class ArchitectuurTest {

  private static final JavaClasses KLASSEN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nl.opstap.recht");

  @Test
  void pijlen_wijzen_naar_de_kern() {
    Lagen.van("nl.opstap.recht")
        .laag("", "gemeente", "kinderopvang", "vazalo", "participatiewet", "feiten", "kern")
        .laag("gemeente", "participatiewet", "feiten", "kern")
        .laag("kinderopvang", "feiten", "kern", "kern.dmn")
        .laag("vazalo", "feiten", "kern")
        .laag("participatiewet", "awb", "aow", "feiten", "kern")
        .laag("awb", "feiten", "kern")
        .laag("aow", "kern")
        .laag("feiten", "kern")
        .laag("kern.dmn", "kern")
        .laag("kern.kolom", "kern")
        .laag("kern")
        .check(KLASSEN);
  }

  @Test
  void het_recht_staat_op_niets_dan_de_jdk() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("nl.opstap.recht..", "java..", "javax.xml.stream..", "org.jspecify..")
        .check(KLASSEN);
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.lang.reflect..", "java.sql..", "java.net..")
        .check(KLASSEN);
  }

  @Test
  void niemand_leest_de_klok_van_de_machine_ook_de_tests_niet() {
    Klokhek.check(new ClassFileImporter().importPackages("nl.opstap.recht"));
  }

  @Test
  void geen_namen_die_niets_zeggen() {
    noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl|Base)$").check(KLASSEN);
  }

  @Test
  void bestanden_en_methoden_blijven_klein() throws IOException {
    Maathek.check();
  }
}
