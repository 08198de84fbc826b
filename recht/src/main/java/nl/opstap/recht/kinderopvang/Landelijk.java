package nl.opstap.recht.kinderopvang;

import java.util.List;
import nl.opstap.recht.kern.Beslistabel;
import nl.opstap.recht.kern.Beslistabel.Cel;

final class Landelijk {
  private Landelijk() {}

  private static final Cel X = new Cel.Alles();

  private static Cel een(String... w) {
    return new Cel.EenVan(List.of(w));
  }

  private static final Cel JA = new Cel.Zo(true);

  private static Beslistabel.Kolom t(String n) {
    return new Beslistabel.Kolom(n, Beslistabel.Soort.TEKST);
  }

  private static Beslistabel.Kolom g(String n) {
    return new Beslistabel.Kolom(n, Beslistabel.Soort.GETAL);
  }

  private static Beslistabel.Kolom j(String n) {
    return new Beslistabel.Kolom(n, Beslistabel.Soort.JA_NEE);
  }

  private static Beslistabel.Rij r(String uit, String waarom, Cel... c) {
    return new Beslistabel.Rij(List.of(c), uit, waarom);
  }

  static final Indeling INDELING =
      new Indeling(
          new Beslistabel(
              "indeling naar doel",
              "tabel 1 en paragraaf 5.1 van het onderzoek naar kinderopvangtoeslag voor ouders in de bijstand (2025); landelijk uitgangspunt van Opstap",
              false,
              List.of(
                  t("code"),
                  t("doel"),
                  g("urenPerWeek"),
                  j("groeimogelijkheden"),
                  j("onderbouwdInPlan"),
                  j("nietErkendDoorOcw")),
              "categorie",
              List.of(
                  r(
                      "A",
                      "Participatieplaats, proefplaatsing, andere werkplek, jobcoach.",
                      een("22", "23", "29", "30"),
                      X,
                      X,
                      X,
                      X,
                      X),
                  r("A", "Coaching naar werk.", een("40"), een("re-integratie"), X, X, X, X),
                  r(
                      "",
                      "Coaching met als doel participatie: het onderzoek is er niet eenduidig over.",
                      een("40"),
                      X,
                      X,
                      X,
                      X,
                      X),
                  r("C", "Een opleiding die OCW niet erkent.", een("42"), X, X, X, X, JA),
                  r("B", "Een training, cursus of opleiding.", een("42"), X, X, X, X, X),
                  r(
                      "C",
                      "Vrijwilligerswerk van een paar uur per week.",
                      een("43"),
                      X,
                      new Cel.Bereik(Long.MIN_VALUE, 399),
                      X,
                      X,
                      X),
                  r(
                      "B",
                      "Vrijwilligerswerk vanaf vier uur per week, met groei.",
                      een("43"),
                      X,
                      X,
                      JA,
                      X,
                      X),
                  r("C", "Vrijwilligerswerk zonder groei.", een("43"), X, X, X, X, X),
                  r(
                      "B",
                      "Iets anders, dat het plan onderbouwt als stap naar werk.",
                      X,
                      X,
                      X,
                      X,
                      JA,
                      X),
                  r("C", "Iets anders: overige sociale activering.", X, X, X, X, X, X))),
          new Beslistabel(
              "indeling naar afstand",
              "paragraaf 5.1 van het onderzoek naar kinderopvangtoeslag voor ouders in de bijstand (2025); landelijk uitgangspunt van Opstap",
              false,
              List.of(t("afstandTotArbeidsmarkt"), t("code"), t("doel"), j("onderbouwdInPlan")),
              "categorie",
              List.of(
                  r(
                      "",
                      "Tussen kort en lang: elke gemeente vult dit zelf in.",
                      een("tussen"),
                      X,
                      X,
                      X),
                  r(
                      "A",
                      "Korte afstand: een werkplek of begeleiding daarop.",
                      een("kort"),
                      een("22", "23", "29", "30"),
                      X,
                      X),
                  r(
                      "A",
                      "Korte afstand: coaching naar werk.",
                      een("kort"),
                      een("40"),
                      een("re-integratie"),
                      X),
                  r("B", "Korte afstand: een andere voorziening.", een("kort"), X, X, X),
                  r(
                      "C",
                      "Lange afstand: een van de zeven codes.",
                      X,
                      een("22", "23", "29", "30", "40", "42", "43"),
                      X,
                      X),
                  r(
                      "B",
                      "Lange afstand: iets anders, dat het plan onderbouwt als stap naar werk.",
                      X,
                      X,
                      X,
                      JA),
                  r("C", "Lange afstand: iets anders.", X, X, X, X))));
}
