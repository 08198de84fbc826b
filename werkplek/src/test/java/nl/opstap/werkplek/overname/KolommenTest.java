package nl.opstap.werkplek.overname;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.opstap.werkplek.veld.Onderdeel;
import nl.opstap.werkplek.veld.Soort;
import nl.opstap.werkplek.veld.Veld;
import nl.opstap.werkplek.veld.Velden;
import org.junit.jupiter.api.Test;

class KolommenTest {

  /** Every column that a file can have, as the documentation lists them. */
  static String lijst() {
    StringBuilder uit = new StringBuilder("| kolom | wat | hoe |\n|---|---|---|\n");
    for (Onderdeel deel : Velden.onderdelen()) {
      String voor = deel.isLijst() ? deel.naam() + "[1]." : "";
      if (deel.isLijst()) {
        uit.append(
            "| `%s` | of bij ‘%s’ alles in het bestand staat | `ja` |\n"
                .formatted(deel.naam(), deel.titel()));
      }
      for (Veld veld : Velden.van(deel)) {
        uit.append(
            "| `%s%s` | %s | %s |\n"
                .formatted(voor, veld.naam(), veld.omschrijving(), hoe(veld.soort())));
      }
    }
    return uit.toString();
  }

  private static String hoe(Soort soort) {
    return switch (soort) {
      case Soort.JaNee _ -> "`ja` of `nee`";
      case Soort.Keuze(var codes) -> "`" + String.join("`, `", codes) + "`";
      case Soort.Dag(boolean nooitMag) -> "datum" + (nooitMag ? ", of `geen`" : "");
      case Soort.Getal(long maximum, int decimalen) ->
          (decimalen == 0 ? "heel getal" : "getal") + " tot en met " + maximum;
      case Soort.Code(int cijfers, boolean geenMag) ->
          cijfers + " cijfers" + (geenMag ? ", of `geen`" : "");
      case Soort.Bsn _ -> "9 cijfers";
      case Soort.Telefoon _ -> "telefoonnummer";
      case Soort.Tekst(int langste) -> "tekst tot " + langste + " tekens";
    };
  }

  @Test
  void every_column_is_in_the_documentation() throws IOException {
    assertThat(Files.readString(Path.of("..", "docs", "overname.md"))).contains(lijst());
  }
}
