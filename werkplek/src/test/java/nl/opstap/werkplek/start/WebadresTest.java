package nl.opstap.werkplek.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebadresTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://opstap.gemeente.nl",
        "https://aanmelden.gemeente.nl/realms/opstap",
        "http://localhost:8080",
        "http://127.0.0.1:8080"
      })
  void met_tls_of_op_deze_machine_mag(String adres) {
    assertThat(Webadres.fout("OPSTAP_ADRES", adres)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "false",
        "opstap.gemeente.nl",
        "http://opstap.gemeente.nl",
        "http://localhost.elders.example",
        "https://",
        "https://iemand@opstap.gemeente.nl",
        "https://opstap.gemeente.nl?a=b",
        "https://opstap.gemeente.nl#a",
        "file:///etc/passwd",
        "https://opstap gemeente"
      })
  void al_het_andere_wordt_geweigerd_met_de_naam_van_de_instelling(String adres) {
    assertThat(Webadres.fout("OPSTAP_ADRES", adres)).get().asString().contains("OPSTAP_ADRES");
  }
}
