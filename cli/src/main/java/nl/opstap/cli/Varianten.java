package nl.opstap.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.opstap.recht.Wetboek;
import nl.opstap.recht.kinderopvang.Indeling;
import nl.opstap.recht.kinderopvang.Variant;
import picocli.CommandLine.ParameterException;

/** Variants as somebody names them on the command line. */
final class Varianten {

  private Varianten() {}

  /** The names there are, for the help text. */
  static final class Namen implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return namen().iterator();
    }
  }

  private static List<String> namen() {
    return Arrays.stream(Variant.values()).map(Variant::naam).toList();
  }

  /** The law, with these variants laid over it. */
  static Wetboek boek(Set<Variant> varianten) {
    return varianten.isEmpty() ? Wetboek.GELDEND : Wetboek.met(Indeling.LANDELIJK, varianten);
  }

  static Set<Variant> kies(List<String> namen, Function<String, ParameterException> fout) {
    Set<Variant> gekozen = EnumSet.noneOf(Variant.class);
    for (String naam : namen) {
      gekozen.add(Variant.metNaam(naam).orElseThrow(() -> fout.apply(onbekend(naam))));
    }
    return gekozen;
  }

  private static String onbekend(String naam) {
    List<String> namen = namen();
    return "Variant '%s' kent Opstap niet. Wel: %s. %s"
        .formatted(naam, String.join(", ", namen), Misschien.bedoeltWoord(naam, namen))
        .strip();
  }
}
