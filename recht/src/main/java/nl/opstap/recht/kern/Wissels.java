package nl.opstap.recht.kern;

import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;

/** The days on which a condition may turn while the reference date moves. */
sealed interface Wissels {

  /** Some of the days are not known. */
  int ONZEKER = -1;

  /** It may turn, on days that are known. */
  int WISSELT = 0;

  /**
   * Passes the days, and perhaps a day too many.
   *
   * @return the outcome when it comes to the same on every day, {@link #WISSELT} or {@link
   *     #ONZEKER}
   */
  int geef(Feiten feiten, int rij, LongConsumer bij);

  /** Passes the days; false when some are not known. */
  default boolean zijnBekend(Feiten feiten, int rij, LongConsumer bij) {
    return geef(feiten, rij, bij) != ONZEKER;
  }

  static Wissels van(Voorwaarde voorwaarde) {
    if (!kijktNaarPeildatum(voorwaarde)) {
      return new Vast(voorwaarde);
    }
    return switch (voorwaarde) {
      case Voorwaarde.Benoemd benoemd -> van(benoemd.inhoud());
      case Voorwaarde.Genoemd genoemd -> van(genoemd.inhoud());
      case Voorwaarde.Niet niet -> new Omgekeerd(van(niet.deel()));
      case Voorwaarde.Alle alle -> new Samen(van(alle.delen()), Uitkomsten.NEE);
      case Voorwaarde.Enige enige -> new Samen(van(enige.delen()), Uitkomsten.JA);
      case Voorwaarde.ErIs erIs -> new PerLid(erIs.groep(), van(erIs.per()));
      case OnbepaaldAls onbepaald -> new Onbepaald(van(onbepaald.als()));
      case Voorwaarde.NietLater(Datum a, Datum b) when isPeildatum(a) != isPeildatum(b) ->
          isPeildatum(a) ? new Grensdag(a, b, true) : new Grensdag(b, a, false);
      case Voorwaarde.NietLater _,
          Voorwaarde.BuitenBeeld _,
          JaNeeFeit _,
          Voorwaarde.Is<?> _,
          Gelijk _,
          Tussen _,
          TenMinste _,
          Voorop _,
          EersteTreffer _,
          Voorwaarde.Altijd _ ->
          new Onbekend();
    };
  }

  /** What never turns comes first: it may decide, so that the days of the others do not matter. */
  private static List<Wissels> van(List<Voorwaarde> delen) {
    return delen.stream()
        .map(Wissels::van)
        .sorted(Comparator.comparing(deel -> !(deel instanceof Vast)))
        .toList();
  }

  private static boolean kijktNaarPeildatum(Voorwaarde voorwaarde) {
    boolean[] gezien = {false};
    voorwaarde.feiten(feit -> gezien[0] |= feit instanceof DatumFeit datum && datum.isPeildatum());
    return gezien[0];
  }

  /** Does not look at the reference date. */
  record Vast(Voorwaarde voorwaarde) implements Wissels {
    @Override
    public int geef(Feiten feiten, int rij, LongConsumer bij) {
      int uit = voorwaarde.uitkomsten(feiten, rij);
      return Uitkomsten.isBeslist(uit) ? uit : WISSELT;
    }
  }

  /** Its days were not looked into. */
  record Onbekend() implements Wissels {
    @Override
    public int geef(Feiten feiten, int rij, LongConsumer bij) {
      return ONZEKER;
    }
  }

  /** The part does not hold. */
  record Omgekeerd(Wissels deel) implements Wissels {
    @Override
    public int geef(Feiten feiten, int rij, LongConsumer bij) {
      int uit = deel.geef(feiten, rij, bij);
      return uit > 0 ? Uitkomsten.niet(uit) : uit;
    }
  }

  /** See {@link OnbepaaldAls}. */
  record Onbepaald(Wissels als) implements Wissels {
    @Override
    public int geef(Feiten feiten, int rij, LongConsumer bij) {
      int uit = als.geef(feiten, rij, bij);
      return uit <= 0 ? uit : uit == Uitkomsten.NEE ? Uitkomsten.JA : Uitkomsten.ONBEPAALD;
    }
  }

