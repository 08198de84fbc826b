package nl.opstap.cli.bevolking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.opstap.recht.Onderwerpen;
import nl.opstap.recht.Regelset;
import nl.opstap.recht.feiten.Activiteit;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.kolom.Gevraagd;
import nl.opstap.recht.kinderopvang.Indeling;

/**
 * What is asked of every household, in a fixed order: the outcomes of the subjects, then the
 * amounts, then the category of each activity. A book of rules that does not have a subject, or a
 * year that does not know an amount, has no question for it.
 */
final class Vragenlijst {

  private final List<Gevraagd> vragen;
  private final Map<Telling.Geteld, Integer> onderwerpen = new EnumMap<>(Telling.Geteld.class);
  private final Map<Telling.Bedrag, Integer> bedragen = new EnumMap<>(Telling.Bedrag.class);
  private final List<Integer> categorieen = new ArrayList<>();

  /**
   * Adds what is asked by a book.
   *
   * @param vragen the questions of all books, to be added to
   */
  Vragenlijst(Regelset set, Map<Groep, Integer> leden, List<Gevraagd> vragen) {
    this.vragen = vragen;
    for (Telling.Geteld onderwerp : Telling.Geteld.values()) {
      set.regel(onderwerp.inDeWet())
          .ifPresent(regel -> onderwerpen.put(onderwerp, vraag(new Gevraagd.Uitkomst(regel, 0))));
    }
    for (Telling.Bedrag bedrag : Telling.Bedrag.values()) {
      set.regel(bedrag.onderwerp().inDeWet())
          .ifPresent(regel ->
              regel
                  .aantal(bedrag.sleutel())
                  .map(waarde -> vraag(new Gevraagd.Aantal(regel, waarde, 0)))
                  .ifPresent(plek -> bedragen.put(bedrag, plek)));
    }
    Regel classificatie = set.regel(Onderwerpen.CLASSIFICATIE).orElseThrow();
    int activiteiten = leden.getOrDefault(Activiteit.VAN_OUDER.groep, 0);
    for (int i = 0; i < activiteiten; i++) {
      int activiteit = i;
      classificatie
          .keuze(Indeling.CATEGORIE)
          .map(keuze -> vraag(new Gevraagd.Keuze(classificatie, keuze, activiteit)))
          .ifPresent(categorieen::add);
    }
  }

  private int vraag(Gevraagd vraag) {
    vragen.add(vraag);
    return vragen.size() - 1;
  }

  /** Where the outcome of each subject stands. */
  Map<Telling.Geteld, Integer> onderwerpen() {
    return onderwerpen;
  }

  /** Where each amount stands. */
  Map<Telling.Bedrag, Integer> bedragen() {
    return bedragen;
  }

  /** Where the right to childcare benefit stands, which every book has. */
  int toeslag() {
    return Objects.requireNonNull(onderwerpen.get(Telling.Geteld.TOESLAG));
  }

  /** Where the category of each activity stands. */
  List<Integer> categorieen() {
    return categorieen;
  }
}
