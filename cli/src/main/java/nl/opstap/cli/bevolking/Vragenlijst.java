package nl.opstap.cli.bevolking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.opstap.recht.Regelset;
import nl.opstap.recht.feiten.Activiteit;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.Kolomlezing.Gevraagd;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Waarde;

/**
 * What is asked of every household, in a fixed order: the outcomes of three subjects, then three
 * amounts, then the category of each activity. A year that does not know an amount has no question
 * for it.
 */
final class Vragenlijst {

  static final List<String> ONDERWERPEN =
      List.of("kinderopvangtoeslag", "tegemoetkoming-gemeente", "ontheffing-9a");

  static final List<String> BEDRAGEN =
      List.of("toeslagPerMaand", "maximumPerMaand", "bovenMaximumPerMaand");

  private final List<Gevraagd> vragen = new ArrayList<>();
  private final int[] bedragPlek = new int[BEDRAGEN.size()];
  private final int eersteCategorie;

  Vragenlijst(Regelset set, Map<Groep, Integer> leden) {
    List<Regel> regels = ONDERWERPEN.stream().map(naam -> regel(set, naam)).toList();
    regels.forEach(regel -> vragen.add(new Gevraagd.Uitkomst(regel, 0)));
    for (int i = 0; i < bedragPlek.length; i++) {
      bedragPlek[i] = -1;
      for (Regel regel : regels) {
        for (Waarde waarde : regel.waardenBijJa()) {
          if (waarde instanceof Waarde.Aantal aantal && aantal.naam().equals(BEDRAGEN.get(i))) {
            bedragPlek[i] = vragen.size();
            vragen.add(new Gevraagd.Aantal(regel, aantal, 0));
          }
        }
      }
    }
    eersteCategorie = vragen.size();
    Regel classificatie = regel(set, "classificatie");
    int activiteiten = leden.getOrDefault(Activiteit.VAN_OUDER.groep, 0);
    for (Waarde waarde : classificatie.waarden()) {
      if (waarde instanceof Waarde.Keuze keuze) {
        for (int i = 0; i < activiteiten; i++) {
          vragen.add(new Gevraagd.Keuze(classificatie, keuze, i));
        }
      }
    }
  }

  private static Regel regel(Regelset set, String naam) {
    return set.regels().stream()
        .filter(regel -> regel.onderwerp().naam().equals(naam))
        .findFirst()
        .orElseThrow();
  }

  List<Gevraagd> vragen() {
    return vragen;
  }

  /** Where an amount of {@link #BEDRAGEN} stands; -1 when this year does not know it. */
  int bedragPlek(int bedrag) {
    return bedragPlek[bedrag];
  }

  int eersteCategorie() {
    return eersteCategorie;
  }
}
