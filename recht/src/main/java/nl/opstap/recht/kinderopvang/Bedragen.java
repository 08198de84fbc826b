package nl.opstap.recht.kinderopvang;

import static nl.opstap.recht.feiten.Zaak.TOETSINGSINKOMEN;
import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.enige;
import static nl.opstap.recht.kern.Voorwaarde.niet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Opvangsoort;
import nl.opstap.recht.kern.Begrip;
import nl.opstap.recht.kern.Gegevens;
import nl.opstap.recht.kern.Getal;
import nl.opstap.recht.kern.Schijventabel;
import nl.opstap.recht.kern.Tabel;
import nl.opstap.recht.kern.Voorwaarde;

/**
 * The amounts of a year (Besluit kinderopvangtoeslag): per child the hours, up to the most that
 * count in a month, times the price, at most the capped one, in cents; of that a percentage by
 * income, in cents; all children together in whole euros, rounded down. The child with most hours
 * is the first; among equals the one that costs most, then the one that is named first (the law
 * leaves that choice to Dienst Toeslagen, and the sum does not depend on it).
 */
final class Bedragen {

  private static final Tabel UURPRIJZEN = Tabel.lees(Bedragen.class, "uurprijzen.csv");

  /** The column of {@link #UURPRIJZEN} behind those of the prices. */
  private static final int HOOGSTE_UREN = Opvangsoort.values().length;

  /**
   * No percentage is higher, of any child, in any year; and that of a further child is nowhere
   * lower than that of the first.
   */
  private static final BigDecimal HOOGSTE_PERCENTAGE = new BigDecimal("96.0");

  private static final int EERSTE_KIND = 0;
  private static final int VOLGEND_KIND = 1;

  private static final BigDecimal CENT = new BigDecimal("0.01");

  /** For how many years a table of percentages was found; 2024 has none that can be relied on. */
  private static final int EERSTE_JAAR_MET_PERCENTAGES = 2025;

  private final LocalDate vanaf;
  private final Optional<Schijventabel> percentages;
  private final Voorwaarde telt;
  private final BigDecimal hoogsteUren;
  private final Opvangdeel eersteOpvang;
  private final Opvangdeel tweedeOpvang;
  private final Voorwaarde.Genoemd eerste;
  private final Getal.Genoemd kosten;

  /**
   * @param vanaf first day of the year
   * @param telt which children count
   */
  Bedragen(LocalDate vanaf, Voorwaarde telt) {
    this.vanaf = vanaf;
    this.telt = telt;
    percentages =
        vanaf.getYear() < EERSTE_JAAR_MET_PERCENTAGES
            ? Optional.empty()
            : Optional.of(
                Schijventabel.lees(Bedragen.class, "percentages-" + vanaf.getYear() + ".csv"));
    List<BigDecimal> prijzen = UURPRIJZEN.op(vanaf).orElseThrow().waarden();
    hoogsteUren = prijzen.get(HOOGSTE_UREN);
    Getal meeste = Getal.vast(hoogsteUren);
    List<BigDecimal> maxima = prijzen.subList(0, HOOGSTE_UREN);
    eersteOpvang = new Opvangdeel(Kind.OPVANG, Opvangkind.EERSTE_LOOPT, meeste, maxima, "");
    tweedeOpvang =
        new Opvangdeel(
            Kind.TWEEDE_OPVANG,
            Opvangkind.TWEEDE_LOOPT,
            meeste.boven(eersteOpvang.uren()),
            maxima,
            " van de tweede opvang");
    kosten =
        eersteOpvang
            .kosten()
            .plus(tweedeOpvang.kosten())
            .genoemd("de kosten van het kind per maand");
    Getal uren = eersteOpvang.uren().plus(tweedeOpvang.uren());
    eerste =
        Voorwaarde.komtVoorop(Kind.GROEP, telt, uren, kosten).genoemd("dit is het eerste kind");
  }

  /** The most hours of a child that count in a month. */
  BigDecimal hoogsteUren() {
    return hoogsteUren;
  }

  List<Gegevens> tabellen() {
    List<Gegevens> tabellen = new ArrayList<>(List.of(UURPRIJZEN));
    percentages.ifPresent(tabellen::add);
    return tabellen;
  }

  /** The names that sentences about amounts use. */
  List<Begrip> begrippen() {
    List<Begrip> begrippen = new ArrayList<>(eersteOpvang.begrippen());
    begrippen.addAll(tweedeOpvang.begrippen());
    begrippen.add(kosten);
    if (kentPercentages()) {
      begrippen.add(eerste);
      begrippen.add(percentage(EERSTE_KIND));
      if (kentVolgendKind()) {
        begrippen.add(percentage(VOLGEND_KIND));
      }
      begrippen.addAll(List.of(percentage(), toeslag(), toeslagPerMaand()));
    }
    return begrippen;
  }

