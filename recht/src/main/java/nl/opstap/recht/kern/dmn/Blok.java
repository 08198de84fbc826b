package nl.opstap.recht.kern.dmn;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * A set of combinations of values: of each fact some of its classes, in every combination.
 *
 * @param zijden per fact the classes, as bits
 */
record Blok(List<BigInteger> zijden) {

  Blok {
    zijden = List.copyOf(zijden);
  }

  boolean isLeeg() {
    return zijden.stream().anyMatch(zijde -> zijde.signum() == 0);
  }

  boolean raakt(Blok ander) {
    for (int i = 0; i < zijden.size(); i++) {
      if (zijden.get(i).and(ander.zijden.get(i)).signum() == 0) {
        return false;
      }
    }
    return true;
  }

  Blok en(Blok ander) {
    List<BigInteger> uit = new ArrayList<>();
    for (int i = 0; i < zijden.size(); i++) {
      uit.add(zijden.get(i).and(ander.zijden.get(i)));
    }
    return new Blok(uit);
  }

  Blok met(int plek, BigInteger zijde) {
    List<BigInteger> uit = new ArrayList<>(zijden);
    uit.set(plek, zijde);
    return new Blok(uit);
  }

  /** What is left without another one that touches it: pieces that do not touch each other. */
  List<Blok> zonder(Blok ander) {
    List<Blok> uit = new ArrayList<>();
    Blok rest = this;
    for (int i = 0; i < zijden.size(); i++) {
      BigInteger buiten = zijden.get(i).andNot(ander.zijden.get(i));
      if (buiten.signum() != 0) {
        uit.add(rest.met(i, buiten));
        rest = rest.met(i, zijden.get(i).and(ander.zijden.get(i)));
      }
    }
    return uit;
  }
}
