package nl.opstap.recht.feiten;

import static nl.opstap.recht.kern.Kenner.OUDER;
import static nl.opstap.recht.kern.Kenner.REGISTER;

import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.GetalFeit;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.JaNeeFeit;
import nl.opstap.recht.kern.KeuzeFeit;

/** A child, and the childcare it goes to. */
public final class Kind {

  public static final Groep GROEP = Groep.lijst("kinderen", "een kind", 0, 2);
  public static final DatumFeit GEBOREN =
      GROEP.verleden(
          "geboortedatum",
          REGISTER,
          "de geboortedatum van het kind",
          "Wanneer is het kind geboren?");
  public static final JaNeeFeit WOONT_BIJ_OUDER =
      GROEP.jaNee(
          "woontBijOuder", REGISTER, "het kind woont bij de ouder", "Woont het kind bij de ouder?");
  public static final JaNeeFeit TEN_LASTE =
      GROEP.jaNee(
          "tenLaste",
          REGISTER,
          "het kind komt ten laste van de ouder",
          "Krijgt de ouder kinderbijslag voor het kind, of zou dat kunnen?");
  public static final JaNeeFeit CO_OUDER =
      GROEP.jaNee(
          "coOuder",
          OUDER,
          "het kind woont om de beurt bij beide ouders, gemiddeld ten minste drie dagen per week",
          "Woont het kind om de beurt bij beide ouders (bij elk gemiddeld drie dagen per week)?");
  public static final JaNeeFeit ONDERHOUDEN =
      GROEP.jaNee(
          "onderhouden",
          OUDER,
          "de ouder onderhoudt het kind in belangrijke mate",
          "Krijgt de ouder kinderbijslag of pleegvergoeding, of betaalt hij veel voor het kind?");
  public static final JaNeeFeit NAAR_SCHOOL =
      GROEP.jaNee(
          "naarBasisschool",
          OUDER,
          "het kind gaat naar de basisschool",
          "Gaat het kind naar de basisschool?");
  public static final JaNeeFeit OP_MIDDELBARE_SCHOOL =
      GROEP.jaNee(
          "opMiddelbareSchool",
          OUDER,
          "het kind zit op de middelbare school",
          "Zit het kind op de middelbare school (ook speciaal onderwijs)?");
  public static final JaNeeFeit OPVANG =
      GROEP.jaNee(
          "opvang", OUDER, "het kind gaat naar de opvang", "Gaat het kind naar de kinderopvang?");
  public static final KeuzeFeit<Opvangsoort> OPVANG_SOORT =
      GROEP.keuze(
          "opvang.soort", Opvangsoort.class, OUDER, "het soort opvang", "Welke opvang is het?");
  public static final JaNeeFeit OPVANG_GEREGISTREERD =
      GROEP.jaNee(
          "opvang.geregistreerdLrk",
          REGISTER,
          "de opvang staat in het Landelijk Register Kinderopvang",
          "Staat de opvang in het Landelijk Register Kinderopvang?");
  public static final JaNeeFeit OPVANG_OP_ADRES =
      GROEP.jaNee(
          "opvang.opAdresVanOuder",
          OUDER,
          "de gastouder woont op het adres van de ouder",
          "Woont de gastouder op het adres van de ouder of de partner?");
  public static final GetalFeit OPVANG_UREN =
      GROEP.getal(
          "opvang.urenPerMaand", 744, OUDER, "de uren opvang per maand", "Hoeveel uur per maand?");
  public static final GetalFeit OPVANG_UURPRIJS =
      GROEP.getal(
          "opvang.uurprijs", 1_000, OUDER, "de prijs per uur", "Hoeveel kost een uur opvang?");
  public static final DatumFeit OPVANG_VAN =
      GROEP.dag(
          "opvang.van", OUDER, "de eerste dag van de opvang", "Vanaf welke dag is er opvang?");
  public static final DatumFeit OPVANG_TOT =
      GROEP.dagOfNooit(
          "opvang.totEnMet",
          OUDER,
          "de laatste dag van de opvang",
          "Tot en met welke dag is er opvang?");

  static {
    GROEP.periode(OPVANG_VAN, OPVANG_TOT);
    GROEP.sluit();
  }

  private Kind() {}
}
