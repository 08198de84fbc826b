package nl.opstap.recht.kern;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The calendar months up to and with that of the reference date with a day on which something holds
 * of a member of a list, and something of the case too.
 *
 * @param vanLid is looked at first: of most members it tells that there are none
 * @param vanZaak the same for all members
 */
public record Maandtelling(Verloop vanLid, Verloop vanZaak) {

  /** How many; empty when the facts leave that open. */
  OptionalLong tel(Feiten feiten, int rij) {
    Optional<List<Verloop.Stuk>> lid = vanLid.stukken(feiten, rij);
    if (isNooit(lid)) {
      return OptionalLong.of(0);
    }
    Optional<List<Verloop.Stuk>> zaak = vanZaak.stukken(feiten, 0);
    if (isNooit(zaak)) {
      return OptionalLong.of(0);
    }
    return lid.isPresent() && zaak.isPresent()
        ? Verloop.maanden(lid.get(), zaak.get())
        : OptionalLong.empty();
  }

  private static boolean isNooit(Optional<List<Verloop.Stuk>> stukken) {
    return stukken
        .filter(alle -> alle.stream().allMatch(stuk -> stuk.uitkomsten() == Uitkomsten.NEE))
        .isPresent();
  }

  String zin() {
    return "het aantal maanden waarin %s, en %s".formatted(vanLid.zin(), vanZaak.zin());
  }
}
