package nl.opstap.recht.proef;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.opstap.recht.feiten.Artikel;
import nl.opstap.recht.feiten.Einde;
import nl.opstap.recht.feiten.Uitkering;

/** Draws complete cases, most of them near a boundary of the law. The same seed, the same cases. */
public final class Zaakgenerator {

  private final SplittableRandom toeval;

  /** For what was added to a case later. */
  private final SplittableRandom eigenToeval;

  public Zaakgenerator(long zaad) {
    toeval = new SplittableRandom(zaad);
    eigenToeval = new SplittableRandom(~zaad);
  }

  private boolean kans(double p) {
    return toeval.nextDouble() < p;
  }

  private <T> T een(List<T> uit) {
    return uit.get(toeval.nextInt(uit.size()));
  }

  /** A day near one of these, or on it. */
  private LocalDate bij(LocalDate... dagen) {
    LocalDate dag = dagen[toeval.nextInt(dagen.length)];
    return kans(0.5)
        ? dag.plusDays(toeval.nextInt(-2, 3))
        : dag.plusDays(toeval.nextInt(-700, 701));
  }

  public LocalDate peildatum() {
    return switch (toeval.nextInt(10)) {
      case 0 -> LocalDate.of(2009, 1, 1).plusDays(toeval.nextInt(1095));
      case 1 -> LocalDate.of(2012, 1, 1).plusDays(toeval.nextInt(1096));
      case 2 ->
          een(List.of(
                  LocalDate.of(2009, 1, 1),
                  LocalDate.of(2010, 1, 1),
                  LocalDate.of(2012, 1, 1),
                  LocalDate.of(2015, 1, 1),
                  LocalDate.of(2024, 1, 1),
                  LocalDate.of(2026, 1, 1),
                  LocalDate.of(2027, 1, 1)))
              .plusDays(toeval.nextInt(-1, 2));
      case 3 -> LocalDate.of(2024, 2, 28).plusDays(toeval.nextInt(3));
      case 4, 5, 6 -> LocalDate.of(2026, 1, 1).plusDays(toeval.nextInt(365));
      default -> LocalDate.of(2015, 1, 1).plusDays(toeval.nextInt(4383));
    };
  }

  public Geval geval() {
    return geval(peildatum());
  }

  /** A case on this reference date. */
  public Geval geval(LocalDate peildatum) {
    Geval g = new Geval();
    g.peildatum = peildatum;
    LocalDate p = g.peildatum;
    g.geboren =
        kans(0.8)
            ? p.minusYears(toeval.nextInt(19, 60)).minusDays(toeval.nextInt(365))
            : bij(p.minusYears(18), p.minusYears(67), p.minusYears(65), p.minusYears(66));
    g.alleenstaand = kans(0.8);
    g.volledigeZorg = kans(0.85);
    g.uitkering = kans(0.85) ? Uitkering.ALGEMENE_BIJSTAND : een(List.of(Uitkering.values()));
    g.startkwalificatie = kans(0.4);
    g.arbeidsongeschikt = kans(0.1);
    g.wsw = kans(0.1);
    g.onwillig = kans(0.1);
    g.bovenKrachten = kans(0.3);
    g.verzoektOpleiding = kans(0.4);
    g.redenen = kans(0.6);
    g.zorgtaken = kans(0.5);
    g.voorziening = kans(0.5);
    g.medisch = kans(0.3);
    g.sociaal = kans(0.3);
    g.uurregel = kans(0.6);
    g.plan = kans(0.5);
    for (int i = toeval.nextInt(4); i > 0; i--) {
      Geval.Kind kind = new Geval.Kind();
      kind.geboren = vroegste(bij(p.minusYears(5), p.minusYears(5), p.minusYears(12), p), p);
      kind.tenLaste = kans(0.85);
      g.kinderen.add(kind);
    }
    for (int i = toeval.nextInt(3); i > 0; i--) {
      g.ontheffingen.add(ontheffing(p));
    }
    for (int i = toeval.nextInt(3); i > 0; i--) {
      Geval.Verzoek verzoek = new Geval.Verzoek();
      verzoek.artikel = kans(0.8) ? Artikel.ARTIKEL_9A : Artikel.ARTIKEL_9;
      verzoek.ontvangen = kans(0.8) ? p.minusDays(toeval.nextInt(200)) : bij(p);
      g.verzoeken.add(verzoek);
    }
    if (kans(0.4)) {
      Geval.Melding melding = new Geval.Melding();
      melding.op = kans(0.8) ? p.minusDays(toeval.nextInt(90)) : bij(p);
      melding.gesprek = kans(0.6);
      melding.verwijtbaar = kans(0.5);
      g.meldingen.add(melding);
    }
    new Opvanggenerator(toeval.split(), p).vul(g);
    loon(g);
    new Dossiergenerator(eigenToeval.split(), p).vul(g);
    return g;
  }

