package nl.opstap.werkplek.overname;

import java.io.IOException;
import java.io.Reader;
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
import nl.opstap.werkplek.dossier.Dubbelnummer;
import nl.opstap.werkplek.dossier.Gegeven;
import nl.opstap.werkplek.dossier.Geweigerd;
import nl.opstap.werkplek.dossier.Personen;
import nl.opstap.werkplek.dossier.Vastlegging;
import nl.opstap.werkplek.logboek.Logboek;
import nl.opstap.werkplek.logboek.Verwerking;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Gemeenten;
import nl.opstap.werkplek.toegang.Grens;
import nl.opstap.werkplek.toegang.Medewerkers;
import nl.opstap.werkplek.veld.Pad;
import nl.opstap.werkplek.veld.Soort;
import nl.opstap.werkplek.veld.Velden;
import nl.opstap.werkplek.veld.Veldfout;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
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
  private static final String TEGELIJK =
      "Iemand was er tegelijk mee bezig. Neem het bestand nog eens over.";
  private static final int LANGSTE_NUMMER = 40;

  /** How often a line is tried of which another stood in the way. */
  private static final int POGINGEN = 4;

  private final Dossiers dossiers;
  private final Personen personen;
  private final Logboek logboek;
  private final Grens grens;
  private final TransactionTemplate transactie;
  private final Gemeenten gemeenten;
  private final Medewerkers medewerkers;
  private final Clock klok;

  Overname(
      Dossiers dossiers,
      Personen personen,
      Logboek logboek,
      Grens grens,
      TransactionTemplate transactie,
      Gemeenten gemeenten,
      Medewerkers medewerkers,
      Clock klok) {
    this.dossiers = dossiers;
    this.personen = personen;
    this.logboek = logboek;
    this.grens = grens;
    this.transactie = transactie;
    this.gemeenten = gemeenten;
    this.medewerkers = medewerkers;
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
    if (!gemeenten.bestaat(gemeente)) {
      throw new OnleesbaarBestand("Gemeente %04d werkt niet met deze Opstap.".formatted(gemeente));
    }
    Aanwezige programma = Aanwezige.programma(gemeente);
    try (Csvregels regels = Csvregels.open(bestand)) {
      Map<String, Pad> paden = paden(regels.kolommen());
      Set<String> gezien = new HashSet<>();
      for (Optional<Csvregels.Rij> rij = regels.volgende();
          rij.isPresent();
          rij = regels.volgende()) {
        verslag.accept(neemOver(programma, rij.get(), paden, gezien, isProef));
      }
    }
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
        throw new OnleesbaarBestand(
            "De kolom %s staat er twee keer.".formatted(Regelverslag.veilig(kolom)));
      }
      if (!Set.of(BRONNUMMER, VANAF, KLANTMANAGER).contains(kolom)) {
        Pad pad =
            Pad.lees(kolom)
                .orElseThrow(() ->
                    new OnleesbaarBestand(
                        "De kolom %s kent een dossier niet. Misschien een tikfout: docs/overname.md"
                                .formatted(Regelverslag.veilig(kolom))
                            + " noemt ze allemaal."));
        paden.put(kolom, pad);
      }
    }
    return paden;
  }

  private Regelverslag neemOver(
      Aanwezige programma,
      Csvregels.Rij rij,
      Map<String, Pad> paden,
      Set<String> gezien,
      boolean isProef) {
    long regel = rij.nummer();
    List<String> fouten = new ArrayList<>();
    if (rij.cellen().isEmpty()) {
      return new Regelverslag.Geweigerd(
          regel, "zonder nummer", List.of("Deze regel heeft een ander aantal kolommen."));
    }
    String nummer = rij.cel(BRONNUMMER);
    if (!rij.isLeesbaar()) {
      return new Regelverslag.Geweigerd(
          regel, nummer, List.of("Op deze regel staat een teken dat niet te bewaren is."));
    }
    if (nummer.isEmpty() || nummer.length() > LANGSTE_NUMMER) {
      fouten.add("bronnummer: hier hoort een nummer van 1 tot 40 tekens.");
    } else if (!gezien.add(nummer)) {
      fouten.add("bronnummer: dit nummer stond al op een eerdere regel.");
    }
    Optional<LocalDate> vanaf = dag(rij.cel(VANAF), fouten);
    Map<Pad, String> waarden = waarden(rij, paden, fouten);
    Optional<UUID> klantmanager = Optional.empty();
    if (!rij.cel(KLANTMANAGER).isEmpty()) {
      klantmanager = klantmanager(programma, rij.cel(KLANTMANAGER));
      if (klantmanager.isEmpty()) {
        fouten.add("klantmanager: niemand die voor deze gemeente werkt, meldt zich zo aan.");
      }
    }
    if (nummer.equals(waarden.get(Pad.van(Velden.BSN, 0)))) {
      fouten.add("bronnummer: hier staat het burgerservicenummer. Gebruik een ander nummer.");
      nummer = "zonder nummer";
    }
    if (!fouten.isEmpty() || vanaf.isEmpty()) {
      return new Regelverslag.Geweigerd(regel, nummer, fouten);
    }
    Regel wat =
        new Regel(regel, nummer, klantmanager.orElse(null), Periode.vanaf(vanaf.get()), waarden);
    try {
      return probeer(programma, wat, isProef);
    } catch (Dubbelnummer dubbel) {
      return new Regelverslag.Geweigerd(
          regel, nummer, List.of(personen.berichtAanProgramma(programma, dubbel)));
    } catch (Geweigerd geweigerd) {
      return new Regelverslag.Geweigerd(regel, nummer, List.of(geweigerd.getMessage()));
    } catch (Tegenspraak tegenspraak) {
      return new Regelverslag.Geweigerd(
          regel, nummer, List.of("Deze gegevens spreken elkaar tegen."));
    }
  }

  /** Again when another stood in the way: two changes that wait for each other, or a lock. */
  private Regelverslag probeer(Aanwezige programma, Regel wat, boolean isProef) {
    for (int poging = 1; ; poging++) {
      try {
        return legEenKeer(programma, wat, isProef);
      } catch (PessimisticLockingFailureException | DuplicateKeyException tegelijk) {
        if (poging == POGINGEN) {
          return new Regelverslag.Geweigerd(wat.regel(), wat.nummer(), List.of(TEGELIJK));
        }
      }
    }
  }

  private Regelverslag legEenKeer(Aanwezige programma, Regel wat, boolean isProef) {
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
  }

  /** A line of which nothing is wrong. */
  private record Regel(
      long regel,
      String nummer,
      @Nullable UUID klantmanager,
      Periode geldig,
      Map<Pad, String> waarden) {}

  private Regelverslag leg(Aanwezige programma, Regel wat) {
    // The dossier before the log, as everything that changes dossiers does: who takes both in
    // another order waits for who waits for it.
    Optional<Dossier> bekend =
        dossiers
            .metBronnummer(gemeente(programma), wat.nummer())
            .flatMap(dossiers::openOmTeWijzigen);
    if (bekend.isEmpty()) {
      List<Vastlegging> alles = vastleggingen(wat, Optional.empty());
      dossiers.maak(
          programma,
          new Dossiers.Begin(gemeente(programma), wat.klantmanager(), wat.nummer()),
          AANLEIDING,
          alles,
          OVERGENOMEN);
      return new Regelverslag.Nieuw(wat.regel(), wat.nummer(), alles.size());
    }
    return leg(programma, wat, bekend.get());
  }

  private Regelverslag leg(Aanwezige programma, Regel wat, Dossier dossier) {
    List<Vastlegging> anders = vastleggingen(wat, Optional.of(dossier));
    if (anders.isEmpty()) {
      logboek.schrijf(programma, dossier.betrokkene(), OVERGENOMEN);
      return new Regelverslag.Ongewijzigd(wat.regel(), wat.nummer());
    }
    return switch (dossiers.leg(programma, dossier, AANLEIDING, anders, OVERGENOMEN)) {
      case Dossiers.Afloop.Vastgelegd _ ->
          new Regelverslag.Gewijzigd(wat.regel(), wat.nummer(), anders.size());
      case Dossiers.Afloop.Tegenstrijdig _ ->
          new Regelverslag.Geweigerd(
              wat.regel(),
              wat.nummer(),
              List.of("Deze gegevens spreken elkaar tegen, of wat er al bekend is."));
      case Dossiers.Afloop.TeVeel(String waarom) ->
          new Regelverslag.Geweigerd(wat.regel(), wat.nummer(), List.of(waarom));
      case Dossiers.Afloop.Achterhaald _, Dossiers.Afloop.NietGevonden _ ->
          new Regelverslag.Geweigerd(wat.regel(), wat.nummer(), List.of(TEGELIJK));
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
  private Map<Pad, String> waarden(Csvregels.Rij rij, Map<String, Pad> paden, List<String> fouten) {
    Map<Pad, String> uit = new LinkedHashMap<>();
    paden.forEach((kolom, pad) -> {
      String cel = rij.cel(kolom);
      if (cel.isEmpty()) {
        return;
      }
      try {
        uit.put(pad, Velden.lees(pad, cel, LocalDate.now(klok)));
        if (pad.lid() > 0) {
          uit.put(pad.lid(pad.lid()), "ja");
        }
      } catch (Veldfout fout) {
        fouten.add(kolom + ": " + fout.zonderWaarde());
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
      fouten.add("vanaf: hier hoort een datum zoals 20-11-2026.");
    }
    return dag;
  }

  private static int gemeente(Aanwezige programma) {
    return programma.gemeenten().getFirst();
  }

  /** Who works for a municipality is to be seen within it only. */
  private Optional<UUID> klantmanager(Aanwezige programma, String aanmeldnaam) {
    return grens.alsProgramma(
        programma, () -> medewerkers.klantmanager(gemeente(programma), aanmeldnaam));
  }
}
