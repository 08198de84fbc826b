package nl.opstap.recht.kinderopvang;

import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.enige;

import java.math.BigDecimal;
import java.util.List;
import nl.opstap.recht.feiten.Opvang;
import nl.opstap.recht.feiten.Opvangsoort;
import nl.opstap.recht.kern.Begrip;
import nl.opstap.recht.kern.Getal;
import nl.opstap.recht.kern.Voorwaarde;

/** What one contract adds to the hours and costs of a child. */
final class Opvangdeel {

  private static final Getal NIETS = Getal.vast(0);

  private final Opvang opvang;
  private final Voorwaarde.Genoemd loopt;
  private final List<BigDecimal> maxima;
  private final Getal.Genoemd maximumUurprijs;
  private final Getal.Genoemd uren;

  /**
   * @param loopt whether the contract counts on the reference date
   * @param ruimte hours of the child that can still count
   * @param maxima the capped prices of daycare, after-school care and childminders
   * @param naam what is put behind a name to say of which contract it is
   */
  Opvangdeel(
      Opvang opvang, Voorwaarde.Genoemd loopt, Getal ruimte, List<BigDecimal> maxima, String naam) {
    this.opvang = opvang;
    this.loopt = loopt;
    this.maxima = List.copyOf(maxima);
    maximumUurprijs =
        Getal.keus(
                opvang.soort.is(Opvangsoort.DAGOPVANG),
                Getal.vast(maximum(Opvangsoort.DAGOPVANG)),
                Getal.keus(
                    opvang.soort.is(Opvangsoort.BSO),
                    Getal.vast(maximum(Opvangsoort.BSO)),
                    Getal.vast(maximum(Opvangsoort.GASTOUDER))))
            .genoemd("de maximum uurprijs" + naam);
    uren = alsHetLoopt(opvang.uren.hoogstens(ruimte)).genoemd("de uren die tellen" + naam);
  }

  private BigDecimal maximum(Opvangsoort soort) {
    return switch (soort) {
      case DAGOPVANG -> maxima.get(0);
      case BSO -> maxima.get(1);
      case GASTOUDER -> maxima.get(2);
    };
  }

  private Getal alsHetLoopt(Getal getal) {
    return Getal.keus(loopt, getal, NIETS);
  }

  /** The names that sentences about it use. */
  List<Begrip> begrippen() {
    return List.of(loopt, maximumUurprijs, uren);
  }

  /** The hours that count. */
  Getal uren() {
    return uren;
  }

  /** The hours agreed upon. */
  Getal alleUren() {
    return alsHetLoopt(opvang.uren);
  }

  /** The hours that count times the price, at most the capped one. */
  Getal kosten() {
    return uren.maal(opvang.uurprijs.hoogstens(maximumUurprijs));
  }

  /** The part of the price above the capped one, for the hours that count. */
  Getal bovenMaximum() {
    return uren.maal(opvang.uurprijs.boven(maximumUurprijs));
  }

  /** Whether an hour costs more than benefit is paid for. */
  Voorwaarde isDuurder() {
    return alle(
        loopt,
        enige(
            duurder(Opvangsoort.DAGOPVANG),
            duurder(Opvangsoort.BSO),
            duurder(Opvangsoort.GASTOUDER)));
  }

  private Voorwaarde duurder(Opvangsoort soort) {
    return alle(opvang.soort.is(soort), opvang.uurprijs.meerDan(maximum(soort)));
  }
}
