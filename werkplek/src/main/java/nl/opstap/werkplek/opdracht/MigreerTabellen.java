package nl.opstap.werkplek.opdracht;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
  private static final Pattern UITVOERDER =
      Pattern.compile("(?!gm[0-9])([a-z][a-z0-9-]{1,39})=([^:]+):([0-9]{4}(?:,[0-9]{4})*)");

  @Parameters(
      arity = "0..*",
      paramLabel = "CODE=NAAM",
      description = {
        "Gemeenten die erbij komen of een andere naam krijgen, zoals 0344=Utrecht. Wie voor meer",
        "gemeenten het werk doet, schrijft u met die gemeenten erachter:",
        "isd-voorbeeld=ISD Voorbeeld:0344,0310."
      })
  private List<String> erbij = List.of();

  @Override
  public Integer call() throws IOException {
    Map<Integer, String> gemeenten = new TreeMap<>();
    List<Migreer.Uitvoerder> uitvoerders = new ArrayList<>();
    for (String een : erbij) {
      Matcher gemeente = GEMEENTE.matcher(een);
      Matcher uitvoerder = UITVOERDER.matcher(een);
      if (gemeente.matches()) {
        gemeenten.put(Integer.parseInt(gemeente.group(1)), gemeente.group(2));
      } else if (uitvoerder.matches()) {
        List<Integer> voor =
            Stream.of(uitvoerder.group(3).split(",")).map(Integer::parseInt).toList();
        uitvoerders.add(
            new Migreer.Uitvoerder(uitvoerder.group(1), uitvoerder.group(2).strip(), voor));
      } else {
        throw gebruik(
            "Schrijf een gemeente als 0344=Utrecht, en een uitvoerder als isd-voorbeeld=ISD Voorbeeld:"
                + "0344,0310; dit begrijpt Opstap niet: %s.".formatted(een));
      }
    }
    Migreer.migreer(gemeenten, uitvoerders);
    return GOED;
  }
}
