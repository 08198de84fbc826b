package nl.opstap.werkplek.werklijst;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.opstap.werkplek.pagina.Opmaak;
import org.jspecify.annotations.Nullable;

/**
 * A dossier in a table of them.
 *
 * @param wat what has to be done by that day; empty when the filter is not about that
 * @param dag the day that the filter is about, and how far off it is
 * @param isTeLaat whether the day is past
 */
public record Tabelregel(
    String nummer, String naam, String wat, String dag, boolean isTeLaat, List<Cel> cellen) {

  /** A column of a dossier. */
  public record Cel(String kop, String tekst) {}

  static Tabelregel van(
      WerklijstRepository.Rij rij, List<Kolom> kolommen, Filter filter, LocalDate vandaag) {
    boolean isOnbekend = filter == Filter.TERMIJN && rij.termijn() == null;
    return new Tabelregel(
        String.valueOf(rij.nummer()),
        rij.naam(),
        filter == Filter.TERMIJN ? rij.eersteTaak().map(Taaksoort::titel).orElse("") : "",
        isOnbekend ? "de uiterste dag is niet bekend" : afstand(rij.dag(), vandaag),
        filter == Filter.TERMIJN && !isOnbekend && rij.dag() != null && rij.dag().isBefore(vandaag),
        kolommen.stream().map(kolom -> new Cel(kolom.titel(), kolom.tekst(rij))).toList());
  }

  /** A day, and how far off it is. */
  static String afstand(@Nullable LocalDate dag, LocalDate vandaag) {
    if (dag == null) {
      return "";
    }
    if (dag.equals(Lijstdag.NOOIT)) {
      return "niet bekend";
    }
    long dagen = ChronoUnit.DAYS.between(vandaag, dag);
    String ver =
        dagen == 0
            ? "vandaag"
            : dagen > 0
                ? "over " + dagen + (dagen == 1 ? " dag" : " dagen")
                : -dagen + (dagen == -1 ? " dag" : " dagen") + " geleden";
    return Opmaak.dag(dag) + ", " + ver;
  }
}
