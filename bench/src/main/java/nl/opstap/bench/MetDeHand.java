package nl.opstap.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.opstap.bench.Handkolommen.Activiteit;
import nl.opstap.bench.Handkolommen.Kind;
import nl.opstap.bench.Handkolommen.Volwassene;
import nl.opstap.recht.Wetboek;
import nl.opstap.recht.kern.Samenloop;
import nl.opstap.recht.kern.kolom.Kolom;
import nl.opstap.recht.kern.kolom.Kolomlezing;

/**
 * The same outcomes by a loop that somebody wrote for this purpose only: what the compiled rules
 * are measured against. One household after another, the shortest way out first, nothing looked at
 * twice.
 */
final class MetDeHand {

  static final int NEE = 0;
  static final int OPEN = 1;
  static final int JA = 2;

  static final int PEIL = (int) LocalDate.of(2026, 11, 1).toEpochDay();
  private static final int TIEN_JAAR_EERDER = (int) LocalDate.of(2016, 11, 1).toEpochDay();
  private static final int EERSTE_LAATSTE_WERKDAG = (int) LocalDate.of(2026, 8, 1).toEpochDay();
  private static final int LAATSTE_AANVRAAG = (int) LocalDate.of(2027, 2, 28).toEpochDay();

  /** Benefits by their place among the choices: first the municipality's, then UWV's. */
  private static final int WW = 4;

  private static final int UWV_TOT = 7;
  private static final int GEEN_UITKERING = 8;

  private static final int OPLEIDING = 4_200;
  private static final int ACHTTIEN_JAAR_EERDER = (int) LocalDate.of(2008, 11, 1).toEpochDay();

  private static final int NOOIT = (int) LocalDate.of(9999, 12, 31).toEpochDay();

  private final int[] vanaf;
  private final int[] eerste;
  private final int[] volgende;

  /** Income from which each row of the table of 2026 holds, and its percentages, in hundredths. */
  MetDeHand(int[] vanaf, int[] eerste, int[] volgende) {
    this.vanaf = vanaf;
    this.eerste = eerste;
    this.volgende = volgende;
  }

