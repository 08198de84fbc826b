package nl.opstap.werkplek.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.opstap.recht.kern.Periode;
import nl.opstap.werkplek.beleid.Beleidsboek;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Dossiers in the database. What a person may not see, the database does not give. */
@Repository
class DossierRepository {

  /** Days are those of the Netherlands, whatever the clock of the machine says. */
  static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");

  private final JdbcClient jdbc;
  private final Beleidsboek beleid;

  DossierRepository(JdbcClient jdbc, Beleidsboek beleid) {
    this.jdbc = jdbc;
    this.beleid = beleid;
  }

  /** A dossier with both its histories; empty when it is not there, or not for this person. */
  Optional<Dossier> vind(long nummer) {
    return vind(nummer, "");
  }

  /** The same, kept from others who would change it until the end of the transaction. */
  Optional<Dossier> vindOmTeWijzigen(long nummer) {
    return vind(nummer, "for update of d");
  }

  private Optional<Dossier> vind(long nummer, String slot) {
    return jdbc.sql(
            """
            select d.nummer, d.gemeente, d.versie, d.klantmanager as id, d.team as team_id, d.gewijzigd_op,
              coalesce(m.naam, '') as klantmanager, coalesce(t.naam, '') as team
            from dossier d
            left join medewerker m on m.id = d.klantmanager
            left join team t on t.id = d.team
            where d.nummer = :nummer
            """
                + slot)
        .param("nummer", nummer)
        .query((rij, _) ->
            new Dossier(
                rij.getLong("nummer"),
                rij.getInt("gemeente"),
                rij.getInt("versie"),
                new Dossier.Behandelaar(
                    rij.getObject("id", UUID.class),
                    rij.getString("klantmanager"),
                    rij.getObject("team_id", Integer.class),
                    rij.getString("team")),
                Optional.ofNullable(moment(rij, "gewijzigd_op")),
                gegevens(nummer),
                beleid.van(rij.getInt("gemeente"))))
        .optional();
  }

