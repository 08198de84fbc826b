package nl.opstap.recht.kern;

import java.util.ArrayList;
import java.util.List;

/** Weighs the conditions of a case that have a name. */
final class Weging {

  private Weging() {}

  /** A reason for each of them, in the order of the law. */
  static List<Reden> van(Voorwaarde voorwaarde, Feiten feiten, int rij) {
    List<Reden> redenen = new ArrayList<>(12);
    weeg(voorwaarde, feiten, rij, redenen);
    return redenen;
  }

  /**
   * The outcomes of a condition, with a reason added for each condition in it that has a name.
   * Every part is looked at, also after one has decided: a reader wants to see all of them.
   */
  private static int weeg(Voorwaarde voorwaarde, Feiten feiten, int rij, List<Reden> redenen) {
    return switch (voorwaarde) {
      case Voorwaarde.Benoemd benoemd -> {
        List<Reden> delen = new ArrayList<>(4);
        int uit = weeg(benoemd.inhoud(), feiten, rij, delen);
        int gevonden =
            Uitkomsten.isBeslist(uit) ? uit : Redenering.bereik(benoemd.inhoud(), feiten, rij);
        redenen.add(new Reden(benoemd, gevonden, delen));
        // The search stops at two outcomes; a third must not be lost to what is built on this.
        yield Uitkomsten.isBeslist(gevonden) ? gevonden : uit;
      }
      case Voorwaarde.Alle alle -> {
        int uit = Uitkomsten.JA;
        for (int i = 0; i < alle.delen().size(); i++) {
          uit = Uitkomsten.en(uit, weeg(alle.delen().get(i), feiten, rij, redenen));
        }
        yield uit;
      }
      case Voorwaarde.Enige enige -> {
        int uit = Uitkomsten.NEE;
        for (int i = 0; i < enige.delen().size(); i++) {
          int eerder = redenen.size();
          int deel = weeg(enige.delen().get(i), feiten, rij, redenen);
          if (deel == Uitkomsten.JA && redenen.size() == eerder) {
            // Without a name it only says when the others do not matter: no partner, for one.
            yield Uitkomsten.JA;
          }
          uit = Uitkomsten.of(uit, deel);
        }
        yield uit;
      }
      case Voorwaarde.BuitenBeeld beeld -> {
        int buiten = beeld.buiten().uitkomsten(feiten, rij);
        if (buiten == Uitkomsten.JA) {
          redenen.add(new Reden(beeld.buiten(), Uitkomsten.ONBEPAALD, List.of()));
          yield Uitkomsten.ONBEPAALD;
        }
        int uit = weeg(beeld.inhoud(), feiten, rij, redenen);
        yield buiten == Uitkomsten.NEE ? uit : uit | Uitkomsten.ONBEPAALD;
      }
      case Voorwaarde.Niet niet -> Uitkomsten.niet(weeg(niet.deel(), feiten, rij, redenen));
      case JaNeeFeit _,
          Voorwaarde.Is<?> _,
          Voorwaarde.NietLater _,
          Gelijk _,
          Tussen _,
          TenMinste _,
          Voorop _,
          EersteTreffer _,
          Voorwaarde.ErIs _,
          OnbepaaldAls _,
          Voorwaarde.Genoemd _,
          Voorwaarde.Altijd _ ->
          voorwaarde.uitkomsten(feiten, rij);
    };
  }
}
