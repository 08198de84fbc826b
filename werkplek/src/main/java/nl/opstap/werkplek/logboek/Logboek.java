package nl.opstap.werkplek.logboek;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
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
  public record Logregel(Instant moment, String wie, String rol, String waarvoor) {}

  /** Somebody saw a dossier. */
  public void gezien(Aanwezige wie, long dossier, String waarvoor) {
    gezien(wie, List.of(dossier), waarvoor);
  }

  /** Somebody saw several dossiers at once: a line for each of them. */
  public void gezien(Aanwezige wie, List<Long> dossiers, String waarvoor) {
    if (dossiers.isEmpty()) {
      return;
    }
    String vorige = laatste(wie.gemeente());
    Instant moment = klok.instant().truncatedTo(ChronoUnit.MICROS);
    for (long dossier : dossiers) {
      String betrokkene = pseudoniemen.betrokkene(wie.gemeente(), dossier);
      String hash = hash(vorige, moment, wie, betrokkene, waarvoor);
      schrijf(wie, moment, betrokkene, waarvoor, vorige, hash);
      vorige = hash;
    }
    jdbc.sql("update logketen set laatste = :hash where gemeente = :gemeente")
        .param("hash", vorige)
        .param("gemeente", wie.gemeente())
        .update();
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

  private void schrijf(
      Aanwezige wie,
      Instant moment,
      String betrokkene,
      String waarvoor,
      String vorige,
      String hash) {
    jdbc.sql(
            """
            insert into logregel
              (gemeente, moment, medewerker, naam, rol, betrokkene, waarvoor, vorige, hash)
            values
              (:gemeente, :moment, :medewerker, :naam, :rol, :betrokkene, :waarvoor, :vorige, :hash)
            """)
        .param("gemeente", wie.gemeente())
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .param("medewerker", wie.medewerker())
        .param("naam", wie.naam())
        .param("rol", wie.rol().naam())
        .param("betrokkene", betrokkene)
        .param("waarvoor", waarvoor)
        .param("vorige", vorige)
        .param("hash", hash)
        .update();
  }

  /** Who saw a dossier, the latest first. */
  public List<Logregel> over(Aanwezige lezer, long dossier, int hoogstens) {
    return jdbc.sql(
            """
            select moment, naam, rol, waarvoor from logregel
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
                rij.getString("waarvoor")))
        .list();
  }

  /** What a line holds of itself and of the line before it. */
  static String hash(
      String vorige, Instant moment, Aanwezige wie, String betrokkene, String waarvoor) {
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
            waarvoor)) {
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
