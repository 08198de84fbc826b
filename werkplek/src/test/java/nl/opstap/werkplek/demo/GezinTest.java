package nl.opstap.werkplek.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.werkplek.veld.Pad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GezinTest {

  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);

  @ParameterizedTest
  @ValueSource(ints = {344, 9001, 9002, 9003})
  void in_elke_gemeente_is_ongeveer_de_helft_van_de_ouders_alleenstaand(int gemeente) {
    long alleen =
        IntStream.range(0, 1_000)
            .filter(nummer ->
                Gezin.nummer(nummer, gemeente, VANDAAG).stream()
                    .anyMatch(een ->
                        een.pad().equals(Pad.van(Zaak.ALLEENSTAANDE_OUDER))
                            && een.waarde().equals(Optional.of("ja"))))
            .count();

    assertThat(alleen).isBetween(450L, 600L);
  }

  @Test
  void hetzelfde_nummer_is_altijd_hetzelfde_gezin() {
    assertThat(Gezin.nummer(7, 9001, VANDAAG)).isEqualTo(Gezin.nummer(7, 9001, VANDAAG));
  }
}
