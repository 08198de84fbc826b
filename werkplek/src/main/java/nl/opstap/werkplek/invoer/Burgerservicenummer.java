package nl.opstap.werkplek.invoer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which numbers are citizen service numbers, and where one stands in a text. */
public final class Burgerservicenummer {

  private static final int CIJFERS = 9;

  /** More signs than these between two digits, and nobody reads one number in them. */
  private static final int MEESTE_TUSSEN = 5;

  /** A day that is no part of a longer number. */
  private static final Pattern DAG =
      Pattern.compile(
          "(?<![0-9])("
              + "(0?[1-9]|[12][0-9]|3[01])[-/.](0?[1-9]|1[0-2])[-/.](19|20)[0-9]{2}"
              + "|(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
              + ")(?![0-9])");

  /** What goes before the digits of a telephone number. */
  private static final Pattern LANDNUMMER =
      Pattern.compile("(\\+|00)31[^\\p{L}\\p{N}]*(\\(0\\))?[^\\p{L}\\p{N}]*$");

  private Burgerservicenummer() {}

  /** Whether nine digits are such a number, by its own test (elfproef). */
  public static boolean is(String tekst) {
    if (tekst.length() != CIJFERS || !tekst.chars().allMatch(Burgerservicenummer::isCijfer)) {
      return false;
    }
    int som = -(tekst.charAt(8) - '0');
    for (int i = 0; i < CIJFERS - 1; i++) {
      som += (CIJFERS - i) * (tekst.charAt(i) - '0');
    }
    // Nine zeros pass the test too, and are nobody's.
    return som % 11 == 0 && !tekst.equals("0".repeat(CIJFERS));
  }

  private static boolean isCijfer(int teken) {
    return teken >= '0' && teken <= '9';
  }

  /**
   * The nine digits of a text that says nothing else, however they are written: {@code
   * 999.993.653}. Not every nine digits are such a number.
   */
  public static Optional<String> negenCijfers(String tekst) {
    StringBuilder cijfers = new StringBuilder();
    for (Teken teken : tekens(tekst)) {
      switch (teken.soort()) {
        case CIJFER -> cijfers.append(teken.cijfer());
        case TUSSEN -> {}
        case ANDERS -> {
          return Optional.empty();
        }
      }
    }
    return cijfers.length() == CIJFERS ? Optional.of(cijfers.toString()) : Optional.empty();
  }

  /**
   * The part of a text that is such a number, as it is written there: with digits of any script,
   * and whatever stands between them but letters. Dates and telephone numbers are none.
   */
  public static Optional<String> in(String tekst) {
    List<Groep> groepen = groepen(tekst);
    for (int eerste = 0; eerste < groepen.size(); eerste++) {
      StringBuilder cijfers = new StringBuilder();
      for (int laatste = eerste; laatste < groepen.size(); laatste++) {
        if (laatste > eerste && !groepen.get(laatste).sluitAan()) {
          break;
        }
        cijfers.append(groepen.get(laatste).cijfers());
        if (cijfers.length() > CIJFERS) {
          break;
        }
        int begin = groepen.get(eerste).begin();
        if (is(cijfers.toString()) && !LANDNUMMER.matcher(tekst.substring(0, begin)).find()) {
          return Optional.of(tekst.substring(begin, groepen.get(laatste).einde()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Digits that stand together.
   *
   * @param sluitAan whether they could go on with the group before them
   */
  private record Groep(String cijfers, int begin, int einde, boolean sluitAan) {}

  private static List<Groep> groepen(String tekst) {
    List<Groep> uit = new ArrayList<>();
    StringBuilder cijfers = new StringBuilder();
    int begin = 0;
    int einde = 0;
    int tussen = MEESTE_TUSSEN + 1;
    boolean sluitAan = false;
    for (Teken teken : tekens(zonderDagen(tekst))) {
      if (teken.soort() == Soort.CIJFER) {
        if (cijfers.isEmpty()) {
          begin = teken.begin();
          sluitAan = tussen <= MEESTE_TUSSEN;
        }
        cijfers.append(teken.cijfer());
        einde = teken.einde();
        tussen = 0;
        continue;
      }
      if (!cijfers.isEmpty()) {
        uit.add(new Groep(cijfers.toString(), begin, einde, sluitAan));
        cijfers.setLength(0);
      }
      tussen = teken.soort() == Soort.TUSSEN ? tussen + 1 : MEESTE_TUSSEN + 1;
    }
    if (!cijfers.isEmpty()) {
      uit.add(new Groep(cijfers.toString(), begin, einde, sluitAan));
    }
    return uit;
  }

  /** The same length, with letters where days stood. */
  private static String zonderDagen(String tekst) {
    return DAG.matcher(tekst).replaceAll(gevonden -> "d".repeat(gevonden.group().length()));
  }

  private enum Soort {
    CIJFER,
    TUSSEN,
    ANDERS
  }

  /** A sign of a text, at its place. */
  private record Teken(Soort soort, int cijfer, int begin, int einde) {}

  private static List<Teken> tekens(String tekst) {
    List<Teken> uit = new ArrayList<>();
    int plaats = 0;
    while (plaats < tekst.length()) {
      int teken = tekst.codePointAt(plaats);
      int einde = plaats + Character.charCount(teken);
      int hier = plaats;
      // ９, ⑨ and ⁹ are digits too, when they are written the plain way.
      Vrijetekst.gewoon(teken).codePoints().forEach(gewoon -> uit.add(teken(gewoon, hier, einde)));
      plaats = einde;
    }
    return uit;
  }

  private static Teken teken(int teken, int begin, int einde) {
    int cijfer = Character.digit(teken, 10);
    if (cijfer >= 0) {
      return new Teken(Soort.CIJFER, cijfer, begin, einde);
    }
    boolean isAnders = Character.isLetter(teken);
    return new Teken(isAnders ? Soort.ANDERS : Soort.TUSSEN, 0, begin, einde);
  }
}
