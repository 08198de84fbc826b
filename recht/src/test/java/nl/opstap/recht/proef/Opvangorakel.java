package nl.opstap.recht.proef;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.opstap.recht.feiten.Activiteitsoort;
import nl.opstap.recht.feiten.Afstand;
import nl.opstap.recht.feiten.Categorie;
import nl.opstap.recht.feiten.Doel;
import nl.opstap.recht.feiten.Methode;
import nl.opstap.recht.feiten.Opvangsoort;
import nl.opstap.recht.feiten.Uitkering;
import nl.opstap.recht.kern.Uitkomst;

/** The law on childcare benefit once more, by hand, for complete cases only. */
public final class Opvangorakel {

  private static final LocalDate JAN_2024 = LocalDate.of(2024, 1, 1);
  private static final LocalDate JAN_2027 = LocalDate.of(2027, 1, 1);

  private static final Set<Uitkering> VAN_DE_GEMEENTE =
      Set.of(Uitkering.ALGEMENE_BIJSTAND, Uitkering.IOAW, Uitkering.IOAZ, Uitkering.ANW);

  private static final Set<Uitkering> VAN_UWV =
      Set.of(Uitkering.WW, Uitkering.WIA, Uitkering.ZIEKTEWET, Uitkering.WAJONG);

  private Opvangorakel() {}

  private static boolean buitenDeWet(Geval g) {
    return g.peildatum.isBefore(JAN_2024) || !g.peildatum.isBefore(JAN_2027);
  }

  private static Uitkomst van(boolean zo) {
    return zo ? Uitkomst.JA : Uitkomst.NEE;
  }

  /** A category, or unknown where the table leaves it to people. */
  static Uitkomst opWerkGericht(Geval g, Geval.Persoon wie, Geval.Activiteit a) {
    if (a.categorie != Categorie.TABEL_BESLIST) {
      return van(a.categorie != Categorie.C);
    }
    boolean bekendeCode = List.of(22, 23, 29, 30, 40, 42, 43).contains(a.code);
    boolean ondernemer = !bekendeCode && a.soort == Activiteitsoort.ZELFSTANDIG;
    if (g.methode == Methode.AFSTAND) {
      return switch (wie.afstand) {
        case Afstand.KORT -> Uitkomst.JA;
        case Afstand.TUSSEN -> ondernemer || a.onderbouwd ? Uitkomst.JA : Uitkomst.ONBEKEND;
        case Afstand.LANG -> van(ondernemer || a.onderbouwd);
      };
    }
    if (ondernemer || a.onderbouwd) {
      return Uitkomst.JA;
    }
    return switch (a.code) {
      case 22, 23, 29, 30, 42 -> Uitkomst.JA;
      case 40 -> a.doel == Doel.RE_INTEGRATIE ? Uitkomst.JA : Uitkomst.ONBEKEND;
      case 43 -> vrijwilligerswerk(a);
      default ->
          a.soort == Activiteitsoort.OVERIG && a.doel == Doel.RE_INTEGRATIE
              ? Uitkomst.ONBEKEND
              : Uitkomst.NEE;
    };
  }

  /** From four to eight hours; with more, or without fixed times, a person has to say. */
  private static Uitkomst vrijwilligerswerk(Geval.Activiteit a) {
    if (a.uren < 400) {
      return Uitkomst.NEE;
    }
    if (a.uren > 800) {
      return Uitkomst.ONBEKEND;
    }
    return !a.groei ? Uitkomst.NEE : a.vasteTijden ? Uitkomst.JA : Uitkomst.ONBEKEND;
  }

  public static Uitkomst classificatie(Geval g, int nummer) {
    return buitenDeWet(g)
        ? Uitkomst.ONBEKEND
        : opWerkGericht(g, g.ouder, g.ouder.activiteiten.get(nummer));
  }

  /** Without a number: whether one of them is aimed at work. */
  public static Uitkomst classificatie(Geval g) {
    Uitkomst uit = buitenDeWet(g) ? Uitkomst.ONBEKEND : Uitkomst.NEE;
    for (Geval.Activiteit a : g.ouder.activiteiten) {
      uit = buitenDeWet(g) ? uit : of(uit, opWerkGericht(g, g.ouder, a));
    }
    return uit;
  }

  private static Uitkomst of(Uitkomst a, Uitkomst b) {
    if (a == Uitkomst.JA || b == Uitkomst.JA) {
      return Uitkomst.JA;
    }
    return a == Uitkomst.NEE && b == Uitkomst.NEE ? Uitkomst.NEE : Uitkomst.ONBEKEND;
  }

  private static Uitkomst en(Uitkomst a, Uitkomst b) {
    if (a == Uitkomst.NEE || b == Uitkomst.NEE) {
      return Uitkomst.NEE;
    }
    return a == Uitkomst.JA && b == Uitkomst.JA ? Uitkomst.JA : Uitkomst.ONBEKEND;
  }