  /**
   * All parts, or some part.
   *
   * @param doorslag what one part decides for the whole
   */
  record Samen(List<Wissels> delen, int doorslag) implements Wissels {
    @Override
    public int geef(Feiten feiten, int rij, LongConsumer bij) {
      int samen = Uitkomsten.niet(doorslag);
      boolean wisselt = false;
      boolean onzeker = false;
      for (int i = 0; i < delen.size(); i++) {
        int deel = delen.get(i).geef(feiten, rij, bij);
        if (deel == doorslag) {
          return doorslag;
        }
        wisselt |= deel == WISSELT;
        onzeker |= deel == ONZEKER;
        samen = deel == Uitkomsten.ONBEPAALD ? deel : samen;
      }
      return onzeker ? ONZEKER : wisselt ? WISSELT : samen;
    }
  }

  /** See {@link Voorwaarde.ErIs}. */
  record PerLid(Groep groep, Wissels per) implements Wissels {
    @Override
    public int geef(Feiten feiten, int rij, LongConsumer bij) {
      int zeker = feiten.zeker(groep);
      boolean onzeker = zeker < feiten.hoogstens(groep);
      boolean wisselt = false;
      for (int i = 0; i < zeker; i++) {
        int lid = per.geef(feiten, i, bij);
        if (lid == Uitkomsten.JA) {
          return lid;
        }
        onzeker |= lid == ONZEKER;
        wisselt |= lid != Uitkomsten.NEE;
      }
      return onzeker ? ONZEKER : wisselt ? WISSELT : Uitkomsten.NEE;
    }
  }

  /**
   * A comparison of the moved reference date with a day.
   *
   * @param voorop whether the reference date is the one that must not be later
   */
  record Grensdag(Datum peildatum, Datum ander, boolean voorop) implements Wissels {

    /** No shift of the reference date is longer. */
    private static final long EEUW = 36_525;

    @Override
    public int geef(Feiten feiten, int rij, LongConsumer bij) {
      long bereik = ander.bereik(feiten, rij);
      long dag = Datum.vroegst(bereik);
      if (dag != Datum.laatst(bereik)) {
        return ONZEKER;
      }
      if (dag != DatumFeit.NOOIT_DAG && dag != Datum.LANG_GELEDEN) {
        bij.accept(eerste(voorop ? dag + 1 : dag));
      }
      return WISSELT;
    }

    /** The first reference date that, moved, lies on this day or later. */
    private long eerste(long dag) {
      if (peildatum instanceof DatumFeit) {
        return dag;
      }
      long onder = dag - EEUW;
      long boven = dag + EEUW;
      while (onder + 1 < boven) {
        long midden = onder + (boven - onder) / 2;
        if (verschoven(peildatum, midden) < dag) {
          onder = midden;
        } else {
          boven = midden;
        }
      }
      return boven;
    }
  }

  private static boolean isPeildatum(Datum datum) {
    return switch (datum) {
      case DatumFeit feit -> feit.isPeildatum();
      case Datum.Genoemd genoemd -> isPeildatum(genoemd.dag());
      case Datum.Verschoven verschoven -> isPeildatum(verschoven.van());
      case Datum.Verjaardag _,
          Verlengd _,
          Datum.Uiterste _,
          Datum.Eerste _,
          Datum.Dag _,
          Samenloop _,
          Onderbreking _,
          Tijdstip _,
          Tegoed _ ->
          false;
    };
  }

  /** Where the reference date ends up that is moved in this way. */
  private static long verschoven(Datum datum, long peildatum) {
    if (datum instanceof Datum.Genoemd genoemd) {
      return verschoven(genoemd.dag(), peildatum);
    }
    return datum instanceof Datum.Verschoven(Datum van, Datum.Verschuiving door)
        ? Datum.verschoven(door, verschoven(van, peildatum))
        : peildatum;
  }
}
