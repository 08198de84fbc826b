package nl.opstap.werkplek.demo;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.opstap.recht.kern.Periode;
import nl.opstap.werkplek.beleid.Beleid;
import nl.opstap.werkplek.beleid.Beleidsboek;
import nl.opstap.werkplek.beleid.Beleidsveld;
import nl.opstap.werkplek.beleid.Beleidswijziging;
import nl.opstap.werkplek.database.Database;
import nl.opstap.werkplek.database.Sleutel;
import nl.opstap.werkplek.dossier.Aanleiding;
import nl.opstap.werkplek.dossier.Massavulling;
import nl.opstap.werkplek.logboek.Gemeenten;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Pseudoniemen;
import nl.opstap.werkplek.toegang.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Fills an empty database with fictitious municipalities, once: before the application starts. */
public final class Proefgemeente {

  /** No municipality has a code as high as this one or those after it. */
  private static final int EERSTE = 9001;

  private static final int PER_KLANTMANAGER = 40;
  private static final int PER_TEAM = 5;

  /** What the municipality of the demo has decided. */
  private static final List<Beleidswijziging> BELEID =
      Stream.of(
              Map.entry("gemeente.methode", "doel"),
              Map.entry("gemeente.medischAdviesVereist", "ja"),
              Map.entry("gemeente.beschikbaarheid", "nee"),
              Map.entry("gemeente.vergoedtBovenMaximum", "geen"),
              Map.entry(
                  "gemeente.criteriaDringendeRedenen",
                  "Weeg per persoon: wat staat werk in de weg, hoe lang nog, en welke hulp kan dat"
                      + " veranderen? Leeftijd of het horen bij een groep is nooit een reden."))
          .map(een ->
              new Beleidswijziging(
                  Beleidsveld.van(een.getKey()).orElseThrow(),
                  Optional.of(een.getValue()),
                  Periode.vanaf(LocalDate.of(2015, 1, 1)),
                  "beleidsregel van het college",
                  ""))
          .toList();

  private static final List<String> NAMEN =
      List.of(
          "Anne de Vries",
          "Karim Benali",
          "Joke Postma",
          "Stef Maas",
          "Emine Kaya",
          "Ruben Vos",
          "Lieke Brouwer",
          "Tarik Aydin");

  private final Database database;
  private final Sleutel sleutel;
  private final Pseudoniemen pseudoniemen;
  private final Clock klok;
  private final int huishoudens;
  private final int gemeenten;
  private final Map<Integer, Beleid> beleid = new HashMap<>();

  private Proefgemeente(
      Database database,
      Sleutel sleutel,
      Pseudoniemen pseudoniemen,
      Clock klok,
      int huishoudens,
      int gemeenten) {
    this.database = database;
    this.sleutel = sleutel;
    this.pseudoniemen = pseudoniemen;
    this.klok = klok;
    this.huishoudens = huishoudens;
    this.gemeenten = gemeenten;
  }

  /**
   * Looks whether a database has a municipality that is none of the demo; changes nothing.
   *
   * @throws IllegalStateException when it has
   */
  static void weigerEchte(Database database) {
    JdbcClient eigenaar = JdbcClient.create(database.alsEigenaar());
    boolean isGebruikt =
        eigenaar
            .sql("select to_regclass('public.gemeente') is not null")
            .query(Boolean.class)
            .single();
    if (isGebruikt
        && eigenaar
            .sql("select exists (select from gemeente where code < :eerste)")
            .param("eerste", EERSTE)
            .query(Boolean.class)
            .single()) {
      throw new IllegalStateException(
          "In deze database staan andere gemeenten dan die van de demo. De demo laat iedereen zonder"
              + " wachtwoord binnen, en start daarom niet. Er is niets veranderd.");
    }
  }

  /** Fills a database that has tables and no municipality; of another it leaves everything. */
  public static void vul(
      Database database,
      Sleutel sleutel,
      Pseudoniemen pseudoniemen,
      Clock klok,
      int huishoudens,
      int gemeenten)
      throws SQLException, IOException {
    boolean isLeeg =
        JdbcClient.create(database.alsEigenaar())
            .sql("select not exists (select from gemeente)")
            .query(Boolean.class)
            .single();
    if (isLeeg) {
      new Proefgemeente(database, sleutel, pseudoniemen, klok, huishoudens, gemeenten).vul();
    }
  }