  /** The table of 2026 as it lies in its file: income, first child, next child; in hundredths. */
  static List<List<Integer>> tabel2026() {
    try (InputStream in = Wetboek.class.getResourceAsStream("kinderopvang/percentages-2026.csv");
        BufferedReader tekst =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return tekst
          .lines()
          .filter(lijn -> Character.isDigit(lijn.charAt(0)))
          .map(lijn ->
              Arrays.stream(lijn.split(","))
                  .map(cel -> new BigDecimal(cel).movePointRight(2).intValueExact())
                  .toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("De tabel is niet te lezen.", e);
    }
  }

  /** What comes out, for every household. */
  static final class Uit {
    final int[] ontheffing;
    final int[][] gericht;
    final int[][] categorie;
    final int[] toeslag;
    final int[] perMaand;
    final int[] tegemoetkoming;
    final int[] maximum;
    final int[] boven;

    Uit(int huishoudens, int activiteiten) {
      ontheffing = new int[huishoudens];
      gericht = new int[activiteiten][huishoudens];
      categorie = new int[activiteiten][huishoudens];
      toeslag = new int[huishoudens];
      perMaand = new int[huishoudens];
      tegemoetkoming = new int[huishoudens];
      maximum = new int[huishoudens];
      boven = new int[huishoudens];
    }
  }

  /** Reads a worksheet of which every value is known. */
  final class Lus {
    private final Volwassene ouder;
    private final Volwassene partner;
    private final Kind[] kinderen;
    private final int[] aantalKinderen;
    private final int[] geboren;
    private final IndelingMetDeHand indeling;
    private final int[] heeftPartner;
    private final int[] familie;
    private final int[] wlz;
    private final int[] detentie;
    private final int[] detentieVan;
    private final int[] detentieTot;
    private final int[] aangevraagd;
    private final int[] inkomen;
    private final OntheffingMetDeHand ontheffing;
    private final Opvangsom som;

    Lus(int[][] kolommen, List<Kolom> invoer, int kinderen, int activiteiten, int partner) {
      Map<String, int[]> perPad =
          IntStream.range(0, invoer.size())
              .boxed()
              .collect(Collectors.toMap(i -> invoer.get(i).pad(), i -> kolommen[i]));
      Function<String, int[]> kolom = pad -> perPad.getOrDefault(pad, new int[0]);
      ouder = new Volwassene(kolom, true, activiteiten);
      this.partner = new Volwassene(kolom, false, partner);
      this.kinderen =
          IntStream.range(0, kinderen)
              .mapToObj(i -> new Kind(kolom, "kinderen[" + i + "]."))
              .toArray(Kind[]::new);
      aantalKinderen = kolom.apply("kinderen");
      geboren = kolom.apply("ouder.geboortedatum");
      indeling = new IndelingMetDeHand(kolom.apply("gemeente.methode"));
      heeftPartner = kolom.apply("partner");
      familie = kolom.apply("partner.familie");
      wlz = kolom.apply("partner.wlz");
      detentie = kolom.apply("partner.detentie");
      detentieVan = kolom.apply("partner.detentie.van");
      detentieTot = kolom.apply("partner.detentie.totEnMet");
      aangevraagd = kolom.apply("kinderopvangtoeslagAangevraagdOp");
      inkomen = kolom.apply("toetsingsinkomen");
      ontheffing = new OntheffingMetDeHand(kolom, ouder, this.kinderen, aantalKinderen);
      som = new Opvangsom(kinderen);
    }

    void reken(int aantal, Uit uit) {
      for (int i = 0; i < aantal; i++) {
        uit.ontheffing[i] = ontheffing.oordeel(i);
        for (int a = 0; a < uit.gericht.length; a++) {
          if (a < ouder.activiteiten[i]) {
            int categorie = indeling.categorie(ouder, ouder.perActiviteit[a], i);
            uit.gericht[a][i] = categorie < 0 ? OPEN : categorie == 2 ? NEE : JA;
            uit.categorie[a][i] = categorie < 0 ? Kolomlezing.NIET_VERTELD : categorie;
          } else {
            uit.gericht[a][i] = Kolomlezing.NIET_VERTELD;
            uit.categorie[a][i] = Kolomlezing.NIET_VERTELD;
          }
        }
        toeslag(i, uit);
      }
    }

    private int traject(Volwassene wie, int i) {
      if (wie.verlofVan[i] <= PEIL && PEIL <= wie.verlofTot[i]) {
        return NEE;
      }
      boolean zonderMeer = wie.uitkering[i] == WW || wie.uitkering[i] == GEEN_UITKERING;
      int uit = NEE;
      for (int a = 0; a < wie.activiteiten[i]; a++) {
        Activiteit deze = wie.perActiviteit[a];
        if (loopt(deze, i) && (zonderMeer || deze.opvangNodig[i] == 1)) {
          int categorie = indeling.categorie(wie, deze, i);
          if (categorie == 0 || categorie == 1) {
            return JA;
          }
          uit = Math.max(uit, categorie < 0 ? OPEN : NEE);
        }
      }
      return uit;
    }

    private static boolean loopt(Activiteit deze, int i) {
      return deze.van[i] <= PEIL && PEIL <= deze.tot[i];
    }

    private int grond(Volwassene wie, int i) {
      boolean zonderTraject =
          wie.werk[i] > 0 || heeftGewerkt(wie, i) || wie.inburgering[i] == 1 || wie.studie[i] == 1;
      if (zonderTraject) {
        return JA;
      }
      int uitkering = wie.uitkering[i];
      boolean vanUwv = WW <= uitkering && uitkering <= UWV_TOT;
      if ((vanUwv && wie.uwvTraject[i] == 1) || (wie.isOuder && volgtJongOpleiding(i))) {
        return JA;
      }
      boolean kan =
          uitkering <= WW
              || (vanUwv && !wie.isOuder)
              || (uitkering == GEEN_UITKERING && wie.uwv[i] == 1);
      return kan ? traject(wie, i) : NEE;
    }

    /** Under 18, on assistance, with a study or schooling. */
    private boolean volgtJongOpleiding(int i) {
      if (geboren[i] <= ACHTTIEN_JAAR_EERDER || ouder.uitkering[i] != 0) {
        return false;
      }
      boolean volgt = ouder.studie[i] == 1;
      for (int a = 0; a < ouder.activiteiten[i] && !volgt; a++) {
        Activiteit deze = ouder.perActiviteit[a];
        volgt = deze.code[i] == OPLEIDING && loopt(deze, i);
      }
      return volgt;
    }

    /** Until the last day of work, three months more, and the days that these share with leave. */
    private static boolean heeftGewerkt(Volwassene wie, int i) {
      int laatste = wie.laatsteWerkdag[i];
      if (laatste >= EERSTE_LAATSTE_WERKDAG) {
        return laatste != NOOIT;
      }
      if (wie.verlofVan[i] == NOOIT) {
        return false;
      }
      long einde = LocalDate.ofEpochDay(laatste + 1L).plusMonths(3).toEpochDay() - 1;
      return PEIL <= Samenloop.verlengd(laatste + 1L, einde, wie.verlofVan[i], wie.verlofTot[i]);
    }

    private int partner(int i) {
      if (heeftPartner[i] == 0) {
        return JA;
      }
      int grond = grond(partner, i);
      if (grond == JA || familie[i] == 1 || wlz[i] == 1) {
        return JA;
      }
      boolean zitVast = detentie[i] == 1 && detentieVan[i] <= PEIL && PEIL <= detentieTot[i];
      if (!zitVast) {
        return grond;
      }
      long drieMaanden = LocalDate.ofEpochDay(detentieVan[i]).plusMonths(3).toEpochDay();
      if (detentieTot[i] < drieMaanden) {
        return grond;
      }
      return PEIL < drieMaanden ? OPEN : JA;
    }

    private void toeslag(int i, Uit uit) {
      uit.perMaand[i] = Kolomlezing.NIET_VERTELD;
      uit.maximum[i] = Kolomlezing.NIET_VERTELD;
      uit.boven[i] = Kolomlezing.NIET_VERTELD;
      int voorop = kosten(i);
      boolean opTijd = aangevraagd[i] == NOOIT || aangevraagd[i] <= LAATSTE_AANVRAAG;
      int recht = NEE;
      if (voorop >= 0 && opTijd) {
        recht = grond(ouder, i);
        recht = recht == NEE ? NEE : Math.min(recht, partner(i));
      }
      uit.toeslag[i] = recht;
      if (recht == NEE) {
        uit.tegemoetkoming[i] = NEE;
        return;
      }
      boolean leert = ouder.studie[i] == 1 || volgtJongOpleiding(i);
      int groep = leert ? JA : ouder.uitkering[i] < WW ? traject(ouder, i) : NEE;
      uit.tegemoetkoming[i] = Math.min(recht, groep);
      if (recht == JA) {
        bedragen(i, voorop, uit);
      }
    }

    /** Hours and costs of every child that counts; which of them comes first, or -1. */
    private int kosten(int i) {
      int voorop = -1;
      for (int k = 0; k < aantalKinderen[i]; k++) {
        Kind kind = kinderen[k];
        boolean kan =
            (kind.woont[i] | kind.coOuder[i]) == 1
                && (kind.tenLaste[i] | kind.onderhouden[i]) == 1
                && (kind.geboren[i] > TIEN_JAAR_EERDER
                    || kind.school[i] == 1
                    || kind.middelbaar[i] == 0);
        if (!som.tel(i, k, kind, kan, PEIL)) {
          continue;
        }
        boolean ervoor =
            voorop < 0
                || som.uren[k] > som.uren[voorop]
                || (som.uren[k] == som.uren[voorop] && som.kosten[k] > som.kosten[voorop]);
        voorop = ervoor ? k : voorop;
      }
      return voorop;
    }

    private void bedragen(int i, int voorop, Uit uit) {
      int plek = Arrays.binarySearch(vanaf, inkomen[i]);
      int rij = plek >= 0 ? plek : -plek - 2;
      long toeslag = 0;
      long alles = 0;
      long duurder = 0;
      for (int k = 0; k < aantalKinderen[i]; k++) {
        if (som.uren[k] >= 0) {
          int procent = k == voorop ? eerste[rij] : volgende[rij];
          toeslag += ((long) procent * som.kosten[k] + 5_000) / 10_000;
          alles += som.kosten[k];
          duurder += som.boven[k];
        }
      }
      long betaald = toeslag / 100 * 100;
      uit.perMaand[i] = (int) betaald;
      if (uit.tegemoetkoming[i] == JA) {
        uit.maximum[i] = (int) (alles - betaald);
        uit.boven[i] = (int) duurder;
      }
    }
  }
}
