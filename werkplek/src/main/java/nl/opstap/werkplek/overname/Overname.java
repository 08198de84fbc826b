package nl.opstap.werkplek.overname;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.recht.kern.Periode;
import nl.opstap.recht.kern.Tegenspraak;
import nl.opstap.werkplek.dossier.Aanleiding;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.dossier.Dossiers;
import nl.opstap.werkplek.dossier.Gegeven;
import nl.opstap.werkplek.dossier.Pad;
import nl.opstap.werkplek.dossier.Vastlegging;
import nl.opstap.werkplek.dossier.Velden;
import nl.opstap.werkplek.logboek.Logboek;
import nl.opstap.werkplek.logboek.Verwerking;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Grens;
import nl.opstap.werkplek.toegang.Rol;
import nl.opstap.werkplek.veld.Soort;
import nl.opstap.werkplek.veld.Veldfout;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes dossiers over from a file of the benefit system: a line for each household. The columns:
 *
 * <ul>
 *   <li>{@code bronnummer}: the number of the dossier over there; the same line again changes
 *       nothing;
 *   <li>{@code vanaf}: since which day all of the line is so;
 *   <li>{@code klantmanager}: who deals with it, by the name that the identity provider has; may be
 *       missing;
 *   <li>every other column is a path of a dossier: {@code ouder.geslachtsnaam}, {@code
 *       kinderen[2].geboortedatum}. An empty cell says nothing: what is known stays.
 * </ul>
 *
 * <p>Of a line either everything is recorded or nothing.
 */
@Service
public class Overname {

  private static final String BRONNUMMER = "bronnummer";
  private static final String VANAF = "vanaf";
  private static final String KLANTMANAGER = "klantmanager";
  private static final Aanleiding AANLEIDING =
      new Aanleiding("overgenomen uit het uitkeringssysteem", "");
  private static final Logboek.Gebeurd OVERGENOMEN =
      new Logboek.Gebeurd("vergeleken met het uitkeringssysteem", Verwerking.OVERNAME, true);
  private static final String GEEN_UTF8 =
      "Verder is het bestand niet te lezen: er staan andere tekens in dan die van UTF-8. Bewaar het"
          + " als UTF-8 en neem het nog eens over.";
  private static final int LANGSTE_NUMMER = 40;

  private final Dossiers dossiers;
  private final Logboek logboek;
  private final Grens grens;
  private final TransactionTemplate transactie;
  private final JdbcClient jdbc;
  private final Clock klok;

