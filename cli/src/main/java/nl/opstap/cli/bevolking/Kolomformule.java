package nl.opstap.cli.bevolking;

import java.util.stream.Collectors;
import nl.opstap.recht.kern.Feit;
import nl.opstap.recht.kern.Gecodeerd;
import nl.opstap.recht.kern.GetalFeit;
import nl.opstap.recht.kern.JaNeeFeit;
import nl.opstap.recht.kern.KeuzeFeit;
import nl.opstap.recht.kern.kolom.Kolom;

/**
 * The SQL that turns a column of a file into the whole numbers that rules read. What has another
 * type, or a word that is no choice, stops the reading; whether a number is possible is looked at
 * afterwards, by {@link Kolomgrens}.
 */
final class Kolomformule {

  /** In a file: there is none, where a case would say {@code null}. */
  static final String GEEN = "geen";

  private static final String TEKST = "VARCHAR";

  private Kolomformule() {}

  /**
   * The formula of one column.
   *
   * @param type the type that the column has in the file
   * @param onbekend what stands for a value that is not known
   */
  static String van(Kolom kolom, String type, int onbekend) {
    String naam = naam(kolom);
    String waarde =
        kolom
            .feit()
            .map(feit -> waarde(kolom, feit, naam, type))
            .orElse("CAST(" + naam + " AS INTEGER)");
    int zonder = kolom.zonder() == Kolom.ONBEKEND ? onbekend : kolom.zonder();
    return "COALESCE(%s, %d)".formatted(waarde, zonder);
  }

  private static String waarde(Kolom kolom, Feit feit, String naam, String type) {
    boolean tekst = type.equals(TEKST);
    if (feit instanceof KeuzeFeit<?> keuze) {
      return keuze(kolom, keuze, "CAST(" + naam + " AS VARCHAR)");
    }
    if (feit instanceof GetalFeit getal) {
      return getal(getal, naam, tekst);
    }
    return feit instanceof JaNeeFeit
        ? "CAST(CAST(%s AS BOOLEAN) AS INTEGER)".formatted(naam)
        : "(CAST(%s AS DATE) - DATE '1970-01-01')".formatted(naam);
  }

  private static String getal(GetalFeit getal, String naam, boolean tekst) {
    if (getal.cijfers() == 0) {
      return tekst
          ? "CAST(CAST(%s AS DECIMAL(14, 2)) * 100 AS BIGINT)".formatted(naam)
          : "CAST(round(CAST(%s AS DOUBLE) * 100) AS BIGINT)".formatted(naam);
    }
    String code = "CAST(%s AS INTEGER) * 100".formatted(naam);
    return tekst ? "CASE WHEN %s = '%s' THEN -100 ELSE %s END".formatted(naam, GEEN, code) : code;
  }

  private static String keuze(Kolom kolom, KeuzeFeit<?> keuze, String tekst) {
    StringBuilder uit = new StringBuilder("CASE " + tekst);
    int plek = 0;
    for (Gecodeerd waarde : keuze.keuzen()) {
      uit.append(" WHEN ").append(letterlijk(code(waarde))).append(" THEN ").append(plek++);
    }
    String codes =
        keuze.keuzen().stream().map(Kolomformule::code).collect(Collectors.joining(", "));
    return uit.append(" ELSE CASE WHEN ")
        .append(tekst)
        .append(" IS NULL THEN NULL ELSE error(")
        .append(letterlijk("kolom '" + kolom.pad() + "': '"))
        .append(" || ")
        .append(tekst)
        .append(" || ")
        .append(letterlijk("' kan niet; wel: " + codes))
        .append(") END END")
        .toString();
  }

  private static String code(Gecodeerd waarde) {
    return waarde.code() == null ? GEEN : waarde.code();
  }

  static String naam(Kolom kolom) {
    return "\"" + kolom.pad() + "\"";
  }

  static String letterlijk(String tekst) {
    return "'" + tekst.replace("'", "''") + "'";
  }
}
