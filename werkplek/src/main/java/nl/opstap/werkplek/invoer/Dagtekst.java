package nl.opstap.werkplek.invoer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A day as people and exports write it. */
public final class Dagtekst {

  /** How a page asks for one. */
  public static final String VOORBEELD = "20-11-2026";

  /** The day before the month in all but the first; a year has four digits. */
  private static final List<DateTimeFormatter> VORMEN =
      Stream.of("uuuu-MM-dd", "d-M-uuuu", "d/M/uuuu", "d.M.uuuu", "d MMMM uuuu")
          .map(vorm ->
              new DateTimeFormatterBuilder()
                  .parseCaseInsensitive()
                  .appendPattern(vorm)
                  .toFormatter(Locale.of("nl", "NL"))
                  .withResolverStyle(ResolverStyle.STRICT))
          .toList();

  private Dagtekst() {}

  /**
   * The day that somebody wrote: {@code 20-11-2026}, {@code 20/11/2026}, {@code 20.11.2026}, {@code
   * 20 november 2026} or {@code 2026-11-20}.
   *
   * @return empty for what is none of these, or no day that exists
   */
  public static Optional<LocalDate> lees(String tekst) {
    String kaal = tekst.strip();
    return VORMEN.stream().flatMap(vorm -> lees(kaal, vorm).stream()).findFirst();
  }

  private static Optional<LocalDate> lees(String tekst, DateTimeFormatter vorm) {
    try {
      return Optional.of(LocalDate.parse(tekst, vorm));
    } catch (DateTimeException anders) {
      return Optional.empty();
    }
  }
}
