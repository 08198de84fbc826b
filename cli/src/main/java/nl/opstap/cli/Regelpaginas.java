package nl.opstap.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.opstap.recht.Regelset;
import nl.opstap.recht.Wetboek;
import nl.opstap.recht.feiten.Feitenboek;
import nl.opstap.recht.kern.Analyse;
import nl.opstap.recht.kern.Beslistabel;
import nl.opstap.recht.kern.Gegevens;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Regeltekst;
import nl.opstap.recht.kern.Vindplaats;
import nl.opstap.recht.kern.dmn.Dmn;
import nl.opstap.recht.kern.dmn.Tabelanalyse;
import nl.opstap.recht.kinderopvang.Indeling;

/** The documentation of the rules, made from the rules: one page of Markdown per text in force. */
final class Regelpaginas {

  private Regelpaginas() {}

  /** A day before everything that was read. */
  private static final LocalDate OUD = LocalDate.of(2008, 1, 1);

  /** A day after everything that was read. */
  private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

  /** Pages by file name, in order of time. */
  static Map<String, String> alle() {
    Map<String, String> paginas = new LinkedHashMap<>();
    List<Regelset> sets = Wetboek.GELDEND.alle();
    for (int i = 0; i < sets.size(); i++) {
      Regelset set = sets.get(i);
      String vanaf = set.vanaf().equals(LocalDate.MIN) ? "voor-2009" : set.vanaf().toString();
      LocalDate tot = i + 1 < sets.size() ? sets.get(i + 1).vanaf() : LATER;
      paginas.put(vanaf + ".md", pagina(set, tot.minusDays(1)));
    }
    return paginas;
  }

  private static String pagina(Regelset set, LocalDate totEnMet) {
    StringBuilder uit = new StringBuilder(16_384);
    uit.append("# De regels: ").append(set.naam()).append("\n\n");
    uit.append("Gemaakt door `./opstap regels --naar docs/regels`. Niet met de hand wijzigen.\n");
    LocalDate dag = set.vanaf().equals(LocalDate.MIN) ? OUD : set.vanaf();
    for (Regel regel : set.regels()) {
      uit.append("\n## ").append(regel.onderwerp().titel());
      uit.append(" (`").append(regel.onderwerp().naam()).append("`)\n\n");
      uit.append(Regeltekst.van(regel));
      artikelen(uit, regel, dag);
      tabellen(uit, regel);
      bevindingen(uit, Analyse.van(regel, List.of(dag, totEnMet), Feitenboek.BEGRIPPEN));
    }
    return uit.toString();
  }

  private static void artikelen(StringBuilder uit, Regel regel, LocalDate dag) {
    uit.append("\nStaat in:\n\n");
    for (Vindplaats plaats : Regeltekst.vindplaatsen(regel)) {
      String adres = plaats.regeling().tekstOp(dag).map(plaats::adres).orElse("");
      uit.append("- ");
      uit.append(adres.isEmpty() ? plaats.voluit() : "[" + plaats.voluit() + "](" + adres + ")");
      uit.append('\n');
    }
  }

  private static void tabellen(StringBuilder uit, Regel regel) {
    for (Gegevens tabel : regel.tabellen()) {
      uit.append("\nTabel `").append(tabel.naam()).append("`");
      uit.append(tabel.bevestigd() ? "" : " (niet bevestigd)");
      uit.append(". Bron: ").append(tabel.bron()).append(".\n");
      if (tabel instanceof Beslistabel beslistabel) {
        rijen(uit, beslistabel);
      }
    }
  }

  private static void rijen(StringBuilder uit, Beslistabel tabel) {
    uit.append('\n')
        .append(tabel.uniek() ? "Hooguit een rij past." : "De eerste rij die past telt.");
    uit.append("\n\n| |");
    tabel.kolommen().forEach(kolom -> uit.append(' ').append(kolom.naam()).append(" |"));
    uit.append(' ').append(tabel.uitkomst()).append(" | toelichting |\n|---|");
    uit.repeat("---|", tabel.kolommen().size() + 2).append('\n');
    for (int i = 0; i < tabel.rijen().size(); i++) {
      Beslistabel.Rij rij = tabel.rijen().get(i);
      uit.append("| ").append(i + 1).append(" |");
      rij.cellen().forEach(cel -> uit.append(' ').append(Dmn.toon(cel)).append(" |"));
      uit.append(' ').append(rij.uitkomst().isEmpty() ? "*open*" : rij.uitkomst());
      uit.append(" | ").append(rij.toelichting()).append(" |\n");
    }
    for (Tabelanalyse.Bevinding bevinding : Tabelanalyse.van(tabel, Indeling::feit)) {
      uit.append("\n- ").append(bevinding.zin());
    }
  }

  private static void bevindingen(StringBuilder uit, List<String> bevindingen) {
    uit.append("\nAnalyse: ");
    if (bevindingen.isEmpty()) {
      uit.append("elke voorwaarde kan beslissen; niets is onbereikbaar of dubbel.\n");
    } else {
      uit.append('\n').append('\n');
      bevindingen.forEach(bevinding -> uit.append("- ").append(bevinding).append('\n'));
    }
  }
}
