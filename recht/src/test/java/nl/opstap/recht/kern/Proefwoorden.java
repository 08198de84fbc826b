package nl.opstap.recht.kern;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import nl.opstap.recht.feiten.Artikel;

/**
 * A small vocabulary made anew, with facts of every kind, and random cases and conditions of it.
 */
public final class Proefwoorden {

  public static final LocalDate PEIL = LocalDate.of(2026, 11, 1);

  /** So many members the list needs at most. */
  public static final int LEDEN = 2;

  public final Groep zaak = Groep.zaak();
  public final DatumFeit peildatum =
      zaak.dag("peildatum", Kenner.REGISTER, "de peildatum", "Wanneer?");
  public final JaNeeFeit een = zaak.jaNee("een", Kenner.OUDER, "het een", "Is het een zo?");
  public final JaNeeFeit twee = zaak.jaNee("twee", Kenner.REGISTER, "het twee", "Is het twee zo?");
  public final KeuzeFeit<Artikel> keuze =
      zaak.keuze("keuze", Artikel.class, Kenner.REGISTER, "de keuze", "Wat?");
  public final DatumFeit verleden =
      zaak.verleden("verleden", Kenner.REGISTER, "vroeger", "Wanneer was?");
  public final DatumFeit ooit = zaak.dagOfNooit("ooit", Kenner.REGISTER, "ooit", "Wanneer ooit?");
  public final GetalFeit getal = zaak.getal("getal", 50, Kenner.OUDER, "het getal", "Hoeveel?");
  public final GetalFeit code = zaak.code("code", 2, Kenner.REGISTER, "de code", "Welke code?");

  public final Groep lijst = Groep.lijst("leden", "een lid", "Welke leden zijn er?", 0, LEDEN);
  public final JaNeeFeit lidZo =
      lijst.jaNee("zo", Kenner.OORDEEL, "het lid is zo", "Is dit lid zo?");
  public final DatumFeit lidVan = lijst.dag("van", Kenner.REGISTER, "het begin", "Vanaf wanneer?");
  public final DatumFeit lidTot =
      lijst.dagOfNooit("tot", Kenner.REGISTER, "het einde", "Tot wanneer?");
  public final GetalFeit lidGetal = lijst.getal("getal", 50, Kenner.OUDER, "het getal", "Hoeveel?");

  public final Begrippen begrippen;

  public Proefwoorden() {
    lijst.periode(lidVan, lidTot);
    begrippen = new Begrippen(zaak.sluit(), List.of(lijst.sluit()));
  }

  public Feiten.Bouwer op() {
    return Feiten.op(PEIL, begrippen);
  }

  /**
   * A case with at most a few values for each fact, near the boundaries of the conditions. Its list
   * has no members, one, or is unknown.
   */
  public Feiten feiten(SplittableRandom toeval) {
    Feiten.Bouwer b = op();
    long nu = PEIL.toEpochDay();
    bits(b, een, 0, 3, toeval);
    bits(b, twee, 0, 3, toeval);
    bits(b, keuze, 0, (1 << Artikel.values().length) - 1, toeval);
    bereik(b, verleden, 0, nu - 62 - toeval.nextInt(8), toeval);
    bereik(b, ooit, 0, nu - 3 + toeval.nextInt(5), toeval);
    bereik(b, getal, 0, 100L * toeval.nextInt(1, 4) - toeval.nextInt(3), toeval);
    int laagste = toeval.nextInt(3);
    b.zet(code, 0, 100L * laagste, 100L * (laagste + toeval.nextInt(3)));
    int aantal = toeval.nextInt(3);
    if (aantal < lijst.hoogstens()) {
      b.aantal(lijst, aantal);
    }
    for (int i = 0; i < aantal; i++) {
      bits(b, lidZo, i, 3, toeval);
      long van = nu - 64 + toeval.nextInt(6);
      bereik(b, lidVan, i, van, toeval);
      bereik(b, lidTot, i, van + toeval.nextInt(62), toeval);
      bereik(b, lidGetal, i, 3 + toeval.nextInt(3), toeval);
    }
    return b.bouw();
  }

  /** Of the values that are possible in a case, the lowest becomes the real one in another. */
  public static void zetLaagste(Feiten.Bouwer b, Feiten feiten, Feit feit, int rij) {
    long laag = feit.laag(feiten, rij);
    switch (feit) {
      case JaNeeFeit _, KeuzeFeit<?> _ -> b.zet(feit, rij, Long.lowestOneBit(laag), 0);
      case DatumFeit _, GetalFeit _ -> b.zet(feit, rij, laag, laag);
    }
  }

  private static void bits(Feiten.Bouwer b, Feit feit, int rij, int alle, SplittableRandom toeval) {
    long een = 1L << toeval.nextInt(Integer.bitCount(alle));
    b.zet(feit, rij, toeval.nextInt(3) < 2 ? een : alle, 0);
  }

