package nl.opstap.werkplek.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import nl.opstap.werkplek.dossier.Vastlegging;

/**
 * A fictitious household on benefit, drawn by chance. Where a share has no source beside it, it is
 * a guess that only has to make the demo varied.
 */
final class Gezin {

  /** 37,582 of 71,307 households with children (Significant APE 2025, table 2). */
  private static final double ALLEENSTAAND = 37_582.0 / 71_307;

  /** 25,160 of 68,260 lone parents on benefit had a child under five (Research voor Beleid, 1). */
  private static final double KIND_ONDER_VIJF = 25_160.0 / 68_260;

  /** Of the lone parents on benefit 97 % are women (Research voor Beleid, 1). */
  private static final double VROUW = 0.97;

  /**
   * Of the lone parents with a child under five a quarter is exempt (Research voor Beleid, 4.1.1).
   */
  private static final double ONTHEVEN_JONG_KIND = 0.25;

  /** Of those exemptions a third rests on article 9a (Research voor Beleid, 4.1.1). */
  private static final double WAARVAN_9A = 1 / 3.0;

  /** Of all on benefit some 22 % are exempt (letter of 2013). */
  private static final double ONTHEVEN = 0.22;

  /** Half of the lone parents with a young child follow a trajectory (Research voor Beleid, 1). */
  private static final double TRAJECT = 0.5;

  /** The middle of 5,300 and 13,500 of 71,307 households (Significant APE 2025, table 3). */
  private static final double CATEGORIE_B = 9_400.0 / 71_307;

  /** The middle of 1,700 and 6,300 of 71,307 households (Significant APE 2025, table 3). */
  private static final double CATEGORIE_C = 4_000.0 / 71_307;

  private static final List<String> THEMAS =
      List.of(
          "gezondheid",
          "geld en schulden",
          "kinderen en zorg",
          "opleiding en taal",
          "netwerk",
          "wonen");

  private final SplittableRandom kans;
  private final LocalDate vandaag;
  private final Gegevenslijst wat;

  private Gezin(long zaad, LocalDate vandaag) {
    this.kans = new SplittableRandom(zaad);
    this.vandaag = vandaag;
    this.wat = new Gegevenslijst(vandaag);
  }

  /**
   * What is known of household number so many; the same number always gives the same.
   *
   * @param nummer from 0
   */
  static List<Vastlegging> nummer(int nummer, int gemeente, LocalDate vandaag) {
    Gezin gezin = new Gezin(((long) gemeente << 32) + nummer, vandaag);
    gezin.maak(nummer, gemeente);
    return gezin.wat.alles();
  }

  private void maak(int nummer, int gemeente) {
    boolean alleen = met(ALLEENSTAAND);
    boolean jongKind = met(KIND_ONDER_VIJF);
    boolean vrouw = met(alleen ? VROUW : 0.5);
    LocalDate geboren = vandaag.minusDays(tussen(20 * 365, 52 * 365));
    LocalDate begin = vandaag.minusDays(tussen(60, 2_500));
    Proefnummer.nummer(nummer).ifPresent(bsn -> wat.altijd("ouder.bsn", bsn));
    wat.altijd("ouder.voornamen", een(vrouw ? Namen.VROUWEN : Namen.MANNEN));
    wat.altijd("ouder.geslachtsnaam", een(Namen.ACHTERNAMEN));
    wat.altijd("ouder.geboortedatum", geboren.toString());
    wat.vanaf(begin, "ouder.uitkering", "algemene bijstand");
    wat.vanaf(begin, "ouder.alleenstaandeOuder", jaNee(alleen));
    wat.vanaf(begin, "ouder.volledigeZorg", jaNee(alleen && met(0.9)));
    wat.vanaf(begin, "partner", jaNee(!alleen));
    wat.vanaf(begin, "ouder.werkUrenPerWeek", met(0.85) ? "0" : String.valueOf(tussen(4, 20)));
    wat.vanaf(begin, "toetsingsinkomen", String.valueOf(tussen(14_000, 24_000)));
    soms(0.8, "ouder.startkwalificatie", jaNee(met(0.4)), begin);
    soms(0.8, "ouder.volledigEnDuurzaamArbeidsongeschikt", jaNee(met(0.04)), begin);
    soms(0.7, "ouder.inburgeringstraject", jaNee(met(0.1)), begin);
    soms(0.7, "ouder.studie", "nee", begin);
    soms(0.7, "ouder.ondubbelzinnigOnwillig", "nee", begin);
    uitkering(begin);
    kinderen(jongKind, begin);
    activiteiten(alleen && jongKind, begin);
    ontheffing(alleen, jongKind, gemeente, begin);
    belemmeringen(begin);
    soms(
        0.6,
        "wachtOp",
        een(List.of("klantmanager", "client", "bureau")),
        vandaag.minusDays(tussen(1, 40)));
  }

