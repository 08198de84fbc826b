package nl.opstap.werkplek.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.opstap.werkplek.beleid.Beleid;
import nl.opstap.werkplek.database.Massakopie;
import nl.opstap.werkplek.database.Massakopie.Doel;
import nl.opstap.werkplek.database.Perioden;
import org.jspecify.annotations.Nullable;

/** The rows that {@link Dossiers#maak} would make, for who fills a database in bulk. */
public final class Dossierrijen {

  /** The tables that get them. */
  public static final List<String> TABELLEN = List.of("dossier", "wijziging", "gegeven");

  private static final Doel DOSSIER =
      new Doel("dossier", "nummer, gemeente, team, klantmanager, versie");
  private static final Doel WIJZIGING =
      new Doel("wijziging", "id, gemeente, dossier, versie, moment, door, bron, toelichting");
  private static final Doel GEGEVEN =
      new Doel("gegeven", "gemeente, dossier, pad, waarde, geldig, bekend, wijziging");

  private Dossierrijen() {}

  /** A dossier to be: of whom, and what is known. */
  public record Nieuw(
      int gemeente,
      @Nullable Integer team,
      @Nullable UUID klantmanager,
      List<Vastlegging> gegevens,
      Beleid beleid) {}

  /**
   * Adds the rows of a dossier.
   *
   * @return the dossier as it will be
   */
  public static Dossier voegToe(
      Massakopie rijen, long nummer, Nieuw nieuw, Instant nu, Aanleiding aanleiding) {
    String bron = aanleiding.bron();
    String toelichting = aanleiding.toelichting();
    rijen.voegToe(DOSSIER, nummer, nieuw.gemeente(), nieuw.team(), nieuw.klantmanager(), 1);
    rijen.voegToe(WIJZIGING, nummer, nieuw.gemeente(), nummer, 1, nu, "", bron, toelichting);
    for (Vastlegging een : nieuw.gegevens()) {
      een.waarde().ifPresent(waarde -> voegToe(rijen, nummer, nieuw.gemeente(), nu, een, waarde));
    }
    Dossier leeg =
        new Dossier(
            nummer,
            nieuw.gemeente(),
            0,
            new Dossier.Behandelaar(nieuw.klantmanager(), "", nieuw.team(), ""),
            List.of(),
            nieuw.beleid());
    return leeg.met(new Wijziging(nummer, 1, nu, "", bron, toelichting), nieuw.gegevens());
  }

  private static void voegToe(
      Massakopie rijen, long nummer, int gemeente, Instant nu, Vastlegging een, String waarde) {
    rijen.voegToe(
        GEGEVEN,
        gemeente,
        nummer,
        een.pad(),
        waarde,
        Perioden.bereik(een.geldig()),
        "[" + nu + ",)",
        nummer);
  }
}
