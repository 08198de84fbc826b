package nl.opstap.bench;

import java.io.IOException;
import nl.opstap.hek.Maathek;
import org.junit.jupiter.api.Test;

/** What is measured with is code too. */
class ArchitectuurTest {

  @Test
  void bestanden_en_methoden_blijven_klein() throws IOException {
    Maathek.check();
  }
}
