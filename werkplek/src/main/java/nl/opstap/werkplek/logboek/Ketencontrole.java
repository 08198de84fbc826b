package nl.opstap.werkplek.logboek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.opstap.werkplek.database.Sleutel;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Follows the chain of a log, line by line, whatever its length. */
final class Ketencontrole {

  private final JdbcClient jdbc;
  private final Keten keten;

  Ketencontrole(JdbcClient jdbc, Sleutel sleutel) {
    this.jdbc = jdbc;
    this.keten = new Keten(sleutel);
  }

  /**
   * What was found.
   *
   * @param stand how far the lines go
   * @param breuk what is wrong first, in a sentence; empty when the chain is whole
   */
  record Uitslag(Keten.Stand stand, Optional<String> breuk) {}

  /**
   * Follows the chain of a municipality, within a transaction that may see it.
   *
   * @param eerder how far it had come at another time, as kept elsewhere
   */
  Uitslag controleer(int gemeente, Optional<Keten.Stand> eerder) {
    Loop loop = new Loop(Keten.Stand.begin(gemeente), eerder);
    try {
      jdbc.sql(
              """
              select id, nummer, moment, medewerker, naam, rol, betrokkene, waarvoor, verwerking, gelukt,
                trace_id, span_id, vorige, hash
              from logregel where gemeente = :gemeente order by nummer nulls first, id
              """)
          .param("gemeente", gemeente)
          .withFetchSize(1_000)
          .query(loop::neem);
      loop.eindigMet(slot(gemeente));
    } catch (DataAccessException e) {
      // Not what is in it: the log of a person does not belong on a screen.
      loop.meld("het logboek is niet te lezen; de tabellen zijn niet zoals Opstap ze maakt");
    }
    return new Uitslag(loop.stand, loop.breuk);
  }

  /** The end that stands beside the lines, with its seal; empty when there is none. */
  private Optional<Slot> slot(int gemeente) {
    return jdbc.sql("select aantal, laatste, zegel from logketen where gemeente = :gemeente")
        .param("gemeente", gemeente)
        .query((rij, _) ->
            new Slot(
                new Keten.Stand(
                    gemeente, rij.getLong("aantal"), String.valueOf(rij.getString("laatste"))),
                String.valueOf(rij.getString("zegel"))))
        .optional();
  }

  private record Slot(Keten.Stand stand, String zegel) {}

  /** A walk along the chain. */
  private final class Loop {
    private Keten.Stand stand;
    private final Optional<Keten.Stand> eerder;
    private Optional<String> breuk = Optional.empty();

    /** By which lines are shown in order; it rises along with the number. */
    private long id;

    Loop(Keten.Stand begin, Optional<Keten.Stand> eerder) {
      this.stand = begin;
      this.eerder = eerder;
    }

    void meld(String wat) {
      breuk = breuk.or(() -> Optional.of(wat));
    }

    void neem(ResultSet rij) throws SQLException {
      long nummer = stand.aantal() + 1;
      String hash = String.valueOf(rij.getString("hash"));
      boolean isOpVolgorde = rij.getLong("id") > id;
      id = rij.getLong("id");
      if (!isOpVolgorde
          || rij.getLong("nummer") != nummer
          || !stand.kop().equals(rij.getString("vorige"))
          || !keten.volgende(stand, inhoud(rij)).equals(hash)) {
        meld("regel %d klopt niet, of een regel daarvoor ontbreekt".formatted(nummer));
      }
      stand = new Keten.Stand(stand.gemeente(), nummer, hash);
      if (eerder.filter(toen -> toen.aantal() == nummer && !toen.kop().equals(hash)).isPresent()) {
        meld("regel %d is een andere dan in de bewaarde stand".formatted(nummer));
      }
    }

    void eindigMet(Optional<Slot> slot) {
      if (slot.isEmpty()) {
        meld("waar het eind hoort te staan, staat niets: regels zijn weggehaald, of alle");
      } else if (!keten.slot(slot.get().stand()).equals(slot.get().zegel())) {
        meld("het zegel op het eind klopt niet: met het eind is geknoeid, nu of eerder");
      } else if (!slot.get().stand().equals(stand)) {
        meld("aan het eind ontbreken regels, of zijn er te veel");
      }
      if (eerder.filter(toen -> toen.aantal() > stand.aantal()).isPresent()) {
        meld(
            "er waren %d regels, en nu nog %d"
                .formatted(eerder.orElseThrow().aantal(), stand.aantal()));
      }
    }
  }

  /** In the order that {@link Logboek} seals it. */
  private static List<@Nullable Object> inhoud(ResultSet rij) throws SQLException {
    OffsetDateTime moment = rij.getObject("moment", OffsetDateTime.class);
    return Arrays.asList(
        moment == null ? null : moment.toInstant(),
        rij.getString("medewerker"),
        rij.getString("naam"),
        rij.getString("rol"),
        rij.getString("betrokkene"),
        rij.getString("waarvoor"),
        rij.getString("verwerking"),
        rij.getObject("gelukt"),
        rij.getString("trace_id"),
        rij.getString("span_id"));
  }
}
