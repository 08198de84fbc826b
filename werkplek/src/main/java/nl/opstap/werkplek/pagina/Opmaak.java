package nl.opstap.werkplek.pagina;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.opstap.recht.kern.Periode;
import org.jspecify.annotations.Nullable;

/** How values are written for people. */
public final class Opmaak {

  private static final Locale NEDERLANDS = Locale.of("nl", "NL");
  private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", NEDERLANDS);
  private static final DateTimeFormatter MAAND =
      DateTimeFormatter.ofPattern("MMMM uuuu", NEDERLANDS);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'om' HH.mm 'uur'", NEDERLANDS)
          .withZone(ZoneId.of("Europe/Amsterdam"));

  private Opmaak() {}

  /** A description of something as a title: with a capital and without its article. */
  public static String titel(String omschrijving) {
    return hoofdletter(omschrijving.replaceFirst("^(de|het|een) ", ""));
  }

  /** {@code 1 november 2026}; nothing for no day. */
  public static String dag(@Nullable LocalDate dag) {
    return dag == null ? "" : DAG.format(dag);
  }

  /**
   * A day that is kept as {@code 2026-11-20}, as people type it: {@code 20-11-2026}; else itself.
   */
  public static String getypt(String bewaard) {
    return ISO.matcher(bewaard).matches()
        ? bewaard.substring(8) + "-" + bewaard.substring(5, 7) + "-" + bewaard.substring(0, 4)
        : bewaard;
  }

  /** {@code november 2026}. */
  public static String maand(YearMonth maand) {
    return MAAND.format(maand);
  }

  public static String moment(Instant moment) {
    return MOMENT.format(moment);
  }

  /** {@code 1.234,50}. */
  public static String bedrag(BigDecimal bedrag) {
    return String.format(NEDERLANDS, "%,.2f", bedrag.setScale(2, RoundingMode.HALF_UP));
  }

  /** {@code vanaf 1 maart 2026 tot en met 31 mei 2026}; nothing where there is no bound. */
  public static String periode(Periode periode) {
    String van = periode.van().equals(LocalDate.MIN) ? "" : "vanaf " + dag(periode.van());
    String tot =
        periode.tot().equals(LocalDate.MAX) ? "" : "tot en met " + dag(periode.tot().minusDays(1));
    String samen = (van + " " + tot).strip();
    return samen.isEmpty() ? "altijd" : samen;
  }

  /** With a capital. */
  public static String hoofdletter(String tekst) {
    return tekst.isEmpty()
        ? tekst
        : tekst.substring(0, 1).toUpperCase(NEDERLANDS) + tekst.substring(1);
  }
}
