package nl.opstap.werkplek;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

  @Test
  void packages_use_no_more_of_each_other_than_they_say() {
    ApplicationModules.of(Werkplek.class).verify();
  }
}
