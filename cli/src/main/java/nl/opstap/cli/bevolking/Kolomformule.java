package nl.opstap.cli.bevolking;

import java.util.Optional;
import java.util.stream.Collectors;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Feit;
import nl.opstap.recht.kern.Gecodeerd;
import nl.opstap.recht.kern.GetalFeit;
import nl.opstap.recht.kern.JaNeeFeit;
import nl.opstap.recht.kern.KeuzeFeit;
import nl.opstap.recht.kern.Kolom;

/**
 * The SQL that turns a column of a file into the whole numbers that rules read. What is not
 * possible stops the reading, with the column and the value.
 */
final class Kolomformule {

  /** In a file: there is none, where a case would say {@code null}. */
  static final String GEEN = "geen";

  private Kolomformule() {}

  /**
   * @param totVan for the last day of a period, its first day: a period must not end before it
   *     begins
   */
  static String van(Kolom kolom, Optional<Kolom> totVan) {
    String naam = naam(kolom);
    String tekst = "CAST(" + naam + " AS VARCHAR)";
    String waarde =
        kolom.feit().map(feit -> waarde(kolom, feit, naam, tekst)).orElseGet(() -> aantal(kolom));
    String geldig =
        totVan
            .map(begin ->
                "CASE WHEN CAST(%s AS DATE) < CAST(%s AS DATE) THEN %s ELSE %s END"
                    .formatted(
                        naam, naam(begin), fout(kolom, tekst, "ligt voor het begin"), waarde))
            .orElse(waarde);
    return "CAST(COALESCE(%s, %d) AS INTEGER)".formatted(geldig, kolom.zonder());
  }

  private static String aantal(Kolom kolom) {
    String naam = naam(kolom);
    return "CASE WHEN CAST(%1$s AS INTEGER) < 0 THEN %2$s ELSE CAST(%1$s AS INTEGER) END"
        .formatted(naam, fout(kolom, "CAST(" + naam + " AS VARCHAR)", "is minder dan nul"));
  }

  private static String waarde(Kolom kolom, Feit feit, String naam, String tekst) {
    return switch (feit) {
      case JaNeeFeit _ -> "CAST(CAST(%s AS BOOLEAN) AS INTEGER)".formatted(naam);
      case KeuzeFeit<?> keuze -> keuze(kolom, keuze, tekst);
      case DatumFeit _ ->
          tussen(
              kolom,
              tekst,
              "(CAST(%s AS DATE) - DATE '1970-01-01')".formatted(naam),
              DatumFeit.EERSTE.toEpochDay(),
              DatumFeit.NOOIT.toEpochDay());
      case GetalFeit code when code.cijfers() > 0 ->
          "CASE WHEN %s = '%s' THEN -100 ELSE %s END"
              .formatted(
                  tekst,
                  GEEN,
                  tussen(
                      kolom,
                      tekst,
                      "CAST(%s AS INTEGER) * 100".formatted(naam),
                      0,
                      code.maximum() * 100));
      case GetalFeit getal ->
          tussen(
              kolom,
              tekst,
              "CAST(CAST(%s AS DECIMAL(14, 2)) * 100 AS BIGINT)".formatted(naam),
              0,
              getal.maximum() * 100);
    };
  }

  private static String keuze(Kolom kolom, KeuzeFeit<?> keuze, String tekst) {
    StringBuilder uit = new StringBuilder("CASE " + tekst);
    int plek = 0;
    for (Gecodeerd waarde : keuze.keuzen()) {
      String code = waarde.code() == null ? GEEN : waarde.code();
      uit.append(" WHEN ").append(letterlijk(code)).append(" THEN ").append(plek++);
    }
    String codes =
        keuze.keuzen().stream()
            .map(waarde -> waarde.code() == null ? GEEN : waarde.code())
            .collect(Collectors.joining(", "));
    return uit.append(" ELSE CASE WHEN ")
        .append(tekst)
        .append(" IS NULL THEN NULL ELSE ")
        .append(fout(kolom, tekst, "kan niet; wel: " + codes))
        .append(" END END")
        .toString();
  }

  private static String tussen(
      Kolom kolom, String tekst, String getal, long laagste, long hoogste) {
    return "CASE WHEN %1$s BETWEEN %2$d AND %3$d OR %1$s IS NULL THEN %1$s ELSE %4$s END"
        .formatted(getal, laagste, hoogste, fout(kolom, tekst, "kan niet"));
  }

  private static String fout(Kolom kolom, String tekst, String wat) {
    String begin = letterlijk("kolom '" + kolom.pad() + "': '");
    return "error(%s || %s || %s)".formatted(begin, tekst, letterlijk("' " + wat));
  }

  static String naam(Kolom kolom) {
    return "\"" + kolom.pad() + "\"";
  }

  static String letterlijk(String tekst) {
    return "'" + tekst.replace("'", "''") + "'";
  }
}