  private static void bereik(
      Feiten.Bouwer b, Feit feit, int rij, long vanaf, SplittableRandom toeval) {
    b.zet(feit, rij, vanaf, vanaf + Math.max(0, toeval.nextInt(8) - 5));
  }

  public Voorwaarde voorwaarde(SplittableRandom toeval, int diepte) {
    return switch (toeval.nextInt(diepte > 0 ? 12 : 7)) {
      case 0 -> een;
      case 1 -> twee;
      case 2 -> keuze.is(List.of(Artikel.values()).get(toeval.nextInt(3)));
      case 3 ->
          toeval.nextBoolean()
              ? new Gelijk(getal, code)
              : getal.plus(code).tenMinste(Getal.vast(toeval.nextInt(4)));
      case 4, 5, 6 -> dag(toeval, diepte).nietLaterDan(dag(toeval, diepte));
      case 7, 8 -> Voorwaarde.alle(delen(toeval, diepte));
      case 9 -> Voorwaarde.enige(delen(toeval, diepte));
      case 10 -> Voorwaarde.niet(voorwaarde(toeval, diepte - 1));
      default -> Voorwaarde.erIs(lijst, lid(toeval));
    };
  }

  private Voorwaarde[] delen(SplittableRandom toeval, int diepte) {
    return new Voorwaarde[] {
      voorwaarde(toeval, diepte - 1), voorwaarde(toeval, diepte - 1), voorwaarde(toeval, diepte - 1)
    };
  }

  private Voorwaarde lid(SplittableRandom toeval) {
    return switch (toeval.nextInt(4)) {
      case 0 -> lidZo;
      case 1 -> new Gelijk(lidGetal, getal);
      case 2 -> Voorwaarde.alle(lidZo, lidVan.nietLaterDan(verleden));
      default -> lidTot.later(Datum.dag(PEIL.minusDays(20)));
    };
  }

  private Datum dag(SplittableRandom toeval, int diepte) {
    return switch (toeval.nextInt(diepte > 0 ? 13 : 4)) {
      case 0 -> verleden;
      case 1 -> ooit;
      case 2 -> Datum.dag(PEIL.minusDays(toeval.nextInt(4)));
      case 3 -> verleden.plus(Period.ofMonths(2));
      case 4 -> ooit.wordt(2);
      case 5 -> Datum.dag(PEIL.minusYears(4)).wordt(getal);
      case 6 -> verleden.plus(Period.ofDays(60)).verlengdMet(verleden, ooit);
      case 7 -> Datum.eerste(dag(toeval, 0), dag(toeval, 0));
      case 8 -> Datum.laatsteVan(lijst, lid(toeval), lidVan);
      case 9 -> Datum.eersteVan(lijst, lid(toeval), lidTot);
      case 10 -> new Tegoed(lijst, lid(toeval), lidVan, lidTot, onderbreking(toeval, lidVan), 2);
      case 11 -> onderbreking(toeval, toeval.nextBoolean() ? verleden : ooit);
      default -> new Tegoed(lijst, lid(toeval), lidVan, lidTot, ooit, 2);
    };
  }

  private Datum onderbreking(SplittableRandom toeval, Datum na) {
    return new Onderbreking(lijst, lid(toeval), lidVan, lidTot, na);
  }

  /** Every case that these facts leave possible, one that contradicts itself included. */
  void voltooiingen(Feiten feiten, Consumer<Feiten> bij) {
    if (feiten.zeker(lijst) != feiten.hoogstens(lijst)) {
      for (int i = feiten.zeker(lijst); i <= feiten.hoogstens(lijst); i++) {
        voltooiingen(feiten.metAantal(lijst, i), bij);
      }
      return;
    }
    for (Groep groep : List.of(zaak, lijst)) {
      for (int rij = 0; rij < feiten.hoogstens(groep); rij++) {
        for (Feit feit : groep.feiten()) {
          if (!feit.isBekend(feiten, rij)) {
            perWaarde(feiten, feit, rij, bij);
            return;
          }
        }
      }
    }
    bij.accept(feiten);
  }

  private void perWaarde(Feiten feiten, Feit feit, int rij, Consumer<Feiten> bij) {
    long laag = feit.laag(feiten, rij);
    if (feit.isKeuze()) {
      for (long rest = laag; rest != 0; rest &= rest - 1) {
        voltooiingen(feiten.met(feit.groep(), rij, feit.plek(), Long.lowestOneBit(rest), 0), bij);
      }
    } else {
      boolean heel = feit instanceof GetalFeit getal && getal.decimalen() == 0;
      for (long waarde = laag; waarde <= feit.hoog(feiten, rij); waarde += heel ? 100 : 1) {
        voltooiingen(feiten.met(feit.groep(), rij, feit.plek(), waarde, waarde), bij);
      }
    }
  }
}
