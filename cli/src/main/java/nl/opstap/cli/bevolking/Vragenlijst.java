package nl.opstap.cli.bevolking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.opstap.recht.Regelset;
import nl.opstap.recht.feiten.Activiteit;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.Kolomlezing.Gevraagd;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Waarde;

/**
 * What is asked of every household, in a fixed order: the outcomes of the subjects, then the
 * amounts, then the category of each activity. A book of rules that does not have a subject, or a
 * year that does not know an amount, has no question for it.
 */
final class Vragenlijst {

  private final List<Gevraagd> vragen;
  private final Map<Telling.Onderwerp, Integer> onderwerpen =
      new EnumMap<>(Telling.Onderwerp.class);
  private final Map<Telling.Bedrag, Integer> bedragen = new EnumMap<>(Telling.Bedrag.class);
  private final List<Integer> categorieen = new ArrayList<>();

  /**
   * Adds what is asked by a book.
   *
   * @param vragen the questions of all books, to be added to
   */
  Vragenlijst(Regelset set, Map<Groep, Integer> leden, List<Gevraagd> vragen) {
    this.vragen = vragen;
    for (Telling.Onderwerp onderwerp : Telling.Onderwerp.values()) {
      regel(set, onderwerp.naam())
          .ifPresent(regel -> onderwerpen.put(onderwerp, vraag(new Gevraagd.Uitkomst(regel, 0))));
    }
    for (Telling.Bedrag bedrag : Telling.Bedrag.values()) {
      regel(set, bedrag.onderwerp().naam())
          .ifPresent(regel ->
              waarde(regel, bedrag.naam())
                  .map(waarde -> vraag(new Gevraagd.Aantal(regel, waarde, 0)))
                  .ifPresent(plek -> bedragen.put(bedrag, plek)));
    }
    Regel classificatie = regel(set, "classificatie").orElseThrow();
    int activiteiten = leden.getOrDefault(Activiteit.VAN_OUDER.groep, 0);
    for (Waarde waarde : classificatie.waarden()) {
      if (waarde instanceof Waarde.Keuze keuze) {
        for (int i = 0; i < activiteiten; i++) {
          categorieen.add(vraag(new Gevraagd.Keuze(classificatie, keuze, i)));
        }
      }
    }
  }

  private int vraag(Gevraagd vraag) {
    vragen.add(vraag);
    return vragen.size() - 1;
  }

  private static Optional<Regel> regel(Regelset set, String naam) {
    return set.regels().stream().filter(regel -> regel.onderwerp().naam().equals(naam)).findFirst();
  }

  private static Optional<Waarde.Aantal> waarde(Regel regel, String naam) {
    return regel.waardenBijJa().stream()
        .filter(waarde -> waarde.naam().equals(naam))
        .map(Waarde.Aantal.class::cast)
        .findFirst();
  }

  /** Where the outcome of each subject stands. */
  Map<Telling.Onderwerp, Integer> onderwerpen() {
    return onderwerpen;
  }

  /** Where each amount stands. */
  Map<Telling.Bedrag, Integer> bedragen() {
    return bedragen;
  }

  /** Where the right to childcare benefit stands, which every book has. */
  int toeslag() {
    return Objects.requireNonNull(onderwerpen.get(Telling.Onderwerp.TOESLAG));
  }

  /** Where the category of each activity stands. */
  List<Integer> categorieen() {
    return categorieen;
  }
}
