package nl.opstap.recht.proef;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import nl.opstap.recht.feiten.Activiteitsoort;
import nl.opstap.recht.feiten.Afstand;
import nl.opstap.recht.feiten.Categorie;
import nl.opstap.recht.feiten.Doel;
import nl.opstap.recht.feiten.Methode;
import nl.opstap.recht.feiten.Opvangsoort;
import nl.opstap.recht.feiten.Uitkering;

/** Adds to a drawn case what childcare benefit asks, most of it near a boundary. */
final class Opvanggenerator {

  private static final List<Integer> CODES =
      List.of(22, 23, 29, 30, 40, 40, 42, 43, 43, 99, Geval.Activiteit.GEEN_CODE);

  private final SplittableRandom toeval;
  private final LocalDate p;

  Opvanggenerator(SplittableRandom toeval, LocalDate p) {
    this.toeval = toeval;
    this.p = p;
  }

  private boolean kans(double kans) {
    return toeval.nextDouble() < kans;
  }

  private <T> T een(List<T> uit) {
    return uit.get(toeval.nextInt(uit.size()));
  }

  private LocalDate bij(LocalDate dag) {
    return kans(0.6) ? dag.plusDays(toeval.nextInt(-1, 2)) : dag.plusDays(toeval.nextInt(-90, 91));
  }

  private static LocalDate nietVoor(LocalDate van, LocalDate dag) {
    return dag.isBefore(van) ? van : dag;
  }

  void vul(Geval g) {
    g.methode = een(List.of(Methode.values()));
    persoon(g.ouder);
    g.heeftPartner = kans(g.alleenstaand ? 0.1 : 0.7);
    if (g.heeftPartner) {
      g.partner.uitkering =
          een(List.of(Uitkering.ALGEMENE_BIJSTAND, Uitkering.GEEN, Uitkering.ZIEKTEWET));
      persoon(g.partner);
      g.partnerFamilie = kans(0.05);
      g.partnerWlz = kans(0.1);
      g.detentie = kans(0.3);
      g.detentieVan = bij(p.minusMonths(kans(0.7) ? 3 : 0));
      g.detentieTot =
          kans(0.4) ? Geval.NOOIT : nietVoor(g.detentieVan, bij(g.detentieVan.plusMonths(3)));
    }
    g.aangevraagd = kans(0.5) ? Geval.NOOIT : bij(p.withDayOfMonth(1).plusMonths(4).minusDays(1));
    g.inkomen =
        switch (toeval.nextInt(4)) {
          case 0 -> 56_412 + toeval.nextInt(-1, 3);
          case 1 -> toeval.nextInt(15_000, 30_000);
          default -> toeval.nextInt(0, 240_000);
        };
    for (Geval.Kind kind : g.kinderen) {
      opvang(kind);
    }
  }

  private void persoon(Geval.Persoon wie) {
    wie.werkt = kans(0.12);
    wie.laatsteWerkdag = kans(0.7) ? Geval.NOOIT : bij(p.minusMonths(kans(0.5) ? 3 : 0));
    wie.uwv = kans(0.5);
    wie.uwvTraject = kans(0.3);
    wie.inburgering = kans(0.08);
    wie.studie = kans(0.08);
    wie.afstand = een(List.of(Afstand.values()));
    if (kans(0.15)) {
      wie.verlofVan = bij(p);
      wie.verlofTot = kans(0.2) ? Geval.NOOIT : wie.verlofVan.plusDays(toeval.nextInt(0, 112));
    }
    for (int i = toeval.nextInt(3); i > 0; i--) {
      wie.activiteiten.add(activiteit());
    }
  }

  private Geval.Activiteit activiteit() {
    Geval.Activiteit a = new Geval.Activiteit();
    a.code = een(CODES);
    a.soort = kans(0.3) ? Activiteitsoort.ZELFSTANDIG : een(List.of(Activiteitsoort.values()));
    a.doel = een(List.of(Doel.values()));
    a.categorie = kans(0.7) ? Categorie.TABEL_BESLIST : een(List.of(Categorie.values()));
    a.uren =
        kans(0.5)
            ? (kans(0.7) ? 400 : 800) + toeval.nextInt(-1, 2)
            : toeval.nextInt(0, kans(0.5) ? 1_000 : 4_000);
    a.vasteTijden = kans(0.7);
    a.groei = kans(0.6);
    a.opvangNodig = kans(0.85);
    a.onderbouwd = kans(0.6);
    a.erkend = kans(0.8);
    a.van = bij(p.minusDays(toeval.nextInt(2) * 60L));
    a.totEnMet = kans(0.2) ? Geval.NOOIT : a.van.plusDays(toeval.nextInt(0, 200));
    return a;
  }

  private void opvang(Geval.Kind kind) {
    kind.woont = kans(0.85);
    kind.coOuder = kans(0.3);
    kind.onderhouden = kans(0.7);
    kind.middelbaar = !kind.geboren.isAfter(p.minusYears(9)) && kans(0.5);
    kind.school = kans(0.4);
    contract(kind.opvang, 0.85);
    contract(kind.tweedeOpvang, 0.3);
  }

  private void contract(Geval.Opvang opvang, double kans) {
    opvang.isEr = kans(kans);
    opvang.opAdres = kans(0.2);
    opvang.geregistreerd = kans(0.9);
    opvang.soort = een(List.of(Opvangsoort.values()));
    opvang.van = bij(p.minusDays(toeval.nextInt(2) * 60L));
    opvang.totEnMet = kans(0.4) ? Geval.NOOIT : opvang.van.plusDays(toeval.nextInt(0, 300));
    opvang.uren =
        switch (toeval.nextInt(3)) {
          case 0 -> 23_000 + toeval.nextInt(-1, 2);
          case 1 -> 100 * toeval.nextInt(0, 10);
          default -> toeval.nextInt(0, 30_000);
        };
    opvang.uurprijs =
        kans(0.5)
            ? een(List.of(1_123, 998, 849)) + toeval.nextInt(-1, 2)
            : toeval.nextInt(0, 2_000);
  }
}
