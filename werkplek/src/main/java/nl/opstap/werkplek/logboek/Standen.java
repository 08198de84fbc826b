package nl.opstap.werkplek.logboek;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.opstap.werkplek.database.EigenBestand;

/**
 * How far every log had come, in a file that is kept where nobody who can reach the database can
 * change it: a line for each municipality, with its code, the number of lines and the last seal.
 */
final class Standen {

  private static final Pattern REGEL = Pattern.compile("([0-9]{4}) ([0-9]{1,18}) ([0-9a-f]{64})");

  private Standen() {}

  /**
   * Reads a file.
   *
   * @throws IOException when it is not there, or was not written by {@link #schrijf}
   */
  static Map<Integer, Keten.Stand> lees(Path bestand) throws IOException {
    if (!Files.isReadable(bestand)) {
      throw new IOException("Dit bestand met standen is niet te lezen: " + bestand);
    }
    Map<Integer, Keten.Stand> uit = new TreeMap<>();
    for (String regel : Files.readAllLines(bestand)) {
      Matcher delen = REGEL.matcher(regel);
      if (!delen.matches()) {
        throw new IOException("In %s staat iets anders dan een stand.".formatted(bestand));
      }
      int gemeente = Integer.parseInt(delen.group(1));
      uit.put(gemeente, new Keten.Stand(gemeente, Long.parseLong(delen.group(2)), delen.group(3)));
    }
    return uit;
  }

  static void schrijf(Path bestand, Collection<Keten.Stand> standen) throws IOException {
    EigenBestand.schrijf(
        bestand, standen.stream().map(stand -> regel(stand) + "\n").collect(Collectors.joining()));
  }

  private static String regel(Keten.Stand stand) {
    return "%04d %d %s".formatted(stand.gemeente(), stand.aantal(), stand.kop());
  }
}
