package nl.opstap.recht.kern;

import java.util.List;
import java.util.function.Consumer;

/**
 * Of the members of its list for which a condition holds, this one comes first: it has the highest
 * first number; among equals the highest second one, and so on; among full equals it stands first
 * in the list.
 */
public record Voorop(Groep groep, Voorwaarde als, List<Getal> sleutels) implements Voorwaarde {

  public Voorop {
    sleutels = List.copyOf(sleutels);
  }

  @Override
  public int uitkomsten(Feiten feiten, int rij) {
    int uit = Uitkomsten.JA;
    for (int i = 0; i < feiten.hoogstens(groep) && uit != Uitkomsten.NEE; i++) {
      if (i != rij) {
        int telt = als.uitkomsten(feiten, i);
        if (i >= feiten.zeker(groep)) {
          telt |= Uitkomsten.NEE;
        }
        uit = Uitkomsten.en(uit, Uitkomsten.niet(Uitkomsten.en(telt, isErvoor(feiten, i, rij))));
      }
    }
    return uit;
  }

  /** Whether the one member comes before the other. */
  private int isErvoor(Feiten feiten, int een, int ander) {
    for (Getal sleutel : sleutels) {
      long laagEen = sleutel.laagste(feiten, een);
      long hoogEen = sleutel.hoogste(feiten, een);
      long laagAnder = sleutel.laagste(feiten, ander);
      long hoogAnder = sleutel.hoogste(feiten, ander);
      if (laagEen > hoogAnder) {
        return Uitkomsten.JA;
      }
      if (hoogEen < laagAnder) {
        return Uitkomsten.NEE;
      }
      if (laagEen != hoogEen || laagAnder != hoogAnder) {
        return Uitkomsten.NEE_OF_JA;
      }
    }
    return een < ander ? Uitkomsten.JA : Uitkomsten.NEE;
  }

  @Override
  public Snede snede(Feiten feiten, int rij) {
    for (int i = 0; i < feiten.zeker(groep); i++) {
      int telt = als.uitkomsten(feiten, i);
      if (i != rij && !Uitkomsten.isBeslist(telt)) {
        return als.snede(feiten, i);
      }
      if (i != rij && telt == Uitkomsten.JA && isErvoor(feiten, i, rij) == Uitkomsten.NEE_OF_JA) {
        for (Getal sleutel : sleutels) {
          for (int lid : new int[] {i, rij}) {
            if (!Getal.isBekend(sleutel, feiten, lid)) {
              return sleutel.snede(feiten, lid);
            }
          }
        }
      }
    }
    return Snede.vanAantal(groep, feiten.zeker(groep));
  }

  @Override
  public String zin() {
    return "van %s waarvoor geldt: %s, komt dit lid het eerst: meeste %s"
        .formatted(groep.pad(), als.zin(), Rekening.zin(sleutels));
  }

  @Override
  public void feiten(Consumer<Feit> bij) {
    als.feiten(bij);
    sleutels.forEach(sleutel -> sleutel.feiten(bij));
  }
}
