package nl.opstap.recht.kern;

import java.util.ArrayList;
import java.util.List;

/**
 * What is left of a condition once some facts are known: parts that leave it to the others, and
 * will for every completion, are gone.
 *
 * @param omhulsel the outcomes that may still come out
 */
record Rest(Voorwaarde voorwaarde, int omhulsel) {

  static Rest van(Voorwaarde voorwaarde, Feiten feiten, int rij) {
    return switch (voorwaarde) {
      case Voorwaarde.Benoemd benoemd -> van(benoemd.inhoud(), feiten, rij);
      case Voorwaarde.Genoemd genoemd -> van(genoemd.inhoud(), feiten, rij);
      case Voorwaarde.Alle(List<Voorwaarde> delen) -> vanAlle(delen, feiten, rij);
      case Voorwaarde.Enige(List<Voorwaarde> delen) -> vanEnige(delen, feiten, rij);
      case Voorwaarde.Niet(Voorwaarde deel) -> van(deel, feiten, rij).omgekeerd();
      case Voorwaarde.ErIs _,
          Voorwaarde.BuitenBeeld _,
          OnbepaaldAls _,
          EersteTreffer _,
          Voorwaarde.NietLater _,
          JaNeeFeit _,
          Voorwaarde.Is<?> _,
          Voorwaarde.Altijd _,
          Gelijk _,
          Tussen _,
          TenMinste _,
          Voorop _ ->
          new Rest(voorwaarde, voorwaarde.uitkomsten(feiten, rij));
    };
  }

  /**
   * What there is to find out about a condition that is open, whichever way round and under
   * whatever name: conditions that come to the same are equal.
   */
  static Voorwaarde kaal(Voorwaarde voorwaarde, Feiten feiten, int rij) {
    return switch (voorwaarde) {
      case Voorwaarde.Benoemd benoemd -> kaal(benoemd.inhoud(), feiten, rij);
      case Voorwaarde.Genoemd genoemd -> kaal(genoemd.inhoud(), feiten, rij);
      case Voorwaarde.Niet(Voorwaarde deel) -> kaal(deel, feiten, rij);
      case Voorwaarde.BuitenBeeld(Voorwaarde.Benoemd buiten, Voorwaarde inhoud)
          when buiten.uitkomsten(feiten, rij) == Uitkomsten.NEE ->
          kaal(inhoud, feiten, rij);
      case Voorwaarde.Alle _, Voorwaarde.Enige _ -> {
        Voorwaarde rest = van(voorwaarde, feiten, rij).voorwaarde();
        yield rest instanceof Voorwaarde.Alle || rest instanceof Voorwaarde.Enige
            ? rest
            : kaal(rest, feiten, rij);
      }
      case Voorwaarde.ErIs _,
          Voorwaarde.BuitenBeeld _,
          OnbepaaldAls _,
          EersteTreffer _,
          Voorwaarde.NietLater _,
          JaNeeFeit _,
          Voorwaarde.Is<?> _,
          Voorwaarde.Altijd _,
          Gelijk _,
          Tussen _,
          TenMinste _,
          Voorop _ ->
          voorwaarde;
    };
  }

  private Rest omgekeerd() {
    return new Rest(new Voorwaarde.Niet(voorwaarde), Uitkomsten.niet(omhulsel));
  }

  private static Rest vanAlle(List<Voorwaarde> delen, Feiten feiten, int rij) {
    List<Voorwaarde> over = new ArrayList<>(delen.size());
    int uit = Uitkomsten.JA;
    for (int i = 0; i < delen.size() && uit != Uitkomsten.NEE; i++) {
      Rest deel = van(delen.get(i), feiten, rij);
      uit = Uitkomsten.en(uit, deel.omhulsel);
      if (deel.omhulsel != Uitkomsten.JA) {
        over.add(deel.voorwaarde);
      }
    }
    return new Rest(over.size() == 1 ? over.getFirst() : new Voorwaarde.Alle(over), uit);
  }

  private static Rest vanEnige(List<Voorwaarde> delen, Feiten feiten, int rij) {
    List<Voorwaarde> over = new ArrayList<>(delen.size());
    int uit = Uitkomsten.NEE;
    for (int i = 0; i < delen.size() && uit != Uitkomsten.JA; i++) {
      Rest deel = van(delen.get(i), feiten, rij);
      uit = Uitkomsten.of(uit, deel.omhulsel);
      if (deel.omhulsel != Uitkomsten.NEE) {
        over.add(deel.voorwaarde);
      }
    }
    return new Rest(over.size() == 1 ? over.getFirst() : new Voorwaarde.Enige(over), uit);
  }
}
