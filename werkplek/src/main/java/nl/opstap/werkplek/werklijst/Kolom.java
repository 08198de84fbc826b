package nl.opstap.werkplek.werklijst;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opstap.werkplek.pagina.Opmaak;
import nl.opstap.werkplek.toegang.Aanwezige;
import org.jspecify.annotations.Nullable;

/** What a worklist can show of a dossier beside the name; each person chooses. */
public enum Kolom {
  DOSSIER("Dossier"),
  GEMEENTE("Gemeente"),
  KLANTMANAGER("Klantmanager"),
  TEAM("Team"),
  TERMIJN("Eerste termijn"),
  ONTHEFFING("Ontheffing tot en met"),
  ACTIVITEIT("Activiteit tot en met"),
  KIND_VIJF("Kind wordt vijf"),
  WACHT_OP("Wacht op"),
  GEBOREN("Geboren");

  private static final List<Kolom> GEWOON = List.of(DOSSIER, KLANTMANAGER);

  /** Who looks for somebody needs to know which of two people of one name it is. */
  static final List<Kolom> GEVONDEN = List.of(GEBOREN, DOSSIER, KLANTMANAGER);

  /** Those that somebody can choose: the municipality is always there for who works for several. */
  static List<Kolom> teKiezen() {
    return Stream.of(values()).filter(kolom -> kolom != GEMEENTE).toList();
  }

  /** These, as somebody chose them; the usual ones for who chose none. */
  static List<Kolom> voor(Aanwezige wie, List<Kolom> gekozen) {
    List<Kolom> zonder = gekozen.isEmpty() ? GEWOON : gekozen;
    return Stream.of(values())
        .filter(kolom -> kolom == GEMEENTE ? wie.isVoorMeer() : zonder.contains(kolom))
        .toList();
  }

  private final String titel;

  Kolom(String titel) {
    this.titel = titel;
  }

  public String titel() {
    return titel;
  }

  /** As a form and the database write it. */
  public String naam() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it shows of a dossier; empty when there is nothing to show. */
  String tekst(WerklijstRepository.Rij rij) {
    return switch (this) {
      case DOSSIER -> String.valueOf(rij.nummer());
      case GEMEENTE -> rij.gemeente();
      case KLANTMANAGER -> rij.klantmanager().isEmpty() ? "nog niemand" : rij.klantmanager();
      case TEAM -> rij.team();
      case TERMIJN ->
          Stream.concat(
                  rij.eersteTaak().map(Taaksoort::titel).stream(),
                  Stream.of(Opmaak.dag(rij.termijn())))
              .collect(Collectors.joining(": "));
      case ONTHEFFING -> totEnMet(rij.dagen().get(Lijstdag.ONTHEFFING_TOT));
      case ACTIVITEIT -> totEnMet(rij.dagen().get(Lijstdag.ACTIVITEIT_TOT));
      case KIND_VIJF -> Opmaak.dag(rij.dagen().get(Lijstdag.KIND_VIJF_OP));
      case GEBOREN -> Opmaak.dag(rij.dagen().get(Lijstdag.GEBOREN));
      case WACHT_OP -> rij.wachtOp().equals("client") ? "de ouder" : rij.wachtOp();
    };
  }

  /** Those of these names, in the order of a list; others are left out. */
  static List<Kolom> van(List<String> namen) {
    return Stream.of(values()).filter(kolom -> namen.contains(kolom.naam())).toList();
  }

  private static String totEnMet(@Nullable LocalDate tot) {
    if (tot == null) {
      return "";
    }
    return tot.equals(Lijstdag.NOOIT) ? "geen einde" : Opmaak.dag(tot.minusDays(1));
  }
}
