package nl.opstap.recht.feiten;

import static nl.opstap.recht.kern.Kenner.OUDER;
import static nl.opstap.recht.kern.Kenner.REGISTER;

import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.JaNeeFeit;

/** A child, and the childcare it goes to. */
public final class Kind {

  public static final Groep GROEP =
      Groep.lijst("kinderen", "een kind", "Welke kinderen heeft de ouder?", 0, 2);
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
  public static final Opvang OPVANG = Opvang.eerste(GROEP);
  public static final Opvang TWEEDE_OPVANG = Opvang.tweede(GROEP);

  static {
    GROEP.sluit();
  }

  private Kind() {}
}
