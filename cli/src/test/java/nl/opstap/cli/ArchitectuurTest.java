package nl.opstap.cli;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import nl.opstap.hek.Klokhek;
import nl.opstap.hek.Lagen;
import nl.opstap.hek.Maathek;
import org.junit.jupiter.api.Test;

/** The map of the module, as a test. */
class ArchitectuurTest {

  @Test
  void een_bevolking_weet_niets_van_de_opdrachten() {
    Lagen.van("nl.opstap.cli")
        .laag("", "bevolking")
        .laag("bevolking")
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.opstap.cli"));
  }

  @Test
  void alleen_een_foutmelding_noemt_de_dag_van_vandaag() {
    Klokhek.check(new ClassFileImporter().importPackages("nl.opstap.cli"), "Gezegd");
  }

  @Test
  void bestanden_en_methoden_blijven_klein() throws IOException {
    Maathek.check();
  }
}
