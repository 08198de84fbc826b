package nl.opstap.werkplek.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BeurtenTest {

  private final Beurten<String> beurten = new Beurten<>("proef", 2, 0, Duration.ZERO);

  @Test
  void who_has_all_turns_keeps_no_other_from_one() {
    try (Beurten.Beurt _ = beurten.neem("anne");
        Beurten.Beurt _ = beurten.neem("anne")) {
      assertThatThrownBy(() -> beurten.neem("anne")).isInstanceOf(TeDruk.class);
      beurten.neem("bas").close();
    }
    beurten.neem("anne").close();
  }

  @Test
  void of_who_is_gone_nothing_is_kept() {
    for (int i = 0; i < 100; i++) {
      beurten.neem("iemand " + i).close();
    }

    assertThat(beurten.aantal()).isZero();
  }
}
