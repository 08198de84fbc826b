package nl.opstap.werkplek.dossier;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.opstap.recht.kern.Periode;
import nl.opstap.werkplek.beleid.Beleid;
import nl.opstap.werkplek.database.LosseTabellen;
import nl.opstap.werkplek.toegang.Pseudoniemen;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Puts many dossiers at once in a database that has none: for trying out and for measuring. The
 * same rows as {@link Dossiers#maak} would make one by one, but what guards them is laid aside
 * while they go in, and checks all of them afterwards.
 */
public final class Massavulling {

  private static final int PER_KEER = 2_000;
  private static final List<String> TABELLEN =
      List.of("dossier", "wijziging", "gegeven", "zoekwoord");

  private final Connection eigenaar;
  private final CopyManager kopie;
  private final Pseudoniemen pseudoniemen;
  private final Instant nu;
  private final LocalDate vandaag;

  private Massavulling(
      Connection eigenaar, Pseudoniemen pseudoniemen, Instant nu, LocalDate vandaag)
      throws SQLException {
    this.eigenaar = eigenaar;
    this.kopie = eigenaar.unwrap(PGConnection.class).getCopyAPI();
    this.pseudoniemen = pseudoniemen;
    this.nu = nu;
    this.vandaag = vandaag;
  }

  /** A dossier to be: of whom, and what is known. */
  public record Nieuw(
      int gemeente,
      @Nullable Integer team,
      @Nullable UUID klantmanager,
      List<Vastlegging> gegevens,
      Beleid beleid) {}

  /** Makes the dossier of a number; called from several threads at once. */
  public interface Bron {
    Nieuw nummer(int volgnummer);
  }

  /**
   * Fills a database, within the transaction of a connection.
   *
   * @param eigenaar signed in as who owns the tables
   * @param aantal how many dossiers
   * @throws SQLException when one of them breaks what guards them; the transaction is lost then
   */
  public static void vul(
      Connection eigenaar,
      Pseudoniemen pseudoniemen,
      Instant nu,
      int aantal,
      Aanleiding aanleiding,
      Bron bron)
      throws SQLException, IOException {
    new Massavulling(eigenaar, pseudoniemen, nu, LocalDate.ofInstant(nu, DossierRepository.HIER))
        .vul(aantal, aanleiding, bron);
  }

  private void vul(int aantal, Aanleiding aanleiding, Bron bron) throws SQLException, IOException {
    // Emptied in this transaction, a table needs no second copy of its rows in the journal.
    try (Statement opdracht = eigenaar.createStatement()) {
      opdracht.execute("truncate noodtoegang, " + String.join(", ", TABELLEN));
    }
    LosseTabellen los = LosseTabellen.maakLos(eigenaar, TABELLEN);
    for (int begin = 0; begin < aantal; begin += PER_KEER) {
      List<Rijen> rijen =
          IntStream.range(begin, Math.min(aantal, begin + PER_KEER))
              .parallel()
              .mapToObj(i -> rijen(1 + i, bron.nummer(i), aanleiding))
              .toList();
      schrijf(rijen);
    }
    los.maakVast();
  }

  /** The rows of one dossier, as COPY reads them. */
  private record Rijen(String dossier, String wijziging, String gegevens, String zoekwoorden) {}

  private Rijen rijen(long nummer, Nieuw nieuw, Aanleiding aanleiding) {
    Wijziging wijziging =
        new Wijziging(nummer, 1, nu, "", aanleiding.bron(), aanleiding.toelichting());
    Dossier dossier = dossier(nummer, nieuw, wijziging);
    Kenmerken kenmerken = Kenmerken.van(dossier, vandaag, pseudoniemen);
    return new Rijen(
        rij(
            nummer,
            nieuw.gemeente(),
            nieuw.team(),
            nieuw.klantmanager(),
            1,
            kenmerken.naam(),
            kenmerken.bsnSleutel(),
            kenmerken.termijn(),
            kenmerken.ontheffingTot(),
            kenmerken.wachtOp(),
            kenmerken.activiteitTot(),
            kenmerken.kindVijfOp(),
            kenmerken.tot()),
        rij(
            nummer,
            nieuw.gemeente(),
            nummer,
            1,
            nu,
            "",
            aanleiding.bron(),
            aanleiding.toelichting()),
        nieuw.gegevens().stream()
            .filter(een -> een.waarde().isPresent())
            .map(een ->
                rij(
                    nieuw.gemeente(),
                    nummer,
                    een.pad(),
                    een.waarde().get(),
                    dagen(een.geldig()),
                    "[" + nu + ",)",
                    nummer))
            .collect(Collectors.joining()),
        kenmerken.zoekwoorden().stream()
            .map(woord -> rij(nieuw.gemeente(), woord, nummer))
            .collect(Collectors.joining()));
  }

  private Dossier dossier(long nummer, Nieuw nieuw, Wijziging wijziging) {
    List<Gegeven> gegevens =
        nieuw.gegevens().stream()
            .filter(een -> een.waarde().isPresent())
            .map(een ->
                new Gegeven(
                    een.pad(),
                    een.waarde().get(),
                    een.geldig(),
                    vandaag,
                    Optional.empty(),
                    wijziging,
                    false,
                    Optional.empty()))
            .toList();
    return new Dossier(
        nummer,
        nieuw.gemeente(),
        1,
        new Dossier.Behandelaar(nieuw.klantmanager(), "", nieuw.team(), ""),
        Optional.empty(),
        gegevens,
        nieuw.beleid());
  }

  private static String dagen(Periode periode) {
    String van = DossierRepository.van(periode);
    String tot = DossierRepository.tot(periode);
    return "[" + (van == null ? "" : van) + "," + (tot == null ? "" : tot) + ")";
  }

  /** A line in the text form of COPY. */
  private static String rij(@Nullable Object... waarden) {
    return Stream.of(waarden)
            .map(waarde -> waarde == null ? "\\N" : zonderTekens(waarde.toString()))
            .collect(Collectors.joining("\t"))
        + "\n";
  }

  private static String zonderTekens(String tekst) {
    return tekst.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
  }

  private void schrijf(List<Rijen> rijen) throws SQLException, IOException {
    kopieer(
        "dossier (nummer, gemeente, team, klantmanager, versie, naam, bsn_sleutel, termijn,"
            + " ontheffing_tot, wacht_op, activiteit_tot, kind_vijf_op, kenmerken_tot)",
        rijen.stream().map(Rijen::dossier));
    kopieer(
        "wijziging (id, gemeente, dossier, versie, moment, door, bron, toelichting)",
        rijen.stream().map(Rijen::wijziging));
    kopieer(
        "gegeven (gemeente, dossier, pad, waarde, geldig, bekend, wijziging)",
        rijen.stream().map(Rijen::gegevens));
    kopieer("zoekwoord (gemeente, woord, dossier)", rijen.stream().map(Rijen::zoekwoorden));
  }

  private void kopieer(String waarheen, Stream<String> rijen) throws SQLException, IOException {
    kopie.copyIn(
        "copy " + waarheen + " from stdin", new StringReader(rijen.collect(Collectors.joining())));
  }
}
