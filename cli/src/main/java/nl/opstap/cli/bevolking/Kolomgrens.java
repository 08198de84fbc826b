package nl.opstap.cli.bevolking;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Feit;
import nl.opstap.recht.kern.GetalFeit;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.kolom.Kolom;

/** Which numbers a column can have: what lies outside is refused, with the column and the value. */
final class Kolomgrens {

  /** No choice has more values; a word that is none of them was refused before. */
  private static final int MEESTE_KEUZEN = 63;

  private final Path pad;
  private final Kolom kolom;
  private final int laagste;
  private final int hoogste;

  /** Place of the column that this day must not lie before; -1 when there is none. */
  private final int begin;

  /** Place of the column that tells how many members there are; -1 when it is about the case. */
  private final int leden;

  /**
   * @param hoogstensLeden for each list for how many members the file has columns
   */
  Kolomgrens(Path pad, Kolom kolom, List<Kolom> kolommen, Map<Groep, Integer> hoogstensLeden) {
    this.pad = pad;
    this.kolom = kolom;
    this.begin =
        kolom
            .feit()
            .flatMap(feit -> kolom.groep().beginVan(feit))
            .map(van -> kolommen.indexOf(new Kolom(kolom.groep(), kolom.rij(), Optional.of(van))))
            .orElse(-1);
    this.leden =
        kolom.feit().isPresent() && kolom.groep().isLijst()
            ? kolommen.indexOf(new Kolom(kolom.groep(), 0, Optional.empty()))
            : -1;
    Feit feit = kolom.feit().orElse(null);
    if (feit instanceof DatumFeit) {
      laagste = Math.toIntExact(DatumFeit.EERSTE.toEpochDay());
      hoogste = Math.toIntExact(DatumFeit.LAATSTE.toEpochDay());
    } else if (feit instanceof GetalFeit getal) {
      laagste = getal.geenMag() ? -100 : 0;
      hoogste = Math.toIntExact(getal.maximum() * 100);
    } else {
      laagste = 0;
      hoogste = feit == null ? hoogstensLeden.getOrDefault(kolom.groep(), 0) : MEESTE_KEUZEN;
    }
  }

  /**
   * Looks at the first so many values of a column.
   *
   * @return whether all are known; of a member that a household does not have nothing needs to be
   */
  boolean controleer(int[][] kolommen, int plek, int aantal) throws BestandFout {
    int[] waarden = kolommen[plek];
    boolean bekend = true;
    for (int i = 0; i < aantal; i++) {
      int waarde = waarden[i];
      if (waarde < laagste || waarde > hoogste) {
        if (waarde == Kolom.ONBEKEND) {
          bekend &= leden >= 0 && isMinder(kolommen[leden][i]);
        } else if (!isNooit(waarde)) {
          throw fout(waarde, waaromNiet());
        }
      }
    }
    if (begin >= 0) {
      int[] van = kolommen[begin];
      for (int i = 0; i < aantal; i++) {
        if (waarden[i] < van[i] && waarden[i] != Kolom.ONBEKEND) {
          throw fout(waarden[i], "ligt voor het begin");
        }
      }
    }
    return bekend;
  }

  /** So many members, which is known, is fewer than it takes to have this one. */
  private boolean isMinder(int aantal) {
    return aantal != Kolom.ONBEKEND && aantal <= kolom.rij();
  }

  /** Of members without columns nothing would be known, and nothing may be left out in silence. */
  private String waaromNiet() {
    return kolom.feit().isPresent()
        ? "kan niet"
        : "kan niet: het bestand heeft kolommen voor hooguit " + hoogste;
  }

  private boolean isNooit(int waarde) {
    return waarde == DatumFeit.NOOIT.toEpochDay()
        && kolom.feit().orElse(null) instanceof DatumFeit datum
        && datum.nooitMag();
  }

  private BestandFout fout(int waarde, String wat) {
    String tekst =
        switch (kolom.feit().orElse(null)) {
          case DatumFeit _ -> LocalDate.ofEpochDay(waarde).toString();
          case GetalFeit getal when getal.cijfers() > 0 -> String.valueOf(waarde / 100);
          case GetalFeit _ -> BigDecimal.valueOf(waarde, 2).toPlainString();
          case null, default -> String.valueOf(waarde);
        };
    return new BestandFout("%s: kolom '%s': '%s' %s".formatted(pad, kolom.pad(), tekst, wat));
  }
}
