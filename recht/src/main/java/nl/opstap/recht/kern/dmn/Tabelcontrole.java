package nl.opstap.recht.kern.dmn;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.opstap.recht.kern.Beslistabel;
import nl.opstap.recht.kern.Beslistabel.Cel;
import nl.opstap.recht.kern.Beslistabel.Kolom;
import nl.opstap.recht.kern.Beslistabel.Rij;
import nl.opstap.recht.kern.Beslistabel.Soort;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Feit;
import nl.opstap.recht.kern.GetalFeit;
import nl.opstap.recht.kern.JaNeeFeit;
import nl.opstap.recht.kern.KeuzeFeit;

/** Looks whether a table that somebody made can be evaluated with the facts that there are. */
public final class Tabelcontrole {

  private final Beslistabel tabel;
  private final Function<String, Optional<Feit>> feiten;

  private Tabelcontrole(Beslistabel tabel, Function<String, Optional<Feit>> feiten) {
    this.tabel = tabel;
    this.feiten = feiten;
  }

  /**
   * Passes a table that can be evaluated.
   *
   * @param feiten the fact of a column, when there is one by that name
   * @param mogelijk the outcomes that mean something
   * @throws DmnFout with the first thing that is wrong, and where
   */
  public static void controleer(
      Beslistabel tabel, Function<String, Optional<Feit>> feiten, Set<String> mogelijk)
      throws DmnFout {
    Tabelcontrole controle = new Tabelcontrole(tabel, feiten);
    controle.kolommen();
    for (int i = 0; i < tabel.rijen().size(); i++) {
      controle.uitkomst(i, mogelijk);
      controle.cellen(i);
    }
    controle.tegenspraak();
  }

  private void kolommen() throws DmnFout {
    for (Kolom kolom : tabel.kolommen()) {
      Optional<Feit> feit = feiten.apply(kolom.naam());
      if (feit.isEmpty()) {
        throw fout("kolom '%s' kent Opstap niet".formatted(kolom.naam()));
      }
      if (kolom.soort() != soort(feit.get())) {
        throw fout("kolom '%s' heeft de verkeerde soort waarden".formatted(kolom.naam()));
      }
    }
  }

  private void uitkomst(int nummer, Set<String> mogelijk) throws DmnFout {
    String uitkomst = tabel.rijen().get(nummer).uitkomst();
    if (!uitkomst.isEmpty() && !mogelijk.contains(uitkomst)) {
      throw fout(
          "rij %d: uitkomst '%s' kan niet; wel: %s"
              .formatted(nummer + 1, uitkomst, String.join(", ", new TreeSet<>(mogelijk))));
    }
  }

  private void cellen(int nummer) throws DmnFout {
    Rij rij = tabel.rijen().get(nummer);
    for (int k = 0; k < tabel.kolommen().size(); k++) {
      String naam = tabel.kolommen().get(k).naam();
      Feit feit = feiten.apply(naam).orElseThrow();
      for (String waarde : woorden(rij.cellen().get(k))) {
        if (!kent(feit, waarde)) {
          throw fout(
              "rij %d, kolom '%s': '%s' komt in een zaak niet voor"
                  .formatted(nummer + 1, naam, waarde));
        }
      }
    }
  }

  private void tegenspraak() throws DmnFout {
    for (Tabelanalyse.Bevinding bevinding : Tabelanalyse.van(tabel, feiten)) {
      if (bevinding.soort() == Tabelanalyse.Soort.TEGENSPRAAK) {
        throw fout(bevinding.zin());
      }
    }
  }

  private DmnFout fout(String wat) {
    String punt = wat.endsWith(".") ? "" : ".";
    return new DmnFout("Tabel '%s': %s%s".formatted(tabel.naam(), wat, punt));
  }

  private static Soort soort(Feit feit) {
    return switch (feit) {
      case JaNeeFeit _ -> Soort.JA_NEE;
      case GetalFeit getal when getal.cijfers() == 0 -> Soort.GETAL;
      case GetalFeit _, KeuzeFeit<?> _, DatumFeit _ -> Soort.TEKST;
    };
  }

  private static List<String> woorden(Cel cel) {
    return switch (cel) {
      case Cel.EenVan(List<String> waarden) -> waarden;
      case Cel.Niet(List<String> waarden) -> waarden;
      case Cel.Alles _, Cel.Zo _, Cel.Bereik _ -> List.of();
    };
  }

  private static boolean kent(Feit feit, String waarde) {
    return switch (feit) {
      case KeuzeFeit<?> keuze ->
          keuze.keuzen().stream().anyMatch(mogelijk -> waarde.equals(mogelijk.code()));
      case GetalFeit getal -> waarde.matches("[0-9]{" + getal.cijfers() + "}");
      case JaNeeFeit _, DatumFeit _ -> false;
    };
  }
}
