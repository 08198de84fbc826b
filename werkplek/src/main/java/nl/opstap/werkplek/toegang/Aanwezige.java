package nl.opstap.werkplek.toegang;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is at work: a member of staff who signed in, a parent, or a command of the program itself.
 *
 * @param medewerker the account; null for a parent and for the program
 * @param naam as dossiers keep it with what was recorded
 * @param gemeente code of the municipality, such as 344
 * @param team null for who works for the whole municipality
 * @param dossier the only one that a parent sees; null for all others
 */
public record Aanwezige(
    @Nullable UUID medewerker,
    String naam,
    Rol rol,
    int gemeente,
    @Nullable Integer team,
    @Nullable Long dossier)
    implements Serializable {

  /** A member of staff, or the program. */
  public Aanwezige(
      @Nullable UUID medewerker, String naam, Rol rol, int gemeente, @Nullable Integer team) {
    this(medewerker, naam, rol, gemeente, team, null);
  }

  /** The parent as the person whose data it is; empty for all others. */
  public Optional<Betrokkene> zelf() {
    return Optional.ofNullable(dossier).map(nummer -> new Betrokkene(gemeente, nummer));
  }

  /** The program itself, at work for a municipality. */
  public static Aanwezige programma(int gemeente) {
    return new Aanwezige(null, "Opstap", Rol.BEHEERDER, gemeente, null);
  }

  /** The parent whose dossier it is. */
  public static Aanwezige ouder(int gemeente, long dossier) {
    return new Aanwezige(null, "de ouder zelf", Rol.OUDER, gemeente, null, dossier);
  }
}