  LocalDate vanaf() {
    return vanaf;
  }

  /** Whether a percentage is known for any child. */
  boolean kentPercentages() {
    return percentages.isPresent();
  }

  /** Of a child: the price times the hours that count. */
  Getal kosten() {
    return kosten;
  }

  /** What all children cost together at the capped price. */
  Getal kostenSamen() {
    return kosten.samenVan(Kind.GROEP, telt);
  }

  /** Of a child: the part of the price above the capped one, for the hours that count. */
  Getal bovenMaximum() {
    return eersteOpvang.bovenMaximum().plus(tweedeOpvang.bovenMaximum());
  }

  Getal bovenMaximumSamen() {
    return bovenMaximum().samenVan(Kind.GROEP, telt);
  }

  /** Whether an hour of some child costs more than benefit is paid for. */
  Voorwaarde.Genoemd isDuurder() {
    return Voorwaarde.erIs(
            Kind.GROEP, alle(telt, enige(eersteOpvang.isDuurder(), tweedeOpvang.isDuurder())))
        .genoemd("de opvang kost meer per uur dan het maximum");
  }

  /** Of all children: hours that no benefit is paid for. */
  Getal urenBovenMaximum() {
    return alleUren().boven(Getal.vast(hoogsteUren)).samenVan(Kind.GROEP, telt);
  }

  /** Of a child: all hours agreed upon in the contracts that count. */
  private Getal alleUren() {
    return eersteOpvang.alleUren().plus(tweedeOpvang.alleUren());
  }

  /** Two contracts of a child are together for more hours than count. */
  Voorwaarde verdeeltUren() {
    return Voorwaarde.erIs(
        Kind.GROEP,
        alle(
            telt,
            Opvangkind.EERSTE_LOOPT,
            Opvangkind.TWEEDE_LOOPT,
            niet(Getal.vast(hoogsteUren).tenMinste(alleUren()))));
  }

  /** Of a child: whether the year's table has its percentage. */
  Voorwaarde percentageBekend() {
    return kentVolgendKind() ? Voorwaarde.altijd() : enige(eerste, hoogstePercentage());
  }

  /** Whether the year's table has the percentage of every child that counts. */
  Voorwaarde allesBekend() {
    return kentVolgendKind() ? Voorwaarde.altijd() : niet(ietsOnbekend());
  }

  /** A child counts whose percentage is not in the table. */
  Voorwaarde ietsOnbekend() {
    return kentVolgendKind()
        ? Voorwaarde.nooit()
        : alle(niet(hoogstePercentage()), Voorwaarde.erIs(Kind.GROEP, alle(telt, niet(eerste))));
  }

  /** The income has the highest percentage for the first child, and so for every child. */
  private Voorwaarde hoogstePercentage() {
    long grens =
        percentages.orElseThrow().rijen().stream()
            .filter(rij -> rij.percentages().getFirst().compareTo(HOOGSTE_PERCENTAGE) < 0)
            .findFirst()
            .orElseThrow()
            .vanaf();
    return niet(TOETSINGSINKOMEN.meerDan(BigDecimal.valueOf(grens).subtract(CENT)));
  }

  private boolean kentVolgendKind() {
    return percentages.orElseThrow().kent(VOLGEND_KIND);
  }

  /** Of a child; only for a year with a table. */
  Getal.Genoemd percentage() {
    Getal.Genoemd bijEerste = percentage(EERSTE_KIND);
    Getal vanKind =
        kentVolgendKind() ? Getal.keus(eerste, bijEerste, percentage(VOLGEND_KIND)) : bijEerste;
    return vanKind.genoemd("het percentage voor het kind");
  }

  /** What the table says for the income. */
  private Getal.Genoemd percentage(int kolom) {
    String naam =
        kolom == EERSTE_KIND ? "het percentage eerste kind" : "het percentage volgend kind";
    return percentages.orElseThrow().percentage(TOETSINGSINKOMEN, kolom).genoemd(naam);
  }

  /** Of a child; only for a year with a table. */
  Getal.Genoemd toeslag() {
    return percentage().procentVan(kosten).genoemd("de toeslag voor het kind per maand");
  }

  /** Of all children, as it is paid; only for a year with a table. */
  Getal.Genoemd toeslagPerMaand() {
    return toeslag()
        .samenVan(Kind.GROEP, telt)
        .heleEuros()
        .genoemd("de toeslag voor alle kinderen per maand");
  }
}
