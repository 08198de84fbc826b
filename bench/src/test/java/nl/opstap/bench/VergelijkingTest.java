package nl.opstap.bench;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is measured beside each other says the same, also after a rule has changed. */
class VergelijkingTest {

  @ParameterizedTest
  @ValueSource(strings = {"gewoon", "grens"})
  void de_lus_met_de_hand_zegt_van_elk_huishouden_wat_de_regels_zeggen(String soort) {
    Bevolking bevolking = new Bevolking();
    bevolking.soort = soort;
    assertThatCode(bevolking::maak).doesNotThrowAnyException();
  }

  @Test
  void de_andere_motor_zegt_van_elke_zaak_wat_de_regels_zeggen() {
    assertThatCode(() -> new AndereMotor().maak()).doesNotThrowAnyException();
  }
}
