package nl.opstap.werkplek.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.werkplek.pagina.Opmaak;

/** What the saves of a dossier recorded, replaced and withdrew, a line for each fact. */
public final class Veranderingen {

  private Veranderingen() {}

  /** What one save did. */
  public static List<String> van(Dossier dossier, int versie) {
    Stream<String> erbij =
        dossier.gegevens().stream()
            .filter(gegeven -> gegeven.wijziging().versie() == versie && !gegeven.isRest())
            .map(gegeven -> regel(dossier, gegeven, eerder(dossier, gegeven), tekst(gegeven)));
    Stream<String> eraf =
        dossier.gegevens().stream()
            .filter(gegeven -> gegeven.vervangenDoor().filter(door -> door == versie).isPresent())
            .filter(gegeven -> !isVervangen(dossier, gegeven, versie))
            .map(gegeven -> regel(dossier, gegeven, Optional.of(gegeven), "onbekend"));
    return Stream.concat(erbij, eraf).distinct().toList();
  }

  /** What others did since a version, with who and where it came from. */
  public static List<String> sinds(Dossier dossier, int versie) {
    return dossier.gegevens().stream()
        .flatMap(gegeven ->
            Stream.concat(
                Stream.of(gegeven.wijziging().versie()), gegeven.vervangenDoor().stream()))
        .filter(andere -> andere > versie)
        .distinct()
        .sorted()
        .flatMap(
            andere -> van(dossier, andere).stream().map(regel -> door(dossier, andere) + regel))
        .toList();
  }

  /** Who made a version; empty when every fact of it was withdrawn or it was a program. */
  private static String door(Dossier dossier, int versie) {
    return dossier.gegevens().stream()
        .map(Gegeven::wijziging)
        .filter(wijziging -> wijziging.versie() == versie && !wijziging.door().isEmpty())
        .findFirst()
        .map(wijziging ->
            "%s, %s (%s): "
                .formatted(wijziging.door(), Opmaak.moment(wijziging.moment()), wijziging.bron()))
        .orElse("");
  }

  /** Whether the save that ended a fact recorded another value for its first days. */
  private static boolean isVervangen(Dossier dossier, Gegeven oud, int versie) {
    return dossier.gegevens().stream()
        .anyMatch(nieuw ->
            nieuw.wijziging().versie() == versie
                && nieuw.pad().equals(oud.pad())
                && nieuw.geldig().overlapt(oud.geldig()));
  }

  /** What was taken to be so on the first day of a new fact, until that was recorded. */
  private static Optional<Gegeven> eerder(Dossier dossier, Gegeven nieuw) {
    LocalDate dag = nieuw.geldig().van();
    return dossier.gegevens().stream()
        .filter(een -> een.pad().equals(nieuw.pad()) && een.geldig().bevat(dag))
        .filter(een ->
            een.vervangenDoor().filter(door -> door == nieuw.wijziging().versie()).isPresent())
        .findFirst();
  }

  private static String regel(
      Dossier dossier, Gegeven gegeven, Optional<Gegeven> oud, String wordt) {
    GeldigOp dag = new GeldigOp(gegeven.geldig().van());
    return "%s: %s%s (%s)"
        .formatted(
            Weergave.wat(dossier, gegeven.pad(), dag, BekendOp.ALLES),
            oud.map(een -> tekst(een) + " → ").orElse(""),
            wordt,
            Opmaak.periode(gegeven.geldig()));
  }

  private static String tekst(Gegeven gegeven) {
    return Weergave.waarde(gegeven.pad(), gegeven.waarde());
  }
}
