package nl.opstap.werkplek.overzicht;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is not known and matters, each question once.
 *
 * @param eerst what to ask first: of each subject the question that comes first
 * @param later what may have to be asked after that
 */
public record Openvragen(List<Openvraag> eerst, List<Openvraag> later) {

  /**
   * A question.
   *
   * @param wie who can tell; empty for policy
   * @param gevolg what the answer decides; empty when it decides nothing by itself
   * @param pad where it is filled in; empty for policy
   * @param voor the subjects that it is for
   */
  public record Openvraag(String vraag, String wie, String gevolg, String pad, List<String> voor) {}

  static Openvragen van(List<Besluitkaart> kaarten) {
    Map<String, List<Gesteld>> perVraag = new LinkedHashMap<>();
    for (Besluitkaart kaart : kaarten) {
      for (int i = 0; i < kaart.open().size(); i++) {
        Besluitkaart.Open open = kaart.open().get(i);
        perVraag
            .computeIfAbsent(open.vraag() + " " + open.pad(), _ -> new ArrayList<>())
            .add(new Gesteld(kaart, open, i == 0));
      }
    }
    List<Openvraag> eerst = new ArrayList<>();
    List<Openvraag> later = new ArrayList<>();
    perVraag
        .values()
        .forEach(keren ->
            (keren.stream().anyMatch(Gesteld::isEerste) ? eerst : later).add(openvraag(keren)));
    return new Openvragen(List.copyOf(eerst), List.copyOf(later));
  }

  /** A question as a subject asks it. */
  private record Gesteld(Besluitkaart kaart, Besluitkaart.Open open, boolean isEerste) {}

  private static Openvraag openvraag(List<Gesteld> keren) {
    Besluitkaart.Open een = keren.getFirst().open();
    return new Openvraag(
        een.vraag(),
        een.wie(),
        // What an answer decides is of one subject.
        keren.size() == 1 ? een.gevolg() : "",
        een.pad(),
        keren.stream().map(keer -> keer.kaart().titel()).distinct().toList());
  }

  public boolean isLeeg() {
    return eerst.isEmpty() && later.isEmpty();
  }
}
