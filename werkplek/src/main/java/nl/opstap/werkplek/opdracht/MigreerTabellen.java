package nl.opstap.werkplek.opdracht;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.opstap.werkplek.start.Migreer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ./opstap migreer}: the tables, by the account that owns them. */
@Command(
    name = "migreer",
    description = "Maakt de tabellen, of brengt ze op orde (docs/beheer.md).",
    exitCodeOnExecutionException = Opdracht.ONBRUIKBAAR)
final class MigreerTabellen extends Opdracht {

  private static final Pattern GEMEENTE = Pattern.compile("([0-9]{4})=(.+)");

  @Parameters(
      arity = "0..*",
      paramLabel = "CODE=NAAM",
      description = "Gemeenten die erbij komen of een andere naam krijgen, zoals 0344=Utrecht.")
  private List<String> gemeenten = List.of();

  @Override
  public Integer call() throws IOException {
    Map<Integer, String> namen = new TreeMap<>();
    for (String gemeente : gemeenten) {
      Matcher delen = GEMEENTE.matcher(gemeente);
      if (!delen.matches()) {
        throw gebruik(
            "Schrijf een gemeente als 0344=Utrecht; dit begrijpt Opstap niet: %s."
                .formatted(gemeente));
      }
      namen.put(Integer.parseInt(delen.group(1)), delen.group(2));
    }
    Migreer.migreer(namen);
    return GOED;
  }
}
