package nl.opstap.werkplek.beleid;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.opstap.recht.kern.Periode;
import nl.opstap.werkplek.invoer.Tekstfout;
import nl.opstap.werkplek.invoer.Vrijetekst;
import nl.opstap.werkplek.veld.Soort;
import nl.opstap.werkplek.veld.Veldfout;

/** What a person who decides something filled in, as it was written. */
public record Beleidsinvoer(
    int gemeente,
    String veld,
    String waarde,
    String vanaf,
    String bron,
    String toelichting,
    int versie) {

  public Beleidsinvoer {
    waarde = waarde.strip();
    vanaf = vanaf.strip();
    bron = bron.strip();
    toelichting = toelichting.strip();
  }

  /** The same, made from another version of the policy. */
  Beleidsinvoer metVersie(int andere) {
    return new Beleidsinvoer(gemeente, veld, waarde, vanaf, bron, toelichting, andere);
  }

  /**
   * What was filled in; empty when something is wrong with it.
   *
   * @param fouten is told what, by the field of the form
   */
  Optional<Beleidswijziging> lees(Beleidsveld over, Map<String, String> fouten) {
    Optional<String> gelezen = Optional.empty();
    try {
      if (!waarde.isEmpty()) {
        gelezen = Optional.of(over.lees(waarde));
      }
    } catch (Veldfout fout) {
      fouten.put("waarde", fout.getMessage());
    }
    LocalDate eerste = LocalDate.MIN;
    try {
      eerste = LocalDate.parse(new Soort.Dag(false).lees(vanaf));
    } catch (Veldfout fout) {
      fouten.put("vanaf", "Vul een datum in die bestaat, zoals 20-11-2026.");
    }
    String besluit = tekst("bron", bron, 100, fouten);
    String waarom = tekst("toelichting", toelichting, 4_000, fouten);
    if (besluit.isEmpty()) {
      fouten.putIfAbsent("bron", "Schrijf welk besluit van de gemeente het is.");
    }
    return fouten.isEmpty()
        ? Optional.of(new Beleidswijziging(over, gelezen, Periode.vanaf(eerste), besluit, waarom))
        : Optional.empty();
  }

  private static String tekst(String veld, String invoer, int langste, Map<String, String> fouten) {
    try {
      return Vrijetekst.lees(invoer, langste);
    } catch (Tekstfout fout) {
      fouten.put(veld, fout.getMessage());
      return "";
    }
  }
}
