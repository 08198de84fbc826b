package nl.opstap.werkplek.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import nl.opstap.recht.kern.Bekend;
import nl.opstap.recht.kern.Periode;
import org.jspecify.annotations.Nullable;

/** How days and periods stand in the database. */
public final class Perioden {

  /** Days are those of the Netherlands, whatever the clock of the machine says. */
  public static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");

  private Perioden() {}

  /** The first day, as text; nothing for no bound. */
  public static @Nullable String van(Periode periode) {
    return periode.van().equals(LocalDate.MIN) ? null : periode.van().toString();
  }

  /** The first day after, as text; nothing for no bound. */
  public static @Nullable String tot(Periode periode) {
    return periode.tot().equals(LocalDate.MAX) ? null : periode.tot().toString();
  }

  /** As a range is written: {@code [2026-01-01,)}. */
  public static String bereik(Periode periode) {
    String van = van(periode);
    String tot = tot(periode);
    return "[" + (van == null ? "" : van) + "," + (tot == null ? "" : tot) + ")";
  }

  /** Of the columns {@code van} and {@code tot} of a row. */
  public static Periode lees(ResultSet rij) throws SQLException {
    LocalDate van = rij.getObject("van", LocalDate.class);
    LocalDate tot = rij.getObject("tot", LocalDate.class);
    return new Periode(van == null ? LocalDate.MIN : van, tot == null ? LocalDate.MAX : tot);
  }

  /** Of the columns {@code bekend_van} and {@code bekend_tot}. */
  public static Bekend bekend(ResultSet rij) throws SQLException {
    Bekend sinds = Bekend.sinds(dag(rij.getObject("bekend_van", OffsetDateTime.class).toInstant()));
    Instant tot = moment(rij, "bekend_tot");
    return tot == null ? sinds : sinds.totDag(dag(tot));
  }

  /** A moment in a column; nothing where there is none. */
  public static @Nullable Instant moment(ResultSet rij, String kolom) throws SQLException {
    OffsetDateTime moment = rij.getObject(kolom, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  /** The day on which a moment is. */
  public static LocalDate dag(Instant moment) {
    return LocalDate.ofInstant(moment, HIER);
  }
}
