package nl.opstap.werkplek.toegang;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is at work: a member of staff who signed in, a parent, or a command of the program itself.
 *
 * @param medewerker the account; null for a parent and for the program
 * @param naam as dossiers keep it with what was recorded
 * @param gemeenten codes of the municipalities that it is work for, in order; one, or those of an
 *     executor that several municipalities share
 * @param team null for who works for all of it
 * @param dossier the only one that a parent sees; null for all others
 */
public record Aanwezige(
    @Nullable UUID medewerker,
    String naam,
    Rol rol,
    List<Integer> gemeenten,
    @Nullable Integer team,
    @Nullable Long dossier)
    implements Serializable {

  public Aanwezige {
    if (gemeenten.isEmpty()) {
      throw new IllegalArgumentException("Werk is voor minstens één gemeente.");
    }
    gemeenten = gemeenten.stream().sorted().distinct().toList();
  }

  /** A member of staff. */
  public Aanwezige(
      @Nullable UUID medewerker,
      String naam,
      Rol rol,
      List<Integer> gemeenten,
      @Nullable Integer team) {
    this(medewerker, naam, rol, gemeenten, team, null);
  }

  /** The program itself, at work for a municipality. */
  public static Aanwezige programma(int gemeente) {
    return new Aanwezige(null, "Opstap", Rol.BEHEERDER, List.of(gemeente), null);
  }

  /** The parent whose dossier it is. */
  public static Aanwezige ouder(int gemeente, long dossier) {
    return new Aanwezige(null, "de ouder zelf", Rol.OUDER, List.of(gemeente), null, dossier);
  }

  /** The parent as the person whose data it is; empty for all others. */
  public Optional<Betrokkene> zelf() {
    return Optional.ofNullable(dossier).map(nummer -> new Betrokkene(gemeenten.getFirst(), nummer));
  }

  /** Whether it is work for more than one municipality. */
  public boolean isVoorMeer() {
    return gemeenten.size() > 1;
  }
}
