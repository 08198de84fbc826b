package nl.opstap.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.opstap.recht.feiten.Einde;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Feit;
import nl.opstap.recht.kern.Gecodeerd;
import nl.opstap.recht.kern.GetalFeit;
import nl.opstap.recht.kern.Herkomst;
import nl.opstap.recht.kern.JaNeeFeit;
import nl.opstap.recht.kern.Kenner;
import nl.opstap.recht.kern.KeuzeFeit;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads the facts of a case.
 *
 * @param json at the value of the fact
 */
record Feitlezer(JsonParser json, Plaats plaats, Waardelezer waarden, Gezegd gezegd) {

  void lees(String pad, Feit feit, int rij) throws ZaakFout {
    switch (feit) {
      case JaNeeFeit jaNee -> jaNee(pad, jaNee, rij);
      case KeuzeFeit<?> keuze -> keuze(pad, keuze, rij);
      case DatumFeit datum -> datum(pad, datum, rij);
      case GetalFeit getal -> getal(pad, getal, rij);
    }
  }

  private void jaNee(String pad, JaNeeFeit feit, int rij) throws ZaakFout {
    boolean oordeel = feit.kenner() == Kenner.OORDEEL;
    if (oordeel && json.currentToken() == JsonToken.START_OBJECT) {
      oordeel(pad, feit, rij);
      return;
    }
    boolean waarde =
        waarden.waarOfNiet(pad, oordeel ? "true, false of een oordeel { … }" : "true of false");
    gezegd.zeg(bouwer -> bouwer.zet(feit, rij, waarde));
  }

  /** A human judgement, with who gave it, when and why. */
  private void oordeel(String pad, JaNeeFeit feit, int rij) throws ZaakFout {
    Map<String, String> bij = new HashMap<>();
    Set<String> gezien = new HashSet<>();
    Boolean waarde = null;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String naam = json.currentName();
      String veldpad = pad + "." + naam;
      if (!gezien.add(naam)) {
        throw plaats.dubbelFout(veldpad);
      }
      json.nextToken();
      switch (naam) {
        case "oordeel" -> waarde = waarden.waarOfNiet(veldpad, "true of false");
        case "door", "op", "reden" -> bij.put(naam, waarden.tekenreeks(veldpad));
        default ->
            throw plaats.fout(
                veldpad, "een oordeel heeft alleen 'oordeel', 'door', 'op' en 'reden'");
      }
    }
    if (waarde == null) {
      throw plaats.fout(pad + ".oordeel", "ontbreekt. Misschien bedoelt u \"oordeel\": true");
    }
    boolean zo = waarde;
    gezegd.zeg(bouwer -> bouwer.zet(feit, rij, zo));
    if (bij.containsKey("op")) {
      LocalDate op = waarden.dag(pad + ".op", Objects.requireNonNull(bij.get("op")));
      Herkomst wie = new Herkomst(bij.getOrDefault("door", ""), op, bij.getOrDefault("reden", ""));
      gezegd.zeg(bouwer -> bouwer.herkomst(feit, rij, wie));
    }
  }

  private <E extends Enum<E> & Gecodeerd> void keuze(String pad, KeuzeFeit<E> feit, int rij)
      throws ZaakFout {
    String code = json.currentToken() == JsonToken.VALUE_NULL ? null : tekenreeksOfSoort(pad, feit);
    for (E keuze : feit.keuzen()) {
      if (Objects.equals(keuze.code(), code)) {
        if (keuze instanceof Einde einde && einde != Einde.LOOPT) {
          gezegd.isGeeindigd(pad);
        }
        gezegd.zeg(bouwer -> bouwer.zet(feit, rij, keuze));
        return;
      }
    }
    List<String> codes =
        feit.keuzen().stream()
            .map(keuze -> keuze.code() == null ? "null" : "\"" + keuze.code() + "\"")
            .toList();
    throw plaats.fout(
        pad,
        "%s kan niet. Het kan zijn: %s. %s"
            .formatted(
                code == null ? "null" : "\"" + Plaats.kort(code) + "\"",
                String.join(", ", codes),
                code == null ? Misschien.WEGLATEN : Misschien.bedoelt(code, codes)));
  }

  private String tekenreeksOfSoort(String pad, KeuzeFeit<?> feit) throws ZaakFout {
    if (json.currentToken() == JsonToken.VALUE_STRING) {
      return waarden.tekenreeks(pad);
    }
    throw plaats.soortFout(pad, "tekst: " + feit.omschrijving());
  }

  private void datum(String pad, DatumFeit feit, int rij) throws ZaakFout {
    if (json.currentToken() == JsonToken.VALUE_NULL && feit.nooitMag()) {
      gezegd.dag(pad, DatumFeit.NOOIT);
      gezegd.zeg(bouwer -> bouwer.zet(feit, rij, DatumFeit.NOOIT));
      return;
    }
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      throw plaats.soortFout(pad, "een datum als \"2026-11-01\"");
    }
    LocalDate dag = waarden.dag(pad, json.getString());
    if (feit.equals(Zaak.PEILDATUM)) {
      gezegd.peildatum(dag);
      return;
    }
    gezegd.dag(pad, dag);
    if (!feit.toekomstMag()) {
      gezegd.isVoorbij(pad, json.currentTokenLocation(), dag);
    }
    gezegd.zeg(bouwer -> bouwer.zet(feit, rij, dag));
  }

  private void getal(String pad, GetalFeit feit, int rij) throws ZaakFout {
    if (json.currentToken() == JsonToken.VALUE_NULL && feit.geenMag()) {
      gezegd.zeg(bouwer -> bouwer.zet(feit, rij, GetalFeit.GEEN));
      return;
    }
    BigDecimal waarde = waarden.getal(pad, feit);
    gezegd.zeg(bouwer -> bouwer.zet(feit, rij, waarde));
  }
}
