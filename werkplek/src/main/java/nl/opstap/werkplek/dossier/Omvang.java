package nl.opstap.werkplek.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.opstap.recht.kern.Periode;
import nl.opstap.werkplek.veld.Onderdeel;
import nl.opstap.werkplek.veld.Pad;
import nl.opstap.werkplek.veld.Velden;

/**
 * How much a dossier can hold: more than any household has, and no more than can be judged while
 * somebody waits. What a dossier has beyond it already stays, and can still be mended.
 */
final class Omvang {

  /** Of a list that is not among {@link #MINDER}, as in a case that a command judges. */
  private static final int MEESTE_LEDEN = 30;

  /** Of lists in which each member is weighed against all others. */
  private static final Map<Onderdeel, Integer> MINDER =
      Map.of(Velden.KINDEREN, 20, Velden.ONTHEFFINGEN, 10);

  /** Of all lists together that the rules look at. */
  private static final int MEESTE_SAMEN = 60;

  /** Everything that was ever recorded, also what was replaced. */
  private static final int MEESTE_GEGEVENS = 5_000;

  private static final String NIETS = " Er is niets vastgelegd.";

  private Omvang() {}

  /** Why these facts are too many for this dossier; empty when they are not. */
  static Optional<String> bezwaar(Dossier dossier, List<Vastlegging> wat) {
    if (dossier.gegevens().size() + wat.size() > MEESTE_GEGEVENS) {
      return Optional.of(
          "Dit dossier is vol: er passen %d gegevens in, ook die van vroeger."
                  .formatted(MEESTE_GEGEVENS)
              + NIETS);
    }
    List<Lid> erbij = erbij(wat);
    if (erbij.isEmpty() && wat.stream().allMatch(een -> een.pad().lid() == 0)) {
      return Optional.empty();
    }
    List<Lid> leden = leden(dossier);
    return Velden.onderdelen().stream()
        .filter(Onderdeel::isLijst)
        .flatMap(deel -> bezwaar(dossier, wat, deel, leden, erbij).stream())
        .findFirst()
        .or(() ->
            isTeVeel(leden, erbij, lid -> lid.deel().groep().isPresent(), MEESTE_SAMEN)
                ? Optional.of(
                    "Kinderen, activiteiten, ontheffingen en verzoeken: er passen er samen hoogstens"
                        + " %d tegelijk in een dossier.".formatted(MEESTE_SAMEN)
                        + NIETS)
                : Optional.empty());
  }

  private static Optional<String> bezwaar(
      Dossier dossier, List<Vastlegging> wat, Onderdeel deel, List<Lid> leden, List<Lid> erbij) {
    int meeste = MINDER.getOrDefault(deel, MEESTE_LEDEN);
    if (isTeVeel(leden, erbij, lid -> lid.deel().equals(deel), meeste)) {
      return Optional.of(
          "%s: er passen er hoogstens %d tegelijk in een dossier.".formatted(deel.titel(), meeste)
              + NIETS);
    }
    int volgende = dossier.volgendLid(deel);
    return wat.stream()
        .map(Vastlegging::pad)
        .filter(pad -> pad.onderdeel().equals(deel.naam()) && pad.lid() >= volgende + meeste)
        .findFirst()
        .map(pad ->
            "%s: nummer %d is te ver van de andere. Gebruik nummer %d."
                    .formatted(deel.titel(), pad.lid(), volgende)
                + NIETS);
  }

  /** That a member of a list is there on some days. */
  private record Lid(Onderdeel deel, int nummer, Periode geldig) {

    static Optional<Lid> van(Pad pad, Periode geldig) {
      return pad.isLidmaatschap() && pad.lid() > 0
          ? Velden.onderdeel(pad.onderdeel()).map(deel -> new Lid(deel, pad.lid(), geldig))
          : Optional.empty();
    }
  }

  private static List<Lid> erbij(List<Vastlegging> wat) {
    return wat.stream()
        .filter(een -> een.waarde().isPresent())
        .flatMap(een -> Lid.van(een.pad(), een.geldig()).stream())
        .toList();
  }

  private static List<Lid> leden(Dossier dossier) {
    return dossier.gegevens().stream()
        .filter(een -> een.bekend().isNog())
        .flatMap(een -> Lid.van(een.pad(), een.geldig()).stream())
        .toList();
  }

  /** Whether on some day there would be more of these than fit, because of what comes in. */
  private static boolean isTeVeel(
      List<Lid> leden, List<Lid> erbij, Predicate<Lid> welke, int meeste) {
    List<Lid> nieuw = erbij.stream().filter(welke).toList();
    List<Lid> alle = Stream.concat(leden.stream().filter(welke), nieuw.stream()).toList();
    // There are never more than on a day on which one of them begins.
    return alle.stream()
        .map(lid -> lid.geldig().van())
        .distinct()
        .filter(dag -> nieuw.stream().anyMatch(lid -> lid.geldig().bevat(dag)))
        .anyMatch(dag ->
            alle.stream()
                    .filter(lid -> lid.geldig().bevat(dag))
                    .map(lid -> lid.deel().naam() + lid.nummer())
                    .distinct()
                    .count()
                > meeste);
  }
}