  /** Wages, most of them near a share of the net minimum wage that a bill names. */
  private void loon(Geval g) {
    g.loonPerJaar = kans(0.4) ? 436_600 + toeval.nextInt(-1, 2) : toeval.nextInt(0, 4_000_000);
    int minimumloon = een(List.of(192_207, 195_580, 200_213, 202_779));
    int deel = een(List.of(55, 90, 115));
    int inkomen =
        kans(0.7)
            ? Math.round(minimumloon * deel / 100f) + toeval.nextInt(-1, 2)
            : toeval.nextInt(0, 300_000);
    g.partneralimentatie = kans(0.5) ? 0 : toeval.nextInt(0, inkomen + 1);
    g.nettoLoon = inkomen - g.partneralimentatie;
  }

  private Geval.Ontheffing ontheffing(LocalDate p) {
    Geval.Ontheffing o = new Geval.Ontheffing();
    o.artikel = kans(0.7) ? Artikel.ARTIKEL_9A : een(List.of(Artikel.values()));
    o.van =
        bij(
            p.minusMonths(60),
            p.minusMonths(72),
            p.minusYears(2),
            p,
            LocalDate.of(2009, 1, 1),
            LocalDate.of(2010, 6, 1));
    int soort = toeval.nextInt(4);
    if (soort == 0) {
      o.totEnMet = Geval.NOOIT;
    } else {
      LocalDate eind =
          switch (soort) {
            case 1 -> bij(p);
            case 2 -> bij(o.van.plusMonths(60), LocalDate.of(2011, 12, 31));
            default -> o.van.plusDays(toeval.nextInt(1_500));
          };
      o.totEnMet = eind.isBefore(o.van) ? o.van : eind;
      o.einde = een(List.of(Einde.values()));
    }
    o.gemeente = een(List.of(363, 935, 935));
    return o;
  }

  private static LocalDate vroegste(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  /** Draws which of these to hide: each with a chance, and no more than so many. */
  public List<Onbekende> verberg(List<Onbekende> uit, double kans, int hoogstens) {
    return kies(toeval, uit, kans, hoogstens);
  }

  /** The same for what was added later, so that it changes nothing of what else is drawn. */
  public <T> List<T> verbergErbij(List<T> uit, double kans, int hoogstens) {
    return kies(eigenToeval, uit, kans, hoogstens);
  }

  private static <T> List<T> kies(
      SplittableRandom toeval, List<T> uit, double kans, int hoogstens) {
    List<T> gekozen = new ArrayList<>();
    for (T dit : uit) {
      if (toeval.nextDouble() < kans) {
        gekozen.add(dit);
      }
    }
    while (gekozen.size() > hoogstens) {
      gekozen.remove(toeval.nextInt(gekozen.size()));
    }
    return gekozen;
  }

  public int geheel(int tot) {
    return toeval.nextInt(tot);
  }
}
