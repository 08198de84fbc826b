package nl.opstap.werkplek.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.opstap.recht.kern.Bekend;
import nl.opstap.recht.kern.Periode;
import nl.opstap.werkplek.veld.Pad;
import nl.opstap.werkplek.veld.Soort;

/**
 * One fact of a dossier: what it is about, which value it has, on which days that was so, and in
 * which stretch of time we took it to be so.
 *
 * @param waarde as {@link Soort} keeps it; {@code ja} for a member or a complete list
 * @param bekend in which stretch of time
 * @param wijziging the save that it came with
 * @param isRest whether it is what a later save left of it: the same fact, on fewer days
 * @param vervangenDoor the version that ended it; empty while it is taken to be so
 */
public record Gegeven(
    Pad pad,
    String waarde,
    Periode geldig,
    Bekend bekend,
    Wijziging wijziging,
    boolean isRest,
    Optional<Integer> vervangenDoor) {

  /** What a save records; nothing when it is that something is not known after all. */
  static Optional<Gegeven> van(Wijziging wijziging, Vastlegging wat) {
    return wat.waarde()
        .map(waarde ->
            new Gegeven(
                wat.pad(),
                waarde,
                wat.geldig(),
                Bekend.sinds(wijziging.dag()),
                wijziging,
                false,
                Optional.empty()));
  }

  /** What is left of it when a save records something: itself, or its end and what is around. */
  List<Gegeven> na(Wijziging andere, Vastlegging wat) {
    boolean isGeraakt = bekend.isNog() && pad.equals(wat.pad()) && geldig.overlapt(wat.geldig());
    if (!isGeraakt) {
      return List.of(this);
    }
    List<Gegeven> uit = new ArrayList<>();
    uit.add(
        new Gegeven(
            pad,
            waarde,
            geldig,
            bekend.totDag(andere.dag()),
            wijziging,
            isRest,
            Optional.of(andere.versie())));
    for (Periode rest : geldig.zonder(wat.geldig())) {
      uit.add(
          new Gegeven(
              pad, waarde, rest, Bekend.sinds(andere.dag()), wijziging, true, Optional.empty()));
    }
    return uit;
  }
}