  private void uitkering(LocalDate begin) {
    wat.lid("uitkeringsperioden", 1, begin);
    wat.altijd("uitkeringsperioden[1].soort", "algemene bijstand");
    wat.altijd("uitkeringsperioden[1].van", begin.toString());
    soms(0.8, "ouder.laatsteWerkdag", "geen", begin);
  }

  private void kinderen(boolean jongKind, LocalDate begin) {
    int aantal = 1 + (met(0.5) ? 1 : 0) + (met(0.2) ? 1 : 0);
    wat.volledig("kinderen", begin);
    for (int i = 1; i <= aantal; i++) {
      boolean isJongste = i == aantal;
      LocalDate geboren =
          jongKind && isJongste
              ? vandaag.minusDays(tussen(90, 5 * 365 - 10))
              : vandaag.minusDays(tussen(5 * 365 + 2, 17 * 365));
      String dit = "kinderen[%d]".formatted(i);
      wat.lid("kinderen", i, geboren);
      wat.vanaf(geboren, dit + ".voornamen", een(Namen.KINDEREN));
      wat.vanaf(geboren, dit + ".geboortedatum", geboren.toString());
      wat.vanaf(geboren, dit + ".woontBijOuder", "ja");
      wat.vanaf(geboren, dit + ".tenLaste", "ja");
      boolean naarSchool = geboren.plusYears(4).isBefore(vandaag);
      wat.vanaf(geboren, dit + ".naarBasisschool", jaNee(naarSchool));
      if (!geboren.plusYears(10).isAfter(vandaag)) {
        wat.vanaf(
            vandaag.minusDays(200),
            dit + ".opMiddelbareSchool",
            jaNee(!geboren.plusYears(12).isAfter(vandaag)));
      }
      if (geboren.plusYears(12).isAfter(vandaag) && met(0.35)) {
        opvang(dit, naarSchool);
      } else if (met(0.7)) {
        wat.vanaf(vandaag.minusDays(200), dit + ".opvang", "nee");
      }
    }
  }

  private void opvang(String kind, boolean naarSchool) {
    LocalDate van = vandaag.minusDays(tussen(30, 500));
    wat.vanaf(van, kind + ".opvang", "ja");
    wat.vanaf(van, kind + ".opvang.soort", naarSchool ? "bso" : "dagopvang");
    wat.vanaf(van, kind + ".opvang.geregistreerdLrk", "ja");
    wat.vanaf(van, kind + ".opvang.urenPerMaand", String.valueOf(tussen(30, 150)));
    wat.vanaf(van, kind + ".opvang.uurprijs", "%d.%02d".formatted(tussen(8, 12), tussen(0, 100)));
    wat.vanaf(van, kind + ".opvang.van", van.toString());
    wat.vanaf(van, kind + ".opvang.totEnMet", "geen");
  }

  private void activiteiten(boolean ouderJongKind, LocalDate begin) {
    wat.volledig("activiteiten", begin);
    double worp = kans.nextDouble();
    double a = ouderJongKind ? TRAJECT - CATEGORIE_B : 0.25;
    if (worp < a) {
      activiteit("42", "re-integratie", "training solliciteren", tussen(8, 24));
    } else if (worp < a + CATEGORIE_B) {
      activiteit("43", "participatie", "vrijwilligerswerk in het buurthuis", tussen(4, 9));
    } else if (worp < a + CATEGORIE_B + CATEGORIE_C) {
      activiteit("geen", "participatie", "koffieochtend in de wijk", tussen(2, 4));
    }
  }

