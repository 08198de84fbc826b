package nl.opstap.recht.kern;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Looks at a rule without a case: can it say yes and no, can each of its conditions decide, can
 * each sentence and word be reached, is nothing told twice? It asks the same exact search as a
 * judgement does, of a case in which nothing is known but the reference date.
 */
public final class Analyse {

  private final Regel regel;
  private final Feiten niets;
  private final List<String> bevindingen = new ArrayList<>();

  private Analyse(Regel regel, Feiten niets) {
    this.regel = regel;
    this.niets = niets;
  }

  /**
   * What is remarkable about the rule, in plain Dutch; empty when nothing is.
   *
   * @param dagen reference dates; only what is so on each of them is remarkable
   */
  public static List<String> van(Regel regel, List<LocalDate> dagen, Begrippen begrippen) {
    List<String> uit = new ArrayList<>(op(regel, dagen.getFirst(), begrippen));
    for (int i = 1; i < dagen.size() && !uit.isEmpty(); i++) {
      uit.retainAll(op(regel, dagen.get(i), begrippen));
    }
    return List.copyOf(uit);
  }

  private static List<String> op(Regel regel, LocalDate peildatum, Begrippen begrippen) {
    Analyse analyse = new Analyse(regel, niets(peildatum, begrippen));
    if (analyse.kan(regel.inhoud(), Uitkomsten.NEE_OF_JA)) {
      analyse.uitkomsten();
      analyse.voorwaarden();
      analyse.zinnen();
      analyse.waarden(regel.waarden(), Voorwaarde.altijd(), analyse.niets);
      analyse.waarden(regel.waardenBijJa(), regel.inhoud(), analyse.niets);
      analyse.kanttekeningen();
    } else {
      analyse.bevindingen.add("De regel zegt altijd 'onbekend': de wet is niet bekend.");
    }
    return analyse.bevindingen;
  }

  /** A case of which nothing is known, not even what leaving something out would say. */
  private static Feiten niets(LocalDate peildatum, Begrippen begrippen) {
    Feiten feiten = Feiten.op(peildatum, begrippen).bouw();
    List<Groep> groepen = new ArrayList<>(begrippen.lijsten());
    groepen.add(begrippen.zaak());
    for (Groep groep : groepen) {
      for (Feit feit : groep.feiten()) {
        for (int i = 0; feit.bijzonder() && i < feiten.hoogstens(groep); i++) {
          feiten = feiten.met(groep, i, feit.plek(), allesLaag(feit), feit.onbekendHoog());
        }
      }
    }
    return feiten;
  }

  private static long allesLaag(Feit feit) {
    return switch (feit) {
      case JaNeeFeit _ -> Uitkomsten.NEE_OF_JA;
      case KeuzeFeit<?> keuze -> (1L << keuze.keuzen().size()) - 1;
      case DatumFeit _ -> DatumFeit.EERSTE.toEpochDay();
      case GetalFeit getal -> getal.onbekendLaag();
    };
  }

  private boolean kan(Voorwaarde voorwaarde, int doel) {
    return kan(voorwaarde, niets, doel);
  }

  /**
   * The same search as {@link Zoektocht#kan}, with the simplest parts of a conjunction first: what
   * contradicts is then found before anything else is split.
   */
  private static boolean kan(Voorwaarde voorwaarde, Feiten feiten, int doel) {
    Voorwaarde naamloos = Voorwaarde.zonderNamen(voorwaarde);
    List<Voorwaarde> delen = new ArrayList<>(new LinkedHashSet<>(delen(naamloos)));
    if (delen.stream().anyMatch(deel -> delen.contains(Voorwaarde.niet(deel)))) {
      return false;
    }
    delen.sort(Comparator.comparingInt(Analyse::omvang));
    return Zoektocht.kan(new Voorwaarde.Alle(delen), feiten, 0, doel);
  }

  private static int omvang(Voorwaarde voorwaarde) {
    List<Feit> feiten = new ArrayList<>();
    voorwaarde.feiten(feiten::add);
    return feiten.size();
  }

  private void uitkomsten() {
    if (!kan(regel.inhoud(), Uitkomsten.JA)) {
      bevindingen.add("De regel zegt nooit ja.");
    }
    if (!kan(regel.inhoud(), Uitkomsten.NEE)) {
      bevindingen.add("De regel zegt nooit nee.");
    }
  }