  Overname(
      Dossiers dossiers,
      Logboek logboek,
      Grens grens,
      TransactionTemplate transactie,
      JdbcClient jdbc,
      Clock klok) {
    this.dossiers = dossiers;
    this.logboek = logboek;
    this.grens = grens;
    this.transactie = transactie;
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /** A file that cannot be read, or not any further; the message says why. */
  public static final class OnleesbaarBestand extends Exception {
    private static final long serialVersionUID = 1L;

    OnleesbaarBestand(String bericht) {
      super(bericht);
    }
  }

  /**
   * Takes a file over, a line at a time.
   *
   * @param isProef whether to say what would happen without doing it
   * @param verslag is told what became of each line
   * @throws OnleesbaarBestand when the header is not as it should be, or when a line cannot be
   *     read; the lines that were told of before it were taken over
   */
  public void neemOver(
      int gemeente, Reader bestand, boolean isProef, Consumer<Regelverslag> verslag)
      throws OnleesbaarBestand, IOException {
    boolean isBekend =
        jdbc.sql("select exists (select from gemeente where code = :code)")
            .param("code", gemeente)
            .query(Boolean.class)
            .single();
    if (!isBekend) {
      throw new OnleesbaarBestand("Gemeente %04d werkt niet met deze Opstap.".formatted(gemeente));
    }
    BufferedReader regels = new BufferedReader(bestand);
    String kop = kop(regels);
    char scheiding = kop.indexOf(';') >= 0 ? ';' : ',';
    List<String> kolommen = List.of(kop.split(String.valueOf(scheiding), -1));
    Map<String, Pad> paden = paden(kolommen);
    CSVFormat vorm =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(scheiding)
            .setHeader(kolommen.toArray(String[]::new))
            .setTrim(true)
            .get();
    Aanwezige programma = new Aanwezige(null, "Opstap", Rol.BEHEERDER, gemeente, null);
    Set<String> gezien = new HashSet<>();
    try (CSVParser lezer = vorm.parse(regels)) {
      for (CSVRecord rij : lezer) {
        verslag.accept(neemOver(programma, rij, paden, gezien, isProef));
      }
    } catch (UncheckedIOException gebroken) {
      if (gebroken.getCause() instanceof CharacterCodingException) {
        throw new OnleesbaarBestand(GEEN_UTF8);
      }
      throw new OnleesbaarBestand(
          "Na de laatste regel hierboven is het bestand geen CSV meer. Misschien ontbreekt een"
              + " aanhalingsteken.");
    }
  }

  private static String kop(BufferedReader regels) throws IOException, OnleesbaarBestand {
    String kop;
    try {
      kop = regels.readLine();
    } catch (CharacterCodingException e) {
      throw new OnleesbaarBestand(GEEN_UTF8);
    }
    if (kop == null) {
      throw new OnleesbaarBestand("Het bestand is leeg.");
    }
    return kop.startsWith("\uFEFF") ? kop.substring(1) : kop;
  }

  /** The columns that are paths. */
  private static Map<String, Pad> paden(List<String> kolommen) throws OnleesbaarBestand {
    for (String nodig : List.of(BRONNUMMER, VANAF)) {
      if (!kolommen.contains(nodig)) {
        throw new OnleesbaarBestand("De kolom %s ontbreekt in de eerste regel.".formatted(nodig));
      }
    }
    Map<String, Pad> paden = new LinkedHashMap<>();
    Set<String> gezien = new HashSet<>();
    for (String kolom : kolommen) {
      if (!gezien.add(kolom)) {
        throw new OnleesbaarBestand("De kolom %s staat er twee keer.".formatted(kolom));
      }
      if (!Set.of(BRONNUMMER, VANAF, KLANTMANAGER).contains(kolom)) {
        Pad pad =
            Pad.lees(kolom)
                .orElseThrow(() ->
                    new OnleesbaarBestand(
                        "De kolom %s kent een dossier niet. Misschien een tikfout: docs/overname.md"
                                .formatted(kolom)
                            + " noemt ze allemaal."));
        paden.put(kolom, pad);
      }
    }
    return paden;
  }

  private Regelverslag neemOver(
      Aanwezige programma,
      CSVRecord rij,
      Map<String, Pad> paden,
      Set<String> gezien,
      boolean isProef) {
    long regel = rij.getRecordNumber() + 1;
    List<String> fouten = new ArrayList<>();
    if (!rij.isConsistent()) {
      return new Regelverslag.Geweigerd(
          regel, "zonder nummer", List.of("Deze regel heeft een ander aantal kolommen."));
    }
    String nummer = rij.get(BRONNUMMER);
    if (nummer.isEmpty() || nummer.length() > LANGSTE_NUMMER) {
      fouten.add("bronnummer: hier hoort een nummer van 1 tot 40 tekens.");
    } else if (!gezien.add(nummer)) {
      fouten.add("bronnummer: dit nummer stond al op een eerdere regel.");
    }
    Optional<LocalDate> vanaf = dag(rij.get(VANAF), fouten);
    Map<Pad, String> waarden = waarden(rij, paden, fouten);
    Optional<UUID> klantmanager = Optional.empty();
    if (rij.isMapped(KLANTMANAGER) && !rij.get(KLANTMANAGER).isEmpty()) {
      klantmanager = klantmanager(programma, rij.get(KLANTMANAGER));
      if (klantmanager.isEmpty()) {
        fouten.add("klantmanager: niemand in deze gemeente meldt zich zo aan.");
      }
    }
    if (!fouten.isEmpty() || vanaf.isEmpty()) {
      return new Regelverslag.Geweigerd(regel, nummer, fouten);
    }
    Regel wat =
        new Regel(regel, nummer, klantmanager.orElse(null), Periode.vanaf(vanaf.get()), waarden);
    try {
      return grens.alsProgramma(
          programma,
          () ->
              Objects.requireNonNull(
                  transactie.execute(stand -> {
                    Regelverslag verslag = leg(programma, wat);
                    // A trial does all that the real thing does, and then undoes it.
                    if (isProef || verslag instanceof Regelverslag.Geweigerd) {
                      stand.setRollbackOnly();
                    }
                    return verslag;
                  })));
    } catch (Tegenspraak tegenspraak) {
      return new Regelverslag.Geweigerd(
          regel, nummer, List.of("Deze gegevens spreken elkaar tegen."));
    }
  }

  /** A line of which nothing is wrong. */
  private record Regel(
      long regel,
      String nummer,
      @Nullable UUID klantmanager,
      Periode geldig,
      Map<Pad, String> waarden) {}

  private Regelverslag leg(Aanwezige programma, Regel wat) {
    Optional<Long> bekend = dossiers.metBronnummer(programma.gemeente(), wat.nummer());
    if (bekend.isEmpty()) {
      List<Vastlegging> alles = vastleggingen(wat, Optional.empty());
      Dossier nieuw = dossiers.maak(programma, wat.klantmanager(), AANLEIDING, alles);
      dossiers.zetBronnummer(nieuw.nummer(), wat.nummer());
      logboek.schrijf(programma, List.of(nieuw.nummer()), OVERGENOMEN);
      return new Regelverslag.Nieuw(wat.regel(), wat.nummer(), alles.size());
    }
    Dossier dossier = dossiers.open(bekend.get()).orElseThrow();
    logboek.schrijf(programma, List.of(dossier.nummer()), OVERGENOMEN);
    List<Vastlegging> anders = vastleggingen(wat, Optional.of(dossier));
    if (anders.isEmpty()) {
      return new Regelverslag.Ongewijzigd(wat.regel(), wat.nummer());
    }
    return switch (dossiers.leg(
        programma, dossier.nummer(), dossier.versie(), AANLEIDING, anders)) {
      case Dossiers.Afloop.Vastgelegd _ ->
          new Regelverslag.Gewijzigd(wat.regel(), wat.nummer(), anders.size());
      case Dossiers.Afloop.Tegenstrijdig _ ->
          new Regelverslag.Geweigerd(
              wat.regel(),
              wat.nummer(),
              List.of("Deze gegevens spreken elkaar tegen, of wat er al bekend is."));
      case Dossiers.Afloop.Achterhaald _, Dossiers.Afloop.NietGevonden _ ->
          new Regelverslag.Geweigerd(
              wat.regel(),
              wat.nummer(),
              List.of("Iemand was er tegelijk mee bezig. Neem het bestand nog eens over."));
    };
  }

  /** What a line says that is not known yet. */
  private static List<Vastlegging> vastleggingen(Regel wat, Optional<Dossier> dossier) {
    GeldigOp dag = new GeldigOp(wat.geldig().van());
    return wat.waarden().entrySet().stream()
        .filter(een ->
            dossier
                .flatMap(dit -> dit.gegeven(een.getKey(), dag, BekendOp.ALLES))
                .map(Gegeven::waarde)
                .filter(een.getValue()::equals)
                .isEmpty())
        .map(een -> new Vastlegging(een.getKey(), een.getValue(), wat.geldig()))
        .toList();
  }

  /** What the cells say; a member of which anything is told is there. */
  private Map<Pad, String> waarden(CSVRecord rij, Map<String, Pad> paden, List<String> fouten) {
    Map<Pad, String> uit = new LinkedHashMap<>();
    paden.forEach((kolom, pad) -> {
      String cel = rij.get(kolom);
      if (cel.isEmpty()) {
        return;
      }
      try {
        uit.put(pad, Velden.lees(pad, cel, LocalDate.now(klok)));
        if (pad.lid() > 0) {
          uit.put(new Pad(pad.onderdeel(), pad.lid(), ""), "ja");
        }
      } catch (Veldfout fout) {
        fouten.add(kolom + ": " + fout.getMessage());
      }
    });
    if (uit.isEmpty() && fouten.isEmpty()) {
      fouten.add("Deze regel zegt niets over het dossier.");
    }
    return uit;
  }

  private static Optional<LocalDate> dag(String tekst, List<String> fouten) {
    Optional<LocalDate> dag = Soort.Dag.mogelijk(tekst);
    if (dag.isEmpty()) {
      fouten.add("vanaf: hier hoort een datum zoals 2026-11-01.");
    }
    return dag;
  }

  /** Who works in a municipality is to be seen within it only. */
  private Optional<UUID> klantmanager(Aanwezige programma, String aanmeldnaam) {
    return grens.alsProgramma(
        programma,
        () ->
            Objects.requireNonNull(
                transactie.execute(_ -> klantmanager(programma.gemeente(), aanmeldnaam))));
  }

  private Optional<UUID> klantmanager(int gemeente, String aanmeldnaam) {
    return jdbc.sql(
            """
            select id from medewerker
            where gemeente = :gemeente and aanmeldnaam = :naam and rol = 'klantmanager'
            """)
        .param("gemeente", gemeente)
        .param("naam", aanmeldnaam)
        .query(UUID.class)
        .optional();
  }
}