  private List<Gegeven> gegevens(long dossier) {
    return jdbc
        .sql(
            """
            select g.pad, g.waarde, lower(g.geldig) as van, upper(g.geldig) as tot,
              lower(g.bekend) as bekend_van, upper(g.bekend) as bekend_tot,
              w.id, w.versie, w.moment, w.door, w.bron, w.toelichting,
              lower(g.bekend) > w.moment as is_rest, v.versie as vervangen_door
            from gegeven g
            join wijziging w on w.id = g.wijziging
            left join wijziging v on v.id = g.vervangen_door
            where g.dossier = :dossier
            order by lower(g.bekend), g.id
            """)
        .param("dossier", dossier)
        .query((rij, _) -> gegeven(rij))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** Empty for what an earlier edition of the program could record and this one does not know. */
  private static Optional<Gegeven> gegeven(ResultSet rij) throws SQLException {
    Optional<Pad> pad = Pad.lees(rij.getString("pad"));
    if (pad.isEmpty()) {
      return Optional.empty();
    }
    Instant tot = moment(rij, "bekend_tot");
    return Optional.of(
        new Gegeven(
            pad.get(),
            rij.getString("waarde"),
            periode(rij),
            dag(rij.getObject("bekend_van", OffsetDateTime.class).toInstant()),
            Optional.ofNullable(tot).map(DossierRepository::dag),
            wijziging(rij),
            rij.getBoolean("is_rest"),
            Optional.ofNullable(rij.getObject("vervangen_door", Integer.class))));
  }

  private static Periode periode(ResultSet rij) throws SQLException {
    LocalDate van = rij.getObject("van", LocalDate.class);
    LocalDate tot = rij.getObject("tot", LocalDate.class);
    return new Periode(van == null ? LocalDate.MIN : van, tot == null ? LocalDate.MAX : tot);
  }

  private static Wijziging wijziging(ResultSet rij) throws SQLException {
    return new Wijziging(
        rij.getLong("id"),
        rij.getInt("versie"),
        rij.getObject("moment", OffsetDateTime.class).toInstant(),
        rij.getString("door"),
        rij.getString("bron"),
        rij.getString("toelichting"));
  }

  private static @Nullable Instant moment(ResultSet rij, String kolom) throws SQLException {
    OffsetDateTime moment = rij.getObject(kolom, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  private static LocalDate dag(Instant moment) {
    return LocalDate.ofInstant(moment, HIER);
  }

  /** The saves of a dossier, the latest first. */
  List<Wijziging> wijzigingen(long dossier, int hoogstens) {
    return jdbc.sql(
            """
            select id, versie, moment, door, bron, toelichting
            from wijziging where dossier = :dossier order by versie desc limit :hoogstens
            """)
        .param("dossier", dossier)
        .param("hoogstens", hoogstens)
        .query((rij, _) -> wijziging(rij))
        .list();
  }

  /** Opens a dossier without anything in it, in the team of who deals with it. */
  long open(int gemeente, @Nullable UUID klantmanager, @Nullable Integer teamZonder) {
    return jdbc.sql(
            """
            insert into dossier (gemeente, team, klantmanager)
            values (:gemeente,
              case when :klantmanager::uuid is null then :team
                else (select team from medewerker where id = :klantmanager) end,
              :klantmanager)
            returning nummer
            """)
        .param("gemeente", gemeente)
        .param("team", teamZonder, Types.INTEGER)
        .param("klantmanager", klantmanager, Types.OTHER)
        .query(Long.class)
        .single();
  }

  Optional<Long> metBronnummer(int gemeente, String bronnummer) {
    return jdbc.sql(
            "select nummer from dossier where gemeente = :gemeente and bronnummer = :bronnummer")
        .param("gemeente", gemeente)
        .param("bronnummer", bronnummer)
        .query(Long.class)
        .optional();
  }

  void zetBronnummer(long nummer, String bronnummer) {
    jdbc.sql("update dossier set bronnummer = :bronnummer where nummer = :nummer")
        .param("bronnummer", bronnummer)
        .param("nummer", nummer)
        .update();
  }

  /**
   * Adds a save, which makes the next version of the dossier.
   *
   * @param nu its moment; the first one after that of every earlier save, if the clock went back
   */
  Wijziging voegToe(
      Dossier bij, Instant nu, String door, @Nullable UUID medewerker, Aanleiding aanleiding) {
    jdbc.sql("update dossier set versie = :versie where nummer = :nummer")
        .param("versie", bij.versie() + 1)
        .param("nummer", bij.nummer())
        .update();
    return jdbc.sql(
            """
            insert into wijziging (gemeente, dossier, versie, moment, door, medewerker, bron, toelichting)
            values (:gemeente, :dossier, :versie,
              greatest(:nu,
                (select max(moment) + interval '1 microsecond' from wijziging where dossier = :dossier)),
              :door, :medewerker, :bron, :toelichting)
            returning id, versie, moment, door, bron, toelichting
            """)
        .param("gemeente", bij.gemeente())
        .param("dossier", bij.nummer())
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .param("versie", bij.versie() + 1)
        .param("door", door)
        .param("medewerker", medewerker)
        .param("bron", aanleiding.bron())
        .param("toelichting", aanleiding.toelichting())
        .query((rij, _) -> wijziging(rij))
        .single();
  }

  /**
   * Records facts. What was taken to be so on their days is ended, not overwritten; on the days
   * around them it stays, with its own origin.
   */
  void leg(Dossier bij, List<Vastlegging> wat, Wijziging wijziging) {
    OffsetDateTime nu = wijziging.moment().atOffset(ZoneOffset.UTC);
    for (Vastlegging een : wat) {
      // In a new dossier there is nothing to end.
      if (bij.versie() > 0) {
        beeindig(bij, een, wijziging, nu);
      }
    }
    List<Vastlegging> nieuw = wat.stream().filter(een -> een.waarde().isPresent()).toList();
    try {
      voegToe(bij, nieuw, wijziging, nu);
    } catch (DataIntegrityViolationException geweigerd) {
      throw Personen.vertaal(nieuw, geweigerd);
    }
  }

  private void voegToe(
      Dossier bij, List<Vastlegging> nieuw, Wijziging wijziging, OffsetDateTime nu) {
    jdbc.sql(
            """
            insert into gegeven (gemeente, dossier, pad, waarde, geldig, bekend, wijziging)
            select :gemeente, :dossier, pad, waarde, daterange(van, tot), tstzrange(:nu, null), :wijziging
            from unnest(:paden::text[], :waarden::text[], :van::date[], :tot::date[])
              as t (pad, waarde, van, tot)
            """)
        .param("gemeente", bij.gemeente())
        .param("dossier", bij.nummer())
        .param("nu", nu)
        .param("wijziging", wijziging.id())
        .param("paden", nieuw.stream().map(een -> een.pad().toString()).toArray(String[]::new))
        .param("waarden", nieuw.stream().map(een -> een.waarde().get()).toArray(String[]::new))
        .param("van", nieuw.stream().map(een -> van(een.geldig())).toArray(String[]::new))
        .param("tot", nieuw.stream().map(een -> tot(een.geldig())).toArray(String[]::new))
        .update();
  }

  /** As the database writes the first day; nothing for no bound. */
  static @Nullable String van(Periode periode) {
    return periode.van().equals(LocalDate.MIN) ? null : periode.van().toString();
  }

  /** As the database writes the first day after; nothing for no bound. */
  static @Nullable String tot(Periode periode) {
    return periode.tot().equals(LocalDate.MAX) ? null : periode.tot().toString();
  }

  private void beeindig(Dossier bij, Vastlegging wat, Wijziging wijziging, OffsetDateTime nu) {
    List<Long> geraakt =
        jdbc.sql(
                """
                update gegeven
                set bekend = tstzrange(lower(bekend), :nu), vervangen_door = :wijziging
                where dossier = :dossier and pad = :pad and upper_inf(bekend)
                  and geldig && daterange(:van::date, :tot::date)
                returning id
                """)
            .param("nu", nu)
            .param("wijziging", wijziging.id())
            .param("dossier", bij.nummer())
            .param("pad", wat.pad().toString())
            .param("van", van(wat.geldig()), Types.VARCHAR)
            .param("tot", tot(wat.geldig()), Types.VARCHAR)
            .query((rij, _) -> rij.getLong("id"))
            .list();
    if (!geraakt.isEmpty()) {
      jdbc.sql(
              """
              insert into gegeven (gemeente, dossier, pad, waarde, geldig, bekend, wijziging)
              select gemeente, dossier, pad, waarde, rest, tstzrange(:nu, null), wijziging
              from gegeven,
                unnest(datemultirange(geldig)
                  - datemultirange(daterange(:van::date, :tot::date))) rest
              where id = any(:geraakt)
              """)
          .param("nu", nu)
          .param("van", van(wat.geldig()), Types.VARCHAR)
          .param("tot", tot(wat.geldig()), Types.VARCHAR)
          .param("geraakt", geraakt.toArray(Long[]::new))
          .update();
    }
  }

  /** Keeps what lists and search need of a dossier. */
  void bewaar(Dossier van, Kenmerken kenmerken) {
    jdbc.sql(
            """
            update dossier set naam = :naam, bsn_sleutel = :bsn,
              termijn = :termijn, ontheffing_tot = :ontheffing, wacht_op = :wachtOp,
              activiteit_tot = :activiteit, kind_vijf_op = :kind, kenmerken_tot = :tot
            where nummer = :nummer
            """)
        .param("nummer", van.nummer())
        .param("naam", kenmerken.naam())
        .param("bsn", kenmerken.bsnSleutel())
        .param("termijn", kenmerken.termijn())
        .param("ontheffing", kenmerken.ontheffingTot())
        .param("wachtOp", kenmerken.wachtOp())
        .param("activiteit", kenmerken.activiteitTot())
        .param("kind", kenmerken.kindVijfOp())
        .param("tot", kenmerken.tot())
        .update();
    String[] woorden = kenmerken.zoekwoorden().toArray(String[]::new);
    jdbc.sql("delete from zoekwoord where dossier = :nummer and woord <> all (:woorden::text[])")
        .param("nummer", van.nummer())
        .param("woorden", woorden)
        .update();
    jdbc.sql(
            """
            insert into zoekwoord (gemeente, woord, dossier)
            select :gemeente, woord, :nummer from unnest(:woorden::text[]) woord
            on conflict do nothing
            """)
        .param("gemeente", van.gemeente())
        .param("nummer", van.nummer())
        .param("woorden", woorden)
        .update();
  }

  /** Some dossiers of a municipality: those made last. */
  List<Long> laatste(int gemeente, int hoogstens) {
    return jdbc.sql(
            """
            select nummer from dossier where gemeente = :gemeente
            order by nummer desc limit :hoogstens
            """)
        .param("gemeente", gemeente)
        .param("hoogstens", hoogstens)
        .query((rij, _) -> rij.getLong(1))
        .list();
  }

  /** The next dossiers of which time may have changed what is kept for lists, kept from others. */
  List<Long> teVerversen(int gemeente, LocalDate vandaag, int hoogstens) {
    return jdbc.sql(
            """
            select nummer from dossier
            where gemeente = :gemeente and kenmerken_tot <= :vandaag
            order by kenmerken_tot, nummer limit :hoogstens for update skip locked
            """)
        .param("gemeente", gemeente)
        .param("vandaag", vandaag)
        .param("hoogstens", hoogstens)
        .query((rij, _) -> rij.getLong(1))
        .list();
  }

  void stelVerversingUit(long nummer, LocalDate tot) {
    jdbc.sql("update dossier set kenmerken_tot = :tot where nummer = :nummer")
        .param("tot", tot)
        .param("nummer", nummer)
        .update();
  }

  List<Integer> gemeenten() {
    return jdbc.sql("select code from gemeente order by code")
        .query((rij, _) -> rij.getInt(1))
        .list();
  }

  /** Puts a dossier in the worklist of who deals with it: what a right rests on has changed. */
  void meldGewijzigd(long nummer, Instant moment) {
    jdbc.sql("update dossier set gewijzigd_op = :moment where nummer = :nummer")
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .param("nummer", nummer)
        .update();
  }

  /** Takes a dossier off the worklist of changed facts. */
  void zetGezien(long nummer) {
    jdbc.sql("update dossier set gewijzigd_op = null where nummer = :nummer")
        .param("nummer", nummer)
        .update();
  }
}
