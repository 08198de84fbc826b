package nl.opstap.werkplek.demo;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.opstap.werkplek.database.LosseTabellen;
import nl.opstap.werkplek.database.Massakopie;
import nl.opstap.werkplek.dossier.Aanleiding;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.dossier.Dossierrijen;
import nl.opstap.werkplek.oordeel.Beoordelaar;
import nl.opstap.werkplek.toegang.Pseudoniemen;
import nl.opstap.werkplek.werklijst.Werklijstrijen;

/**
 * Puts many dossiers at once in a database that has none: for trying out and for measuring. The
 * same rows as saving them one by one would make, but what guards them is laid aside while they go
 * in, and checks all of them afterwards.
 */
final class Massavulling {

  private static final int PER_KEER = 2_000;
  private static final List<String> TABELLEN =
      Stream.concat(Dossierrijen.TABELLEN.stream(), Werklijstrijen.TABELLEN.stream()).toList();

  private final Pseudoniemen pseudoniemen;
  private final Instant nu;
  private final Aanleiding aanleiding;
  private final Beoordelaar beoordelaar = new Beoordelaar();

  Massavulling(Pseudoniemen pseudoniemen, Instant nu, Aanleiding aanleiding) {
    this.pseudoniemen = pseudoniemen;
    this.nu = nu;
    this.aanleiding = aanleiding;
  }

  /** Makes the dossier of a number; called from several threads at once. */
  interface Bron {
    Dossierrijen.Nieuw nummer(int volgnummer);
  }

  /**
   * Fills a database, within the transaction of a connection.
   *
   * @param eigenaar signed in as who owns the tables
   * @param aantal how many dossiers
   * @throws SQLException when one of them breaks what guards them; the transaction is lost then
   */
  void vul(Connection eigenaar, int aantal, Bron bron) throws SQLException, IOException {
    // Emptied in this transaction, a table needs no second copy of its rows in the journal.
    try (Statement opdracht = eigenaar.createStatement()) {
      opdracht.execute("truncate %s cascade".formatted(String.join(", ", TABELLEN)));
    }
    LosseTabellen los = LosseTabellen.maakLos(eigenaar, TABELLEN);
    for (int begin = 0; begin < aantal; begin += PER_KEER) {
      Massakopie alles = new Massakopie();
      IntStream.range(begin, Math.min(aantal, begin + PER_KEER))
          .parallel()
          .mapToObj(i -> rijen(1 + i, bron.nummer(i)))
          .toList()
          .forEach(alles::voegToe);
      alles.schrijf(eigenaar);
    }
    los.maakVast();
  }

  private Massakopie rijen(long nummer, Dossierrijen.Nieuw nieuw) {
    Massakopie rijen = new Massakopie();
    Dossier dossier = Dossierrijen.voegToe(rijen, nummer, nieuw, nu, aanleiding);
    Werklijstrijen.voegToe(rijen, dossier, nu, beoordelaar, pseudoniemen);
    return rijen;
  }
}