  /**
   * Staff first, then all households: a run that was broken off left no household, and no
   * municipality either.
   */
  private void vul() throws SQLException, IOException {
    try (Connection verbinding = database.alsEigenaar().getConnection()) {
      verbinding.setAutoCommit(false);
      JdbcClient hier = JdbcClient.create(new SingleConnectionDataSource(verbinding, true));
      List<List<Aanwezige>> klantmanagers = new ArrayList<>();
      for (int i = 0; i < gemeenten; i++) {
        klantmanagers.add(gemeente(hier, EERSTE + i, i == 0 ? "" : " " + (i + 1)));
      }
      LocalDate vandaag = LocalDate.now(klok);
      Massavulling.vul(
          verbinding,
          pseudoniemen,
          klok.instant(),
          huishoudens * gemeenten,
          new Aanleiding("overgenomen uit het uitkeringssysteem", ""),
          nummer -> {
            int welke = nummer / huishoudens;
            int hoeveelste = nummer % huishoudens;
            List<Aanwezige> mensen = klantmanagers.get(welke);
            // Forty in a row are of one person, as in a caseload.
            Aanwezige wie = mensen.get(hoeveelste / PER_KLANTMANAGER);
            return new Massavulling.Nieuw(
                wie.gemeente(),
                wie.team(),
                wie.medewerker(),
                Gezin.nummer(hoeveelste, wie.gemeente(), vandaag),
                Objects.requireNonNull(beleid.get(wie.gemeente())));
          });
      verbinding.commit();
      hier.sql("analyze").update();
      verbinding.commit();
    }
  }

  /** A municipality with everybody who works there; gives its klantmanagers. */
  private List<Aanwezige> gemeente(JdbcClient hier, int code, String welke) {
    // From here on as this municipality, which guards who works there too.
    Gemeenten.voegToe(hier, sleutel, code, "Voorbeeldstad" + welke);
    int aantal = Math.max(2, Math.ceilDiv(huishoudens, PER_KLANTMANAGER));
    List<Aanwezige> klantmanagers = new ArrayList<>();
    int team = 0;
    for (int i = 0; i < aantal; i++) {
      team = i % PER_TEAM == 0 ? nieuwTeam(hier, code, 1 + i / PER_TEAM) : team;
      String naam = NAMEN.get(i % NAMEN.size());
      klantmanagers.add(nieuw(hier, naam, Rol.KLANTMANAGER, code, team));
    }
    nieuw(hier, "Wil Terpstra", Rol.TEAMLEIDER, code, klantmanagers.getFirst().team());
    nieuw(hier, "Noura Haddad", Rol.KWALITEITSMEDEWERKER, code, null);
    nieuw(hier, "Peter Smeets", Rol.KINDEROPVANGMAKELAAR, code, null);
    nieuw(hier, "Ine Dekker", Rol.AUDITOR, code, null);
    Aanwezige fatma = nieuw(hier, "Fatma Yilmaz", Rol.BELEIDSMEDEWERKER, code, null);
    beleid.put(code, Beleidsboek.vul(hier, fatma, klok.instant(), BELEID));
    return klantmanagers;
  }

  private static int nieuwTeam(JdbcClient hier, int code, int nummer) {
    return hier.sql("insert into team (gemeente, naam) values (:code, :naam) returning id")
        .param("code", code)
        .param("naam", "Team " + nummer)
        .query(Integer.class)
        .single();
  }

  private static Aanwezige nieuw(
      JdbcClient hier, String naam, Rol rol, int code, @Nullable Integer team) {
    UUID id =
        hier.sql(
                """
                insert into medewerker (gemeente, team, naam, rol, aanmeldnaam)
                values (:gemeente, :team, :naam, :rol, :aanmeldnaam) returning id
                """)
            .param("gemeente", code)
            .param("team", team)
            .param("naam", naam)
            .param("rol", rol.naam())
            .param("aanmeldnaam", UUID.randomUUID().toString())
            .query(UUID.class)
            .single();
    return new Aanwezige(id, naam, rol, code, team);
  }
}