  private static boolean loopt(Geval g, LocalDate van, LocalDate totEnMet) {
    return !van.isAfter(g.peildatum) && !totEnMet.isBefore(g.peildatum);
  }

  private static Uitkomst traject(Geval g, Geval.Persoon wie, Uitkering uitkering) {
    Uitkomst uit = Uitkomst.NEE;
    if (!loopt(g, wie.verlofVan, wie.verlofTot)) {
      for (Geval.Activiteit a : wie.activiteiten) {
        // Lid 1 onder c asks whether it is necessary; f and h do not.
        boolean nodig = a.opvangNodig || List.of(Uitkering.GEEN, Uitkering.WW).contains(uitkering);
        if (loopt(g, a.van, a.totEnMet) && nodig) {
          uit = of(uit, opWerkGericht(g, wie, a));
        }
      }
    }
    return uit;
  }

  private static Uitkomst metUitkering(Geval g, Geval.Persoon wie, Uitkering uitkering) {
    return VAN_DE_GEMEENTE.contains(uitkering) ? traject(g, wie, uitkering) : Uitkomst.NEE;
  }

  /** Lid 5: three months, and as many days more as they share with leave around a birth. */
  private static boolean inUitloop(Geval g, Geval.Persoon wie) {
    LocalDate eerste = wie.laatsteWerkdag.plusDays(1);
    if (wie.laatsteWerkdag.equals(Geval.NOOIT) || g.peildatum.isBefore(eerste)) {
      return false;
    }
    LocalDate laatste = eerste.plusMonths(3).minusDays(1);
    if (laatste.isBefore(wie.laatsteWerkdag.plusMonths(3))) {
      laatste = wie.laatsteWerkdag.plusMonths(3);
    }
    if (!g.peildatum.isAfter(laatste)) {
      return true;
    }
    if (wie.verlofVan.isAfter(laatste) || wie.verlofTot.isBefore(eerste)) {
      return false;
    }
    long samen =
        eerste
            .datesUntil(laatste.plusDays(1))
            .filter(dag -> !dag.isBefore(wie.verlofVan) && !dag.isAfter(wie.verlofTot))
            .count();
    return !g.peildatum.isAfter(laatste.plusDays(samen));
  }

  private static Uitkomst grond(Geval g, Geval.Persoon wie, Uitkering uitkering) {
    boolean werkteToen =
        !wie.laatsteWerkdag.equals(Geval.NOOIT) && !g.peildatum.isAfter(wie.laatsteWerkdag);
    if (wie.werkt || werkteToen || inUitloop(g, wie) || wie.inburgering || wie.studie) {
      return Uitkomst.JA;
    }
    boolean isPartner = wie == g.partner;
    boolean vanGemeente = VAN_DE_GEMEENTE.contains(uitkering);
    boolean vanUwv = VAN_UWV.contains(uitkering);
    if (wie.uwvTraject && vanUwv) {
      return Uitkomst.JA;
    }
    if (!isPartner && isJong(g)) {
      return Uitkomst.JA;
    }
    boolean kan =
        vanGemeente
            || uitkering == Uitkering.WW
            || (isPartner && vanUwv)
            || (uitkering == Uitkering.GEEN && wie.uwv);
    return kan ? traject(g, wie, uitkering) : Uitkomst.NEE;
  }

  /** Lid 1 onder e: under 18, on assistance, with schooling. */
  private static boolean isJong(Geval g) {
    return Orakel.isJongerDan(g.geboren, 18, g.peildatum)
        && g.uitkering == Uitkering.ALGEMENE_BIJSTAND
        && (g.ouder.studie
            || g.ouder.activiteiten.stream()
                .anyMatch(a -> a.code == 42 && loopt(g, a.van, a.totEnMet)));
  }

  private static boolean loopt(Geval g, Geval.Opvang o) {
    return o.isEr
        && o.geregistreerd
        && !(o.soort == Opvangsoort.GASTOUDER && o.opAdres)
        && loopt(g, o.van, o.totEnMet);
  }

  static boolean telt(Geval g, Geval.Kind k) {
    return (loopt(g, k.opvang) || loopt(g, k.tweedeOpvang))
        && (k.woont || k.coOuder)
        && (k.tenLaste || k.onderhouden)
        && (k.school || !k.middelbaar || Orakel.isJongerDan(k.geboren, 10, g.peildatum));
  }

