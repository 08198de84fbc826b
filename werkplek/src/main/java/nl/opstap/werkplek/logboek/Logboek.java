package nl.opstap.werkplek.logboek;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.opstap.werkplek.database.Sleutel;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Betrokkene;
import nl.opstap.werkplek.toegang.Pseudoniemen;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who saw and did what, a line for each person whose data it was. Each line is sealed together with
 * the one before it in its municipality, so that a line that is changed, added in between or taken
 * away breaks the chain ({@link Keten}).
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Logboek {

  private static final Logger LOG = LoggerFactory.getLogger(Logboek.class);

  private final JdbcClient jdbc;
  private final Pseudoniemen pseudoniemen;
  private final Keten keten;
  private final Clock klok;

  Logboek(JdbcClient jdbc, Pseudoniemen pseudoniemen, Sleutel sleutel, Clock klok) {
    this.jdbc = jdbc;
    this.pseudoniemen = pseudoniemen;
    this.keten = new Keten(sleutel);
    this.klok = klok;
  }

  /** Somebody saw several dossiers at once: a line for each of them. */
  public void gezien(Aanwezige wie, List<Betrokkene> wier, String waarvoor) {
    schrijf(wie, wier, new Gebeurd(waarvoor, Verwerking.DIENSTVERLENING, true));
  }

  /**
   * What happened.
   *
   * @param gelukt whether the person got what they asked for
   */
  public record Gebeurd(String waarvoor, Verwerking verwerking, boolean gelukt) {}

  /** Something happened with the data of this one. */
  public void schrijf(Aanwezige wie, Betrokkene wier, Gebeurd wat) {
    schrijf(wie, List.of(wier), wat);
  }

  /**
   * Something happened with the data of these: a line for each, in the chain of its municipality.
   */
  public void schrijf(Aanwezige wie, List<Betrokkene> wier, Gebeurd wat) {
    // In one order: of two who write in the same chains the second waits, and never both.
    wier.stream()
        .collect(Collectors.groupingBy(Betrokkene::gemeente, TreeMap::new, Collectors.toList()))
        .forEach((gemeente, hier) -> schrijf(wie, gemeente, hier, wat));
  }

  private void schrijf(Aanwezige wie, int gemeente, List<Betrokkene> wier, Gebeurd wat) {
    Eind eind = eind(gemeente);
    Instant moment = klok.instant().truncatedTo(ChronoUnit.MICROS);
    Spoor spoor = Spoor.hier();
    List<Regel> regels = new ArrayList<>();
    Keten.Stand stand = eind.stand();
    for (Betrokkene een : wier) {
      String betrokkene = pseudoniemen.van(een);
      String span = Spoor.span();
      String hash =
          keten.volgende(stand, inhoud(moment, wie, betrokkene, wat, spoor.traceId(), span));
      regels.add(new Regel(betrokkene, span, stand.aantal() + 1, stand.kop(), hash));
      stand = new Keten.Stand(gemeente, stand.aantal() + 1, hash);
    }
    voegToe(moment, wie, wat, spoor.traceId(), gemeente, regels);
    bewaar(stand, eind.isHeel());
  }

  /** What is different in each line of one moment, with its place in the chain. */
  private record Regel(String betrokkene, String span, long nummer, String vorige, String hash) {}

  /** What the seal of a line vouches for, in the order that {@link Ketencontrole} reads it. */
  private static List<@Nullable Object> inhoud(
      Instant moment, Aanwezige wie, String betrokkene, Gebeurd wat, String trace, String span) {
    return Arrays.asList(
        moment,
        wie.medewerker(),
        wie.naam(),
        wie.rol().naam(),
        betrokkene,
        wat.waarvoor(),
        wat.verwerking().naam(),
        wat.gelukt(),
        trace,
        span);
  }

  /** How far the chain has come, and whether its seal says so too. */
  private record Eind(Keten.Stand stand, boolean isHeel) {}

  /** Keeps others from adding to the chain until the end of the transaction. */
  private Eind eind(int gemeente) {
    Optional<Map.Entry<Keten.Stand, String>> rij = vergrendeld(gemeente);
    if (rij.isPresent() && keten.slot(rij.get().getKey()).equals(rij.get().getValue())) {
      return new Eind(rij.get().getKey(), true);
    }
    if (rij.isEmpty() || !rij.get().getValue().equals(Keten.GEBROKEN)) {
      LOG.error("Met het eind van het logboek van gemeente {} is geknoeid.", gemeente);
    }
    // People go on working, and what they do is written down. Without a seal: what was broken must
    // not become whole by the next line.
    jdbc.sql(
            """
            insert into logketen (gemeente, aantal, laatste, zegel) values (:gemeente, 0, '', '')
            on conflict (gemeente) do nothing
            """)
        .param("gemeente", gemeente)
        .update();
    vergrendeld(gemeente);
    Keten.Stand laatste =
        jdbc.sql(
                """
                select nummer, hash from logregel where gemeente = :gemeente
                order by nummer desc limit 1
                """)
            .param("gemeente", gemeente)
            .query((regel, _) ->
                new Keten.Stand(gemeente, regel.getLong("nummer"), regel.getString("hash")))
            .optional()
            .orElse(Keten.Stand.begin(gemeente));
    return new Eind(laatste, false);
  }

  private Optional<Map.Entry<Keten.Stand, String>> vergrendeld(int gemeente) {
    return jdbc.sql(
            """
            select aantal, laatste, zegel from logketen where gemeente = :gemeente for update
            """)
        .param("gemeente", gemeente)
        .query((rij, _) ->
            Map.entry(
                new Keten.Stand(gemeente, rij.getLong("aantal"), rij.getString("laatste")),
                rij.getString("zegel")))
        .optional();
  }

  private void voegToe(
      Instant moment, Aanwezige wie, Gebeurd wat, String trace, int gemeente, List<Regel> regels) {
    jdbc.sql(
            """
            insert into logregel (gemeente, moment, medewerker, naam, rol, waarvoor, verwerking, gelukt,
              trace_id, betrokkene, span_id, nummer, vorige, hash)
            select :gemeente, :moment, :medewerker, :naam, :rol, :waarvoor, :verwerking, :gelukt,
              :trace, betrokkene, span, nummer, vorige, hash
            from unnest(:betrokkenen::text[], :spans::text[], :nummers::bigint[], :vorige::text[],
                :hashes::text[]) as t (betrokkene, span, nummer, vorige, hash)
            order by nummer
            """)
        .param("gemeente", gemeente)
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .param("medewerker", wie.medewerker(), Types.OTHER)
        .param("naam", wie.naam())
        .param("rol", wie.rol().naam())
        .param("waarvoor", wat.waarvoor())
        .param("verwerking", wat.verwerking().naam())
        .param("gelukt", wat.gelukt())
        .param("trace", trace)
        .param("betrokkenen", regels.stream().map(Regel::betrokkene).toArray(String[]::new))
        .param("spans", regels.stream().map(Regel::span).toArray(String[]::new))
        .param("nummers", regels.stream().map(Regel::nummer).toArray(Long[]::new))
        .param("vorige", regels.stream().map(Regel::vorige).toArray(String[]::new))
        .param("hashes", regels.stream().map(Regel::hash).toArray(String[]::new))
        .update();
  }

  private void bewaar(Keten.Stand stand, boolean isHeel) {
    jdbc.sql(
            """
            update logketen set aantal = :aantal, laatste = :kop, zegel = :zegel
            where gemeente = :gemeente
            """)
        .param("aantal", stand.aantal())
        .param("kop", stand.kop())
        .param("zegel", isHeel ? keten.slot(stand) : Keten.GEBROKEN)
        .param("gemeente", stand.gemeente())
        .update();
  }
}
