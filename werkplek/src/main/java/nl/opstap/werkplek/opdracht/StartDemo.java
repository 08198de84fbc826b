package nl.opstap.werkplek.opdracht;

import java.io.IOException;
import nl.opstap.werkplek.demo.Demo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./opstap demo}: the workplace on this machine, with fictitious municipalities. */
@Command(
    name = "demo",
    description = "Start de werkplek op deze machine, met verzonnen gemeenten.",
    footer = {
      "",
      "De gegevens staan in .opstap/demo, of in de map die OPSTAP_DEMO noemt. OPSTAP_POORT noemt",
      "een andere poort dan 8080."
    })
final class StartDemo extends Opdracht {

  /**
   * A code of a municipality has four digits, and those of the demo begin at 9001; three more share
   * an executor.
   */
  private static final int MEESTE_GEMEENTEN = 996;

  /** More than there are in the Netherlands. */
  private static final int MEESTE_HUISHOUDENS = 10_000_000;

  @Option(
      names = "--huishoudens",
      paramLabel = "N",
      description = "Zoveel huishoudens in elke gemeente; zonder dit ${DEFAULT-VALUE}.")
  private int huishoudens = 300;

  @Option(
      names = "--gemeenten",
      paramLabel = "N",
      description = {
        "Zoveel gemeenten die hun eigen werk doen; zonder dit ${DEFAULT-VALUE}. Daarnaast zijn er",
        "drie kleine, die het samen door een ISD laten doen."
      })
  private int gemeenten = 1;

  @Option(names = "--opnieuw", description = "Gooit eerst weg wat de demo had bewaard.")
  private boolean isOpnieuw;

  @Override
  public Integer call() throws IOException {
    if (huishoudens < 1
        || gemeenten < 1
        || gemeenten > MEESTE_GEMEENTEN
        || (long) huishoudens * gemeenten > MEESTE_HUISHOUDENS) {
      throw gebruik(
          "De demo heeft 1 tot en met %d gemeenten, en samen 1 tot en met %d huishoudens."
              .formatted(MEESTE_GEMEENTEN, MEESTE_HUISHOUDENS));
    }
    Demo demo = Demo.uitOmgeving();
    if (isOpnieuw) {
      demo.wis();
    }
    meld("Opstap draait op %s (stoppen: Ctrl+C)".formatted(demo.start(huishoudens, gemeenten)));
    return GOED;
  }
}
