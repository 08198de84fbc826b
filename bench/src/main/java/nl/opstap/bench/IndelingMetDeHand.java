package nl.opstap.bench;

import nl.opstap.bench.Handkolommen.Activiteit;
import nl.opstap.bench.Handkolommen.Volwassene;

/** The two national tables of activities by hand. */
final class IndelingMetDeHand {

  /** Among the kinds of activities. */
  private static final int OVERIG = 5;

  /** 0 for the goal, else the distance to work. */
  private final int[] methode;

  IndelingMetDeHand(int[] methode) {
    this.methode = methode;
  }

  /** 0 for A, 1 for B, 2 for C, and -1 where the table leaves it open. */
  int categorie(Volwassene wie, Activiteit a, int i) {
    if (a.categorie[i] != 3) {
      return a.categorie[i];
    }
    int code = a.code[i];
    boolean bekend =
        switch (code) {
          case 2200, 2300, 2900, 3000, 4000, 4200, 4300 -> true;
          default -> false;
        };
    boolean werkplek = code == 2200 || code == 2300 || code == 2900 || code == 3000;
    boolean coaching = code == 4000 && a.doel[i] == 0;
    boolean ondernemer = !bekend && a.soort[i] == 0;
    if (methode[i] != 0) {
      return switch (wie.afstand[i]) {
        case 0 -> werkplek || coaching || ondernemer ? 0 : 1;
        case 1 -> ondernemer ? 0 : a.onderbouwd[i] == 1 ? 1 : -1;
        default -> ondernemer ? 0 : a.onderbouwd[i] == 1 ? 1 : 2;
      };
    }
    if (werkplek || coaching || ondernemer) {
      return 0;
    }
    return a.onderbouwd[i] == 1 ? 1 : zonderOnderbouwing(a, i);
  }

  private static int zonderOnderbouwing(Activiteit a, int i) {
    return switch (a.code[i]) {
      case 4000 -> -1;
      case 4200 -> 1;
      case 4300 -> vrijwilligerswerk(a, i);
      default -> a.soort[i] == OVERIG && a.doel[i] == 0 ? -1 : 2;
    };
  }

  private static int vrijwilligerswerk(Activiteit a, int i) {
    if (a.uren[i] < 400) {
      return 2;
    }
    if (a.uren[i] > 800) {
      return -1;
    }
    return a.groei[i] == 0 ? 2 : a.vasteTijden[i] == 1 ? 1 : -1;
  }
}