  /** A condition that the others already imply, or that cannot be met beside them. */
  private void voorwaarden() {
    List<Voorwaarde> delen =
        delen(
            regel.inhoud() instanceof Voorwaarde.BuitenBeeld beeld
                ? beeld.inhoud()
                : regel.inhoud());
    for (int i = 0; i < delen.size() && delen.size() > 1; i++) {
      List<Voorwaarde> zonder = new ArrayList<>(delen);
      Voorwaarde deel = zonder.remove(i);
      zonder.add(Voorwaarde.niet(deel));
      if (!kan(new Voorwaarde.Alle(zonder), Uitkomsten.JA)) {
        bevindingen.add("Beslist nooit zelf, want volgt uit de rest: " + deel.zin() + ".");
      }
    }
    for (Voorwaarde.Benoemd benoemd : Regeltekst.benoemden(regel.inhoud())) {
      if (!kan(benoemd, Uitkomsten.JA)) {
        bevindingen.add("Is nooit zo: " + benoemd.zin() + ".");
      }
      if (!kan(benoemd, Uitkomsten.NEE | Uitkomsten.ONBEPAALD)) {
        bevindingen.add("Is altijd zo: " + benoemd.zin() + ".");
      }
    }
  }

  /** The parts of a conjunction, also those of conjunctions in it. */
  static List<Voorwaarde> delen(Voorwaarde voorwaarde) {
    return voorwaarde instanceof Voorwaarde.Alle(List<Voorwaarde> delen)
        ? delen.stream().flatMap(deel -> delen(deel).stream()).toList()
        : List.of(voorwaarde);
  }

  private void zinnen() {
    List<Voorwaarde> eerder = new ArrayList<>(List.of(regel.inhoud()));
    for (Uitleg uitleg : regel.bijJa()) {
      List<Voorwaarde> nu = new ArrayList<>(eerder);
      nu.add(uitleg.als());
      if (!kan(new Voorwaarde.Alle(nu), Uitkomsten.JA)) {
        bevindingen.add("Alleen gezegd zolang een feit nog open is: \"" + uitleg.tekst() + "\"");
      }
      eerder.add(Voorwaarde.niet(uitleg.als()));
    }
    if (!regel.bijJa().isEmpty() && kan(new Voorwaarde.Alle(eerder), Uitkomsten.JA)) {
      bevindingen.add("Bij ja kan een uitleg ontbreken.");
    }
  }

  /**
   * Whether one asks what the other denies, in so many words. The search would find that too, but
   * gives up on a condition over several lists of which nothing is known.
   */
  private static boolean sluitenElkaarUit(Voorwaarde een, Voorwaarde ander) {
    List<Voorwaarde> delen = delen(een);
    return delen(ander).stream()
        .anyMatch(deel ->
            delen.contains(Voorwaarde.niet(deel))
                || (deel instanceof Voorwaarde.Niet(Voorwaarde ontkend)
                    && delen.contains(ontkend)));
  }

  private void waarden(List<Waarde> waarden, Voorwaarde als, Feiten feiten) {
    for (int i = 0; i < waarden.size(); i++) {
      Waarde waarde = waarden.get(i);
      Voorwaarde verteld = Voorwaarde.alle(als, waarde.als());
      if (!kan(verteld, feiten, Uitkomsten.JA)) {
        bevindingen.add("Wordt nooit verteld: " + waarde.naam() + ".");
      }
      for (Waarde ander : waarden.subList(0, i)) {
        boolean dubbel =
            ander.naam().equals(waarde.naam())
                && !sluitenElkaarUit(verteld, ander.als())
                && kan(Voorwaarde.alle(verteld, ander.als()), feiten, Uitkomsten.JA);
        if (dubbel) {
          bevindingen.add("Twee manieren om te vertellen: " + waarde.naam() + ".");
        }
      }
      if (waarde instanceof Waarde.Keuze keuze) {
        opties(keuze, verteld, feiten);
      } else if (waarde instanceof Waarde.PerLid perLid) {
        waarden(perLid.waarden(), perLid.lid(), feiten.metAantal(perLid.groep(), 1));
      }
    }
  }

  /** Like the rows of a table in which the first that fits counts. */
  private void opties(Waarde.Keuze keuze, Voorwaarde verteld, Feiten feiten) {
    List<Voorwaarde> eerder = new ArrayList<>(List.of(verteld));
    for (Waarde.Optie optie : keuze.opties()) {
      List<Voorwaarde> nu = new ArrayList<>(eerder);
      nu.add(optie.als());
      if (!kan(new Voorwaarde.Alle(nu), feiten, Uitkomsten.JA)) {
        bevindingen.add("Onbereikbaar: %s '%s'.".formatted(keuze.naam(), optie.woord()));
      }
      eerder.add(Voorwaarde.niet(optie.als()));
    }
    if (kan(new Voorwaarde.Alle(eerder), feiten, Uitkomsten.JA)) {
      bevindingen.add("Er is een gat: soms past geen enkel woord voor " + keuze.naam() + ".");
    }
  }

  private void kanttekeningen() {
    for (Kanttekening kanttekening : regel.kanttekeningen()) {
      if (!kan(kanttekening.wanneer(), Uitkomsten.JA)) {
        bevindingen.add("Wordt in deze tekst nooit gezegd: \"" + kanttekening.tekst() + "\"");
      }
    }
  }
}