  private void activiteit(String code, String doel, String omschrijving, int uren) {
    LocalDate van = vandaag.minusDays(tussen(10, 200));
    wat.lid("activiteiten", 1, van);
    wat.vanaf(van, "activiteiten[1].code", code);
    wat.vanaf(van, "activiteiten[1].doel", doel);
    wat.vanaf(van, "activiteiten[1].omschrijving", omschrijving);
    wat.vanaf(van, "activiteiten[1].urenPerWeek", String.valueOf(uren));
    wat.vanaf(van, "activiteiten[1].van", van.toString());
    LocalDate einde = vandaag.plusDays(tussen(-20, 250));
    wat.vanaf(van, "activiteiten[1].totEnMet", (einde.isBefore(van) ? van : einde).toString());
    soms(0.8, "activiteiten[1].opvangNoodzakelijk", jaNee(met(0.8)), van);
    soms(0.6, "activiteiten[1].onderbouwdInPlan", jaNee(met(0.7)), van);
    soms(0.6, "activiteiten[1].groeimogelijkheden", jaNee(met(0.6)), van);
    if (code.equals("43")) {
      soms(0.7, "activiteiten[1].vasteTijden", jaNee(met(0.7)), van);
    } else if (code.equals("geen")) {
      wat.vanaf(van, "activiteiten[1].soort", "sociale activering");
    }
  }

  private void ontheffing(boolean alleen, boolean jongKind, int gemeente, LocalDate begin) {
    wat.volledig("ontheffingen", begin);
    wat.volledig("verzoeken", begin);
    boolean ontheven = met(alleen && jongKind ? ONTHEVEN_JONG_KIND : ONTHEVEN);
    if (ontheven) {
      boolean op9a = alleen && jongKind && met(WAARVAN_9A);
      LocalDate van = vandaag.minusDays(tussen(20, 300));
      wat.lid("ontheffingen", 1, van);
      wat.vanaf(van, "ontheffingen[1].artikel", op9a ? "9a" : "9");
      wat.vanaf(van, "ontheffingen[1].van", van.toString());
      wat.vanaf(van, "ontheffingen[1].totEnMet", vandaag.plusDays(tussen(5, 400)).toString());
      wat.vanaf(van, "ontheffingen[1].gemeente", "%04d".formatted(gemeente));
      wat.vanaf(van, "ontheffingen[1].einde", "geen");
      if (op9a) {
        verzoek(van.minusDays(tussen(5, 50)));
        wat.vanaf(van, "verzoeken[1].besluitBekendgemaaktOp", van.toString());
        plan(van);
      }
    } else if (alleen && jongKind && met(0.1)) {
      verzoek(vandaag.minusDays(tussen(2, 60)));
    }
  }

  private void verzoek(LocalDate ontvangen) {
    wat.lid("verzoeken", 1, ontvangen);
    wat.vanaf(ontvangen, "verzoeken[1].artikel", "9a");
    wat.vanaf(ontvangen, "verzoeken[1].ontvangen", ontvangen.toString());
    wat.vanaf(ontvangen, "verzoeken[1].aanvullingGevraagdOp", "geen");
  }

  /** Within half a year from the request, as far as it is made. */
  private void plan(LocalDate ontheven) {
    LocalDate gemaakt = ontheven.plusDays(tussen(20, 120));
    boolean isGemaakt = met(0.6) && gemaakt.isBefore(vandaag);
    wat.vanaf(isGemaakt ? gemaakt : ontheven, "plan", jaNee(isGemaakt));
    if (isGemaakt) {
      wat.vanaf(gemaakt, "plan.vastgesteldOp", gemaakt.toString());
      wat.vanaf(gemaakt, "plan.laatsteHeronderzoekOp", "geen");
    }
  }

  private void belemmeringen(LocalDate begin) {
    int aantal = tussen(0, 4);
    for (int i = 1; i <= aantal; i++) {
      String dit = "belemmeringen[%d]".formatted(i);
      wat.lid("belemmeringen", i, begin);
      wat.vanaf(begin, dit + ".thema", een(THEMAS));
      wat.vanaf(begin, dit + ".gewicht", String.valueOf(tussen(1, 6)));
      wat.vanaf(begin, dit + ".gemetenOp", begin.toString());
    }
    soms(0.5, "draaglast", String.valueOf(tussen(1, 6)), begin);
    soms(0.5, "draagkracht", String.valueOf(tussen(1, 6)), begin);
  }

  private void soms(double aandeel, String pad, String waarde, LocalDate van) {
    if (met(aandeel)) {
      wat.vanaf(van, pad, waarde);
    }
  }

  private boolean met(double aandeel) {
    return kans.nextDouble() < aandeel;
  }

  private int tussen(int van, int tot) {
    return kans.nextInt(van, tot);
  }

  private <T> T een(List<T> uit) {
    return uit.get(kans.nextInt(uit.size()));
  }

  private static String jaNee(boolean zo) {
    return zo ? "ja" : "nee";
  }
}
