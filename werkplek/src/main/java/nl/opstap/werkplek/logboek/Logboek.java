package nl.opstap.werkplek.logboek;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Pseudoniemen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who saw and did what, a line for each person whose data it was. Each line holds a hash of itself
 * and of the line before it in its municipality, so that a line that is changed, added in between
 * or taken away breaks the chain.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Logboek {

  /** What the first line has before it. */
  static final String BEGIN = "0".repeat(64);

  private final JdbcClient jdbc;
  private final Pseudoniemen pseudoniemen;
  private final Clock klok;

  Logboek(JdbcClient jdbc, Pseudoniemen pseudoniemen, Clock klok) {
    this.jdbc = jdbc;
    this.pseudoniemen = pseudoniemen;
    this.klok = klok;
  }

  /** A line of the log, for who may read it. */
  public record Logregel(Instant moment, String wie, String rol, String waarvoor, boolean gelukt) {}

  /** Somebody saw a dossier. */
  public void gezien(Aanwezige wie, long dossier, String waarvoor) {
    gezien(wie, List.of(dossier), waarvoor);
  }

  /** Somebody saw several dossiers at once: a line for each of them. */
  public void gezien(Aanwezige wie, List<Long> dossiers, String waarvoor) {
    schrijf(wie, dossiers, new Gebeurd(waarvoor, Verwerking.DIENSTVERLENING, true));
  }

  /**
   * What happened.
   *
   * @param gelukt whether the person got what they asked for
   */
  public record Gebeurd(String waarvoor, Verwerking verwerking, boolean gelukt) {}

  /** Something happened with the data of these: a line for each of them. */
  public void schrijf(Aanwezige wie, List<Long> dossiers, Gebeurd wat) {
    if (dossiers.isEmpty()) {
      return;
    }
    String vorige = laatste(wie.gemeente());
    Instant moment = klok.instant().truncatedTo(ChronoUnit.MICROS);
    Spoor spoor = Spoor.hier();
    List<Regel> regels = new ArrayList<>();
    for (long dossier : dossiers) {
      Regel regel =
          new Regel(
              moment,
              wie,
              pseudoniemen.betrokkene(wie.gemeente(), dossier),
              wat,
              spoor.traceId(),
              Spoor.span());
      regels.add(regel);
    }
    schrijf(wie, regels, vorige);
  }

  /** A line, as the chain holds it. */
  record Regel(
      Instant moment,
      Aanwezige wie,
      String betrokkene,
      Gebeurd wat,
      String traceId,
      String spanId) {

    /** What a line holds of itself and of the line before it. */
    String hash(String vorige) {
      // Lengths before the parts, so that no two different lines are written the same.
      StringBuilder regel = new StringBuilder();
      for (String deel :
          List.of(
              vorige,
              moment.toString(),
              String.valueOf(wie.medewerker()),
              wie.naam(),
              wie.rol().naam(),
              betrokkene,
              wat.waarvoor(),
              wat.verwerking().naam(),
              String.valueOf(wat.gelukt()),
              traceId,
              spanId)) {
        regel.append(deel.length()).append(':').append(deel);
      }
      try {
        return HexFormat.of()
            .formatHex(
                MessageDigest.getInstance("SHA-256")
                    .digest(regel.toString().getBytes(StandardCharsets.UTF_8)));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("Java kent SHA-256 niet.", e);
      }
    }
  }

  /** Keeps others from adding to the chain until the end of the transaction. */
  private String laatste(int gemeente) {
    jdbc.sql(
            """
            insert into logketen (gemeente, laatste) values (:gemeente, :begin)
            on conflict (gemeente) do nothing
            """)
        .param("gemeente", gemeente)
        .param("begin", BEGIN)
        .update();
    return jdbc.sql("select laatste from logketen where gemeente = :gemeente for update")
        .param("gemeente", gemeente)
        .query(String.class)
        .single();
  }

  private void schrijf(Aanwezige wie, List<Regel> regels, String begin) {
    List<String> vorige = new ArrayList<>();
    List<String> hashes = new ArrayList<>();
    String laatste = begin;
    for (Regel regel : regels) {
      vorige.add(laatste);
      laatste = regel.hash(laatste);
      hashes.add(laatste);
    }
    Gebeurd wat = regels.getFirst().wat();
    jdbc.sql(
            """
            insert into logregel (gemeente, moment, medewerker, naam, rol, waarvoor, verwerking, gelukt,
              trace_id, betrokkene, span_id, vorige, hash)
            select :gemeente, :moment, :medewerker, :naam, :rol, :waarvoor, :verwerking, :gelukt,
              :trace, betrokkene, span, vorige, hash
            from unnest(:betrokkenen::text[], :spans::text[], :vorige::text[], :hashes::text[])
              with ordinality as t (betrokkene, span, vorige, hash, plaats)
            order by plaats
            """)
        .param("gemeente", wie.gemeente())
        .param("moment", regels.getFirst().moment().atOffset(ZoneOffset.UTC))
        .param("medewerker", wie.medewerker(), Types.OTHER)
        .param("naam", wie.naam())
        .param("rol", wie.rol().naam())
        .param("waarvoor", wat.waarvoor())
        .param("verwerking", wat.verwerking().naam())
        .param("gelukt", wat.gelukt())
        .param("trace", regels.getFirst().traceId())
        .param("betrokkenen", regels.stream().map(Regel::betrokkene).toArray(String[]::new))
        .param("spans", regels.stream().map(Regel::spanId).toArray(String[]::new))
        .param("vorige", vorige.toArray(String[]::new))
        .param("hashes", hashes.toArray(String[]::new))
        .update();
    jdbc.sql("update logketen set laatste = :hash where gemeente = :gemeente")
        .param("hash", laatste)
        .param("gemeente", wie.gemeente())
        .update();
  }

  /** Who saw a dossier, the latest first. */
  public List<Logregel> over(Aanwezige lezer, long dossier, int hoogstens) {
    return jdbc.sql(
            """
            select moment, naam, rol, waarvoor, gelukt from logregel
            where gemeente = :gemeente and betrokkene = :betrokkene
            order by id desc limit :hoogstens
            """)
        .param("gemeente", lezer.gemeente())
        .param("betrokkene", pseudoniemen.betrokkene(lezer.gemeente(), dossier))
        .param("hoogstens", hoogstens)
        .query((rij, _) ->
            new Logregel(
                rij.getObject("moment", java.time.OffsetDateTime.class).toInstant(),
                rij.getString("naam"),
                rij.getString("rol"),
                rij.getString("waarvoor"),
                rij.getBoolean("gelukt")))
        .list();
  }
}
