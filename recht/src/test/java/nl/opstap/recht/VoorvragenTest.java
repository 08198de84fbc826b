package nl.opstap.recht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.opstap.recht.feiten.Feitenboek;
import nl.opstap.recht.kern.Feiten;
import nl.opstap.recht.kern.Oordeel;
import nl.opstap.recht.kern.Vraag;
import nl.opstap.recht.proef.Geval;
import nl.opstap.recht.proef.Onbekende;
import nl.opstap.recht.proef.Onbekenden;
import nl.opstap.recht.proef.Vertaling;
import nl.opstap.recht.proef.Zaakgenerator;
import org.junit.jupiter.api.Test;

/** Nothing is asked about what may not be there, before it is known that it is. */
class VoorvragenTest {

  private static final int GEVALLEN = 300;
  private static final long ZAAD = 20261125;

  @Test
  void wie_niets_heeft_verteld_wordt_eerst_gevraagd_of_er_een_partner_is() {
    Feiten niets = Feiten.op(LocalDate.of(2026, 11, 1), Feitenboek.BEGRIPPEN).bouw();
    List<String> paden =
        Toetsing.van(niets).oordelen().stream()
            .filter(oordeel -> oordeel.onderwerp().equals(Onderwerpen.KINDEROPVANGTOESLAG))
            .flatMap(oordeel -> oordeel.ontbreekt().stream())
            .map(Vraag::pad)
            .filter(pad -> pad.startsWith("partner"))
            .toList();

    assertThat(paden).hasSizeGreaterThan(1).startsWith("partner");
  }

  @Test
  void geen_vraag_gaat_voor_aan_die_waarvan_zij_uitgaat() {
    IntStream.range(0, GEVALLEN).forEach(VoorvragenTest::beoordeel);
  }

  private static void beoordeel(int nummer) {
    Zaakgenerator generator = new Zaakgenerator(ZAAD + nummer);
    Geval geval = generator.geval();
    Set<String> paden =
        generator.verberg(Onbekenden.van(geval), 0.4, 12).stream()
            .map(Onbekende::pad)
            .collect(Collectors.toCollection(HashSet::new));
    for (Oordeel oordeel : Toetsing.van(Vertaling.feiten(geval, paden)).oordelen()) {
      List<String> volgorde = oordeel.ontbreekt().stream().map(Vraag::pad).toList();
      for (String pad : volgorde) {
        for (String geheel : paden) {
          if (pad.startsWith(geheel + ".")) {
            assertThat(volgorde.indexOf(geheel))
                .as("%d, %s: %s voor %s", nummer, oordeel.onderwerp().naam(), geheel, pad)
                .isBetween(0, volgorde.indexOf(pad));
          }
        }
      }
    }
  }
}
