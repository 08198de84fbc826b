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
import java.util.stream.Stream;
import nl.opstap.recht.kern.Periode;
import nl.opstap.werkplek.beleid.Beleid;
import nl.opstap.werkplek.beleid.Beleidsboek;
import nl.opstap.werkplek.beleid.Beleidsveld;
import nl.opstap.werkplek.beleid.Beleidswijziging;
import nl.opstap.werkplek.database.Database;
import nl.opstap.werkplek.database.Sleutel;
import nl.opstap.werkplek.dossier.Aanleiding;
import nl.opstap.werkplek.dossier.Dossierrijen;
import nl.opstap.werkplek.logboek.NieuweGemeente;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Gemeenten;
import nl.opstap.werkplek.toegang.Personeel;
import nl.opstap.werkplek.toegang.Pseudoniemen;
import nl.opstap.werkplek.toegang.Rol;
import nl.opstap.werkplek.toegang.Uitvoerders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Fills an empty database with fictitious municipalities, once: before the application starts. */
public final class Proefgemeente {

  /** No municipality has a code as high as this one or those after it. */
  private static final int EERSTE = 9001;

  private static final int PER_KLANTMANAGER = 40;
  private static final int PER_TEAM = 5;
  private static final List<String> STREEK = List.of("Kleindorp", "Middelveen", "Waterkant");

  /** What each municipality of the demo has decided. */
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

  /** What people of an executor are called. */
  private record Namen(
      List<String> klantmanagers,
      String leider,
      String kwaliteit,
      String makelaar,
      String auditor,
      String beleid) {}

  private static final Namen IN_DE_STAD =
      new Namen(
          List.of(
              "Anne de Vries",
              "Karim Benali",
              "Joke Postma",
              "Stef Maas",
              "Emine Kaya",
              "Ruben Vos",
              "Lieke Brouwer",
              "Tarik Aydin"),
          "Wil Terpstra",
          "Noura Haddad",
          "Peter Smeets",
          "Ine Dekker",
          "Fatma Yilmaz");

  private static final Namen IN_DE_STREEK =
      new Namen(
          List.of("Bram Kuipers", "Hafida Ouali", "Geert Nijland"),
          "Sanne Hofman",
          "Youssef Amrani",
          "Greet Jonker",
          "Olga Bakels",
          "Ton Veenstra");

  /** Where a household is, and who deals with it. */
  private record Plaats(int gemeente, int hoeveelste, Aanwezige van) {}

  private final Database database;
  private final Sleutel sleutel;
  private final Pseudoniemen pseudoniemen;
  private final Clock klok;
  private final int huishoudens;
  private final int gemeenten;
  private final Map<Integer, Beleid> beleid = new HashMap<>();
  private final List<Plaats> caseload = new ArrayList<>();

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
    if (isGebruikt && new Gemeenten(eigenaar).codes().stream().anyMatch(code -> code < EERSTE)) {
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
    if (new Gemeenten(JdbcClient.create(database.alsEigenaar())).codes().isEmpty()) {
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
      for (int i = 0; i < gemeenten; i++) {
        int code = EERSTE + i;
        String naam = "Voorbeeldstad" + (i == 0 ? "" : " " + (i + 1));
        NieuweGemeente.voegToe(hier, sleutel, code, naam);
        List<Aanwezige> klantmanagers =
            mensen(hier, Uitvoerders.eigen(code), huishoudens, IN_DE_STAD);
        for (int j = 0; j < huishoudens; j++) {
          // Forty in a row are of one person, as in a caseload.
          caseload.add(new Plaats(code, j, klantmanagers.get(j / PER_KLANTMANAGER)));
        }
      }
      vulStreek(hier);
      new Massavulling(
              pseudoniemen,
              klok.instant(),
              new Aanleiding("overgenomen uit het uitkeringssysteem", ""))
          .vul(verbinding, caseload.size(), nummer -> nieuw(caseload.get(nummer)));
      verbinding.commit();
      hier.sql("analyze").update();
      verbinding.commit();
    }
  }

  private Dossierrijen.Nieuw nieuw(Plaats plaats) {
    return new Dossierrijen.Nieuw(
        plaats.gemeente(),
        plaats.van().team(),
        plaats.van().medewerker(),
        Gezin.nummer(plaats.hoeveelste(), plaats.gemeente(), LocalDate.now(klok)),
        Objects.requireNonNull(beleid.get(plaats.gemeente())));
  }

  /** Three small municipalities whose work one executor does: its people have dossiers of each. */
  private void vulStreek(JdbcClient hier) {
    List<Integer> streek = new ArrayList<>();
    for (String naam : STREEK) {
      int code = EERSTE + gemeenten + streek.size();
      NieuweGemeente.voegToe(hier, sleutel, code, naam);
      streek.add(code);
    }
    Uitvoerders.leg(hier, "isd-voorbeeldstreek", "ISD Voorbeeldstreek", streek);
    int perGemeente = Math.min(huishoudens, PER_KLANTMANAGER);
    int samen = perGemeente * streek.size();
    List<Aanwezige> klantmanagers = mensen(hier, "isd-voorbeeldstreek", samen, IN_DE_STREEK);
    for (int j = 0; j < samen; j++) {
      int gemeente = streek.get(j % streek.size());
      Aanwezige van = klantmanagers.get(j / PER_KLANTMANAGER);
      caseload.add(new Plaats(gemeente, j / streek.size(), van));
    }
  }

  /** Everybody who works for an executor; gives its klantmanagers. */
  private List<Aanwezige> mensen(JdbcClient hier, String uitvoerder, int dossiers, Namen namen) {
    // From here on at work for its municipalities, which guard who works there too.
    Personeel mensen = new Personeel(hier, uitvoerder);
    int aantal = Math.max(2, Math.ceilDiv(dossiers, PER_KLANTMANAGER));
    List<Aanwezige> klantmanagers = new ArrayList<>();
    int team = 0;
    for (int i = 0; i < aantal; i++) {
      team = i % PER_TEAM == 0 ? mensen.team("Team " + (1 + i / PER_TEAM)) : team;
      String naam = namen.klantmanagers().get(i % namen.klantmanagers().size());
      klantmanagers.add(mensen.medewerker(naam, Rol.KLANTMANAGER, team));
    }
    mensen.medewerker(namen.leider(), Rol.TEAMLEIDER, klantmanagers.getFirst().team());
    mensen.medewerker(namen.kwaliteit(), Rol.KWALITEITSMEDEWERKER, null);
    mensen.medewerker(namen.makelaar(), Rol.KINDEROPVANGMAKELAAR, null);
    mensen.medewerker(namen.auditor(), Rol.AUDITOR, null);
    Aanwezige besluit = mensen.medewerker(namen.beleid(), Rol.BELEIDSMEDEWERKER, null);
    for (int gemeente : besluit.gemeenten()) {
      beleid.put(gemeente, Beleidsboek.vul(hier, besluit, gemeente, klok.instant(), BELEID));
    }
    return klantmanagers;
  }
}
