package nl.opstap.recht.proef;

import java.util.List;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Feit;
import nl.opstap.recht.kern.Feiten;
import nl.opstap.recht.kern.GetalFeit;
import nl.opstap.recht.kern.JaNeeFeit;
import nl.opstap.recht.kern.KeuzeFeit;
import nl.opstap.recht.kern.kolom.Kolom;
import nl.opstap.recht.kern.kolom.Kolomlezing;

/** Puts generated cases in columns. */
public final class Huishoudens {

  private Huishoudens() {}

  /** Fills a row of the columns with what is known in a case. */
  public static void vul(Kolomlezing.Werkblad blad, List<Kolom> invoer, int rij, Feiten feiten) {
    for (int i = 0; i < invoer.size(); i++) {
      blad.in(i)[rij] = waarde(invoer.get(i), feiten);
    }
  }

  /** What a column says of a case. */
  public static int waarde(Kolom kolom, Feiten feiten) {
    int leden = feiten.zeker(kolom.groep());
    if (kolom.feit().isEmpty()) {
      return leden == feiten.hoogstens(kolom.groep()) ? leden : Kolom.ONBEKEND;
    }
    Feit feit = kolom.feit().get();
    if (kolom.rij() >= leden || !feit.isBekend(feiten, kolom.rij())) {
      return kolom.zonder();
    }
    long laag = feit.laag(feiten, kolom.rij());
    return switch (feit) {
      case JaNeeFeit _ -> laag == 2 ? 1 : 0;
      case KeuzeFeit<?> _ -> Long.numberOfTrailingZeros(laag);
      case DatumFeit _, GetalFeit _ -> Math.toIntExact(laag);
    };
  }
}
