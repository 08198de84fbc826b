package nl.opstap.recht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.opstap.recht.kern.Kanttekening;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Regeltekst;
import nl.opstap.recht.kern.Vindplaats;
import org.junit.jupiter.api.Test;

/** The page that says of every article where it is in the rules says what is so. */
class ArtikelenTest {

  private static final String KANTTEKENING = "remark: ";

  /** A row of the page, under the heading of its law. */
  private record Rij(String wet, String plaats, String waar) {}

  private static List<Rij> rijen() throws IOException {
    List<Rij> uit = new ArrayList<>();
    String wet = "";
    for (String lijn : Files.readAllLines(Path.of("../docs/artikelen.md"))) {
      wet = lijn.startsWith("## ") ? lijn.substring(3) : wet;
      String[] cellen = lijn.split("\\|", -1);
      if (cellen.length == 5 && !lijn.startsWith("|---") && !lijn.startsWith("| place")) {
        uit.add(new Rij(wet, cellen[1].strip(), cellen[3].strip()));
      }
    }
    return uit;
  }

  private static List<Regel> regels() {
    return Wetboek.GELDEND.op(LocalDate.of(2026, 11, 1)).regels();
  }

  private static Set<Rij> aangehaald() {
    Set<Rij> uit = new HashSet<>();
    for (Regel regel : regels()) {
      for (Vindplaats plaats : Regeltekst.vindplaatsen(regel)) {
        uit.add(new Rij(plaats.regeling().naam(), plaats.kort(), ""));
      }
    }
    // What a municipality decides is no article.
    uit.removeIf(rij -> rij.wet().equals("beleid van de gemeente"));
    return uit;
  }

  @Test
  void wat_een_regel_aanhaalt_staat_erop() throws IOException {
    List<Rij> rijen = rijen();
    for (Rij plaats : aangehaald()) {
      assertThat(rijen)
          .as("%s %s", plaats.wet(), plaats.plaats())
          .anyMatch(
              rij -> rij.wet().startsWith(plaats.wet()) && rij.plaats().equals(plaats.plaats()));
    }
  }

  @Test
  void wat_een_voorwaarde_heet_haalt_een_regel_aan() throws IOException {
    Set<Rij> aangehaald = aangehaald();
    for (Rij rij : rijen()) {
      if (rij.waar().equals("condition") || rij.waar().startsWith("condition;")) {
        assertThat(aangehaald)
            .as("%s %s", rij.wet(), rij.plaats())
            .anyMatch(plaats ->
                rij.wet().startsWith(plaats.wet()) && plaats.plaats().equals(rij.plaats()));
      }
    }
  }

  @Test
  void een_kanttekening_die_genoemd_wordt_zegt_een_regel() throws IOException {
    List<String> gezegd =
        regels().stream()
            .flatMap(regel -> regel.kanttekeningen().stream())
            .map(Kanttekening::tekst)
            .toList();
    for (Rij rij : rijen()) {
      int begin = rij.waar().indexOf(KANTTEKENING);
      if (begin >= 0) {
        String woorden = rij.waar().substring(begin + KANTTEKENING.length()).split("\\. ", 2)[0];
        assertThat(gezegd)
            .as("%s %s", rij.wet(), rij.plaats())
            .anyMatch(tekst -> tekst.startsWith(woorden));
      }
    }
  }
}
