package nl.opstap.werkplek.pagina;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How values are written for people. */
public final class Opmaak {

  private static final Locale NEDERLANDS = Locale.of("nl", "NL");
  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", NEDERLANDS);
  private static final DateTimeFormatter MAAND =
      DateTimeFormatter.ofPattern("MMMM uuuu", NEDERLANDS);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'om' HH.mm 'uur'", NEDERLANDS)
          .withZone(ZoneId.of("Europe/Amsterdam"));

  private Opmaak() {}

  /** {@code 1 november 2026}; nothing for no day. */
  public static String dag(@Nullable LocalDate dag) {
    return dag == null ? "" : DAG.format(dag);
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

  /** With a capital. */
  public static String hoofdletter(String tekst) {
    return tekst.isEmpty()
        ? tekst
        : tekst.substring(0, 1).toUpperCase(NEDERLANDS) + tekst.substring(1);
  }
}