  /** Lid 6, 8 and 10; the first three months of a long detention can be read in two ways. */
  private static Uitkomst uitzondering(Geval g) {
    if (g.partnerFamilie || g.partnerWlz) {
      return Uitkomst.JA;
    }
    boolean zitVast = g.detentie && loopt(g, g.detentieVan, g.detentieTot);
    LocalDate drieMaanden = g.detentieVan.plusMonths(3);
    if (!zitVast || g.detentieTot.isBefore(drieMaanden)) {
      return Uitkomst.NEE;
    }
    return g.peildatum.isBefore(drieMaanden) ? Uitkomst.ONBEKEND : Uitkomst.JA;
  }

  public static Uitkomst toeslag(Geval g) {
    if (buitenDeWet(g)) {
      return Uitkomst.ONBEKEND;
    }
    Uitkomst partner = Uitkomst.JA;
    if (g.heeftPartner) {
      partner = of(grond(g, g.partner, g.partner.uitkering), uitzondering(g));
    }
    LocalDate uiterlijk = YearMonth.from(g.peildatum).plusMonths(3).atEndOfMonth();
    boolean opTijd = g.aangevraagd.equals(Geval.NOOIT) || !g.aangevraagd.isAfter(uiterlijk);
    boolean kind = g.kinderen.stream().anyMatch(k -> telt(g, k));
    return en(en(grond(g, g.ouder, g.uitkering), partner), van(kind && opTijd));
  }

  public static Uitkomst tegemoetkoming(Geval g) {
    return en(
        toeslag(g),
        buitenDeWet(g)
            ? Uitkomst.ONBEKEND
            : of(van(g.ouder.studie || isJong(g)), metUitkering(g, g.ouder, g.uitkering)));
  }

  public static Uitkomst alternatieven(Geval g) {
    Uitkomst geen =
        switch (toeslag(g)) {
          case JA -> Uitkomst.NEE;
          case NEE -> Uitkomst.JA;
          case ONBEKEND -> Uitkomst.ONBEKEND;
        };
    boolean kind =
        g.kinderen.stream()
            .anyMatch(
                k -> (k.woont || k.coOuder) && Orakel.isJongerDan(k.geboren, 12, g.peildatum));
    return buitenDeWet(g) ? Uitkomst.ONBEKEND : en(geen, van(kind));
  }

  /** What Dienst Toeslagen pays in 2026, in whole euros, and what the capped costs are. */
  public record Bedragen(BigDecimal kosten, int toeslag, BigDecimal bovenMaximum) {}

  /** The amounts of 2026, by decimal arithmetic, from a table that the test supplies. */
  public static Bedragen bedragen2026(Geval g, Percentages percentages) {
    List<BigDecimal[]> kinderen = new ArrayList<>();
    BigDecimal boven = BigDecimal.ZERO;
    for (Geval.Kind k : g.kinderen) {
      if (telt(g, k)) {
        BigDecimal ruimte = BigDecimal.valueOf(230);
        BigDecimal kosten = BigDecimal.ZERO;
        for (Geval.Opvang o : List.of(k.opvang, k.tweedeOpvang)) {
          if (loopt(g, o)) {
            BigDecimal uren = BigDecimal.valueOf(o.uren, 2).min(ruimte);
            BigDecimal prijs = BigDecimal.valueOf(o.uurprijs, 2);
            BigDecimal maximum = maximumUurprijs2026(o.soort);
            ruimte = ruimte.subtract(uren);
            kosten =
                kosten.add(uren.multiply(prijs.min(maximum)).setScale(2, RoundingMode.HALF_UP));
            BigDecimal duurder = prijs.subtract(maximum).max(BigDecimal.ZERO);
            boven = boven.add(uren.multiply(duurder).setScale(2, RoundingMode.HALF_UP));
          }
        }
        kinderen.add(new BigDecimal[] {BigDecimal.valueOf(230).subtract(ruimte), kosten});
      }
    }
    Comparator<BigDecimal[]> voorop = Comparator.comparing(kind -> kind[0]);
    kinderen.sort(voorop.thenComparing(kind -> kind[1]).reversed());
    BigDecimal kosten = BigDecimal.ZERO;
    BigDecimal som = BigDecimal.ZERO;
    for (int i = 0; i < kinderen.size(); i++) {
      BigDecimal procent = percentages.bij(g.inkomen, i == 0);
      kosten = kosten.add(kinderen.get(i)[1]);
      som =
          som.add(
              kinderen
                  .get(i)[1]
                  .multiply(procent)
                  .divide(BigDecimal.valueOf(100))
                  .setScale(2, RoundingMode.HALF_UP));
    }
    return new Bedragen(kosten, som.intValue(), boven);
  }

  private static BigDecimal maximumUurprijs2026(Opvangsoort soort) {
    return new BigDecimal(
        switch (soort) {
          case DAGOPVANG -> "11.23";
          case BSO -> "9.98";
          case GASTOUDER -> "8.49";
        });
  }

  /** The percentage for an income, of the first child or of another. */
  public interface Percentages {
    BigDecimal bij(int inkomen, boolean eersteKind);
  }
}
