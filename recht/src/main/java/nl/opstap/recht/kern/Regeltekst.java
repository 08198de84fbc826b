package nl.opstap.recht.kern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The reading in which a rule shows itself: its conditions as a list of Dutch sentences, each with
 * its place in the law, and under each what is looked at, in controlled Dutch.
 */
public final class Regeltekst {

  private Regeltekst() {}

  /** The whole rule, in Markdown without headings. */
  public static String van(Regel regel) {
    StringBuilder uit = new StringBuilder();
    uit.append(regel.onderwerp().vraag()).append("\n\n");
    schrijf(uit, regel.inhoud(), 0);
    if (!regel.begrippen().isEmpty()) {
      uit.append("\nWaarin:\n\n");
      for (Begrip begrip : regel.begrippen()) {
        String is = begrip instanceof Voorwaarde.Genoemd ? "* als " : "* is ";
        uit.append("- *").append(begrip.naam()).append(is).append(begrip.uitleg()).append(".\n");
      }
    }
    if (!regel.statussen().isEmpty()) {
      uit.append("\nStatus:\n\n");
      for (Status.Geval geval : regel.statussen()) {
        uit.append("- bij ").append(geval.uitkomst().woord()).append(" `");
        uit.append(geval.status().woord()).append('`');
        boolean altijd = geval.als() instanceof Voorwaarde.Altijd;
        uit.append(altijd ? "" : " *als* " + geval.als().zin()).append('\n');
      }
    }
    schrijfWaarden(uit, "Altijd verteld", regel.waarden());
    schrijfWaarden(uit, "Verteld bij ja", regel.waardenBijJa());
    if (!regel.kanttekeningen().isEmpty()) {
      uit.append("\nKanttekeningen:\n\n");
      for (Kanttekening kanttekening : regel.kanttekeningen()) {
        uit.append("- ").append(kanttekening.tekst()).append("\n  - *als* ");
        uit.append(kanttekening.wanneer().zin()).append('\n');
      }
    }
    return uit.toString();
  }

  private static void schrijfWaarden(StringBuilder uit, String kop, List<Waarde> waarden) {
    if (!waarden.isEmpty()) {
      uit.append('\n').append(kop).append(":\n\n");
      for (Waarde waarde : waarden) {
        uit.append("- `").append(waarde.naam()).append("`: ").append(waarde.zin()).append('\n');
        if (!(waarde.als() instanceof Voorwaarde.Altijd)) {
          uit.append("  - *als* ").append(waarde.als().zin()).append('\n');
        }
        if (waarde instanceof Waarde.PerLid perLid) {
          for (Waarde deel : perLid.waarden()) {
            uit.append("  - `").append(deel.naam()).append("`: ").append(deel.zin()).append('\n');
          }
        }
      }
    }
  }

  private static void schrijf(StringBuilder uit, Voorwaarde voorwaarde, int diepte) {
    switch (voorwaarde) {
      case Voorwaarde.Benoemd benoemd -> {
        regel(uit, diepte)
            .append(benoemd.tekst())
            .append(" (")
            .append(benoemd.grondslag().kort())
            .append(")\n");
        if (benoemden(benoemd.inhoud()).isEmpty()) {
          regel(uit, diepte + 1).append('*').append(benoemd.inhoud().zin()).append("*\n");
        } else {
          schrijf(uit, benoemd.inhoud(), diepte + 1);
        }
      }
      case Voorwaarde.BuitenBeeld beeld -> {
        schrijf(uit, beeld.inhoud(), diepte);
        regel(uit, diepte)
            .append("Buiten beeld, dus onbekend, als ")
            .append(beeld.buiten().inhoud().zin())
            .append(".\n");
      }
      case Voorwaarde.Alle alle -> {
        regel(uit, diepte).append("Aan al deze voorwaarden is voldaan:\n");
        Analyse.delen(alle).forEach(deel -> schrijf(uit, deel, diepte + 1));
      }
      case Voorwaarde.Enige enige -> {
        regel(uit, diepte).append("Aan ten minste een van deze voorwaarden is voldaan:\n");
        enige.delen().forEach(deel -> schrijf(uit, deel, diepte + 1));
      }
      case Voorwaarde.Niet niet when !benoemden(niet.deel()).isEmpty() -> {
        regel(uit, diepte).append("Het volgende is niet zo:\n");
        schrijf(uit, niet.deel(), diepte + 1);
      }
      default -> regel(uit, diepte).append('*').append(voorwaarde.zin()).append("*\n");
    }
  }

  private static StringBuilder regel(StringBuilder uit, int diepte) {
    return uit.append("  ".repeat(diepte)).append("- ");
  }

  /** Every place in the law that the rule names, in order. */
  public static Set<Vindplaats> vindplaatsen(Regel regel) {
    Set<Vindplaats> uit = new LinkedHashSet<>(regel.grondslag());
    benoemden(regel.inhoud()).forEach(benoemd -> uit.add(benoemd.grondslag()));
    return uit;
  }

  /** The conditions with a name in it, outermost first. */
  static List<Voorwaarde.Benoemd> benoemden(Voorwaarde voorwaarde) {
    List<Voorwaarde.Benoemd> uit = new ArrayList<>();
    verzamel(voorwaarde, uit);
    return uit;
  }

  private static void verzamel(Voorwaarde voorwaarde, List<Voorwaarde.Benoemd> uit) {
    switch (voorwaarde) {
      case Voorwaarde.Benoemd benoemd -> {
        uit.add(benoemd);
        verzamel(benoemd.inhoud(), uit);
      }
      case Voorwaarde.Alle alle -> alle.delen().forEach(deel -> verzamel(deel, uit));
      case Voorwaarde.Enige enige -> enige.delen().forEach(deel -> verzamel(deel, uit));
      case Voorwaarde.Niet niet -> verzamel(niet.deel(), uit);
      case Voorwaarde.BuitenBeeld beeld -> {
        uit.add(beeld.buiten());
        verzamel(beeld.inhoud(), uit);
      }
      default -> {
        // Nothing inside it has a name.
      }
    }
  }
}
