package nl.opstap.recht.proef;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import nl.opstap.recht.feiten.Afstand;
import nl.opstap.recht.feiten.Artikel;
import nl.opstap.recht.feiten.Doel;
import nl.opstap.recht.feiten.Einde;
import nl.opstap.recht.feiten.Opvangsoort;
import nl.opstap.recht.feiten.Uitkering;

/**
 * Draws ordinary families on social assistance, as a municipality has them: most of them far from
 * any boundary. The shares are guesses, for measuring; where boundaries matter there is {@link
 * Zaakgenerator}. The same seed, the same families.
 */
public final class Gezinsgenerator {

  private static final List<Integer> CODES =
      List.of(22, 23, 29, 30, 40, 42, 43, 43, 99, Geval.Activiteit.GEEN_CODE);

  private final SplittableRandom toeval;
  private final LocalDate p;

  public Gezinsgenerator(long zaad, LocalDate peildatum) {
    toeval = new SplittableRandom(zaad);
    p = peildatum;
  }

  private boolean kans(double kans) {
    return toeval.nextDouble() < kans;
  }

  private <T> T een(List<T> uit) {
    return uit.get(toeval.nextInt(uit.size()));
  }

  private LocalDate terug(int hoogstensDagen) {
    return p.minusDays(toeval.nextInt(hoogstensDagen));
  }

  public Geval geval() {
    Geval g = new Geval();
    g.peildatum = p;
    g.geboren = p.minusYears(20).minusDays(toeval.nextInt(30 * 365));
    g.alleenstaand = kans(0.75);
    g.volledigeZorg = kans(0.95);
    g.uitkering = kans(0.95) ? Uitkering.ALGEMENE_BIJSTAND : Uitkering.GEEN;
    g.startkwalificatie = kans(0.35);
    g.arbeidsongeschikt = kans(0.03);
    g.wsw = kans(0.02);
    g.onwillig = kans(0.01);
    g.bovenKrachten = kans(0.1);
    g.verzoektOpleiding = kans(0.05);
    g.redenen = kans(0.15);
    g.zorgtaken = g.redenen && kans(0.4);
    g.voorziening = kans(0.8);
    g.medisch = g.redenen && kans(0.5);
    g.sociaal = g.redenen && kans(0.1);
    g.plan = kans(0.6);
    g.planVastgesteld = p.minusMonths(2);
    g.inkomen = toeval.nextInt(14_000, 24_000);
    g.aangevraagd = kans(0.8) ? Geval.NOOIT : terug(90);
    ouder(g.ouder, 0.12);
    g.loonPerJaar = g.ouder.werkt ? toeval.nextInt(300_000, 1_800_000) : 0;
    g.nettoLoon = g.loonPerJaar / 13;
    g.heeftPartner = !g.alleenstaand;
    if (g.heeftPartner) {
      g.partner.uitkering = g.uitkering;
      ouder(g.partner, 0.15);
    }
    for (int i = 1 + (kans(0.55) ? 1 : 0) + (kans(0.2) ? 1 : 0); i > 0; i--) {
      g.kinderen.add(kind());
    }
    if (kans(0.08)) {
      Geval.Ontheffing o = new Geval.Ontheffing();
      o.artikel = kans(0.6) ? Artikel.ARTIKEL_9A : Artikel.ARTIKEL_9;
      o.van = terug(1_500);
      if (kans(0.5)) {
        o.totEnMet = o.van.plusDays(toeval.nextInt(200, 900));
        o.einde = o.totEnMet.isBefore(p) ? Einde.VERLOPEN : Einde.LOOPT;
      }
      o.gemeente = 935;
      g.ontheffingen.add(o);
    }
    if (kans(0.03)) {
      Geval.Verzoek verzoek = new Geval.Verzoek();
      verzoek.ontvangen = terug(56);
      g.verzoeken.add(verzoek);
    }
    return g;
  }

  private void ouder(Geval.Persoon wie, double werkt) {
    wie.werkt = kans(werkt);
    wie.laatsteWerkdag = wie.werkt || kans(0.95) ? Geval.NOOIT : terug(400);
    wie.uwv = kans(0.8);
    wie.inburgering = kans(0.06);
    wie.studie = kans(0.03);
    wie.afstand = een(List.of(Afstand.values()));
    for (int i = kans(0.45) ? 1 + (kans(0.15) ? 1 : 0) : 0; i > 0; i--) {
      Geval.Activiteit a = new Geval.Activiteit();
      a.code = een(CODES);
      a.doel = kans(0.6) ? Doel.RE_INTEGRATIE : Doel.PARTICIPATIE;
      a.uren = 100 * toeval.nextInt(1, 32);
      a.vasteTijden = kans(0.6);
      a.groei = kans(0.5);
      a.opvangNodig = kans(0.8);
      a.onderbouwd = kans(0.6);
      a.van = terug(300);
      a.totEnMet = kans(0.3) ? Geval.NOOIT : a.van.plusDays(toeval.nextInt(90, 400));
      wie.activiteiten.add(a);
    }
  }

  private Geval.Kind kind() {
    Geval.Kind kind = new Geval.Kind();
    kind.geboren = terug(17 * 365);
    kind.tenLaste = kans(0.98);
    kind.woont = kans(0.97);
    kind.school = !kind.geboren.isAfter(p.minusYears(4)) && kind.geboren.isAfter(p.minusYears(12));
    kind.onderhouden = kind.tenLaste || kans(0.5);
    kind.middelbaar = !kind.geboren.isAfter(p.minusYears(12));
    kind.opvang.isEr = kind.geboren.isAfter(p.minusYears(12)) && kans(0.35);
    kind.opvang.geregistreerd = kans(0.97);
    kind.opvang.soort = kind.school ? Opvangsoort.BSO : Opvangsoort.DAGOPVANG;
    if (kans(0.08)) {
      kind.opvang.soort = Opvangsoort.GASTOUDER;
    }
    kind.opvang.van = terug(700);
    kind.opvang.totEnMet =
        kans(0.8) ? Geval.NOOIT : kind.opvang.van.plusDays(toeval.nextInt(100, 900));
    kind.opvang.uren = 100 * toeval.nextInt(20, 140);
    kind.opvang.uurprijs = toeval.nextInt(850, 1_250);
    return kind;
  }
}
