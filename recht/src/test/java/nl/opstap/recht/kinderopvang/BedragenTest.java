package nl.opstap.recht.kinderopvang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.opstap.recht.Toetsing;
import nl.opstap.recht.Waardenkaart;
import nl.opstap.recht.kern.Oordeel;
import nl.opstap.recht.kern.Uitkomst;
import nl.opstap.recht.proef.Geval;
import nl.opstap.recht.proef.Opvangorakel;
import nl.opstap.recht.proef.Vertaling;
import nl.opstap.recht.proef.Zaakgenerator;
import org.junit.jupiter.api.Test;

/** Amounts, to the cent, against the seven steps of the brochure in decimal arithmetic. */
class BedragenTest {

  private static final int GEVALLEN = 20_000;

  @Test
  void elk_bedrag_van_2026_is_tot_op_de_cent_dat_van_de_zeven_stappen() throws IOException {
    Opvangorakel.Percentages percentages = percentages();
    int metRecht = 0;
    for (int zaad = 0; zaad < GEVALLEN; zaad++) {
      Geval geval = new Zaakgenerator(zaad).geval();
      geval.peildatum = LocalDate.of(2026, 1, 1).plusDays(zaad % 365);
      Map<String, Oordeel> oordelen =
          Toetsing.van(Vertaling.feiten(geval, Set.of())).oordelen().stream()
              .collect(
                  Collectors.toMap(o -> o.onderwerp().naam(), o -> o, (eerste, later) -> eerste));
      Oordeel toeslag = Objects.requireNonNull(oordelen.get("kinderopvangtoeslag"));
      Oordeel gemeente = Objects.requireNonNull(oordelen.get("tegemoetkoming-gemeente"));
      if (toeslag.uitkomst() == Uitkomst.JA) {
        metRecht++;
        Opvangorakel.Bedragen verwacht = Opvangorakel.bedragen2026(geval, percentages);
        assertThat(Waardenkaart.van(toeslag))
            .as("zaad %d", zaad)
            .containsEntry("toeslagPerMaand", verwacht.toeslag());
        if (gemeente.uitkomst() == Uitkomst.JA) {
          BigDecimal ruimte = verwacht.kosten().subtract(BigDecimal.valueOf(verwacht.toeslag()));
          assertThat(Waardenkaart.van(gemeente))
              .as("zaad %d", zaad)
              .containsEntry("maximumPerMaand", ruimte.setScale(2))
              .containsEntry("bovenMaximumPerMaand", verwacht.bovenMaximum().setScale(2));
        }
      }
    }
    assertThat(metRecht).isGreaterThan(GEVALLEN / 20);
  }

  /** The table as it lies in the file, read without the kernel. */
  private static Opvangorakel.Percentages percentages() throws IOException {
    NavigableMap<Integer, List<BigDecimal>> rijen = new TreeMap<>();
    InputStream in =
        Objects.requireNonNull(BedragenTest.class.getResourceAsStream("percentages-2026.csv"));
    try (BufferedReader tekst =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      tekst
          .lines()
          .filter(lijn -> Character.isDigit(lijn.charAt(0)))
          .map(lijn -> lijn.split(","))
          .forEach(rij ->
              rijen.put(
                  Integer.valueOf(rij[0]),
                  List.of(new BigDecimal(rij[1]), new BigDecimal(rij[2]))));
    }
    return (inkomen, eersteKind) -> rijen.floorEntry(inkomen).getValue().get(eersteKind ? 0 : 1);
  }
}
