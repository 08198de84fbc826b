package nl.opstap.werkplek.overname;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import nl.opstap.werkplek.Werkplek;
import nl.opstap.werkplek.database.Opdrachtdatabase;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The command that takes a file of the benefit system over, or says what that would do. */
public final class Inlezen {

  private Inlezen() {}

  private enum Soort {
    NIEUW,
    GEWIJZIGD,
    ONGEWIJZIGD,
    GEWEIGERD
  }

  /**
   * Ends with 0 when every line was taken over, with 1 when some were not, and with 2 when the file
   * could not be read, or not to its end.
   *
   * @param args the directory of the demo (not used when another database is named), the file, the
   *     municipality, and {@code proef} or {@code echt}
   */
  public static void main(String[] args) {
    Path demo = Path.of(args[0]);
    Path bestand = Path.of(args[1]);
    if (!Files.isReadable(bestand) || !args[2].matches("[0-9]{4}")) {
      System.err.println(
          "Het bestand %s is niet te lezen, of %s is geen gemeentecode van vier cijfers."
              .formatted(bestand, args[2]));
      System.exit(2);
    }
    int uitslag;
    try (Opdrachtdatabase naar = Opdrachtdatabase.open(demo)) {
      naar.database().eisActueel(naar.sleutel());
      uitslag = lees(naar, bestand, Integer.parseInt(args[2]), args[3].equals("proef"));
    } catch (IOException | IllegalArgumentException e) {
      System.err.println(e.getMessage());
      uitslag = 2;
    }
    System.exit(uitslag);
  }

  private static int lees(Opdrachtdatabase naar, Path bestand, int gemeente, boolean isProef)
      throws IOException {
    Map<String, Object> instellingen = new HashMap<>(naar.database().instellingen());
    instellingen.put("opstap.sleutel", naar.geschrevenSleutel());
    // The application, without listening to anybody.
    instellingen.put("server.port", "-1");
    // The running workplace does that.
    instellingen.put("opstap.verversen", "false");
    Map<Soort, Integer> aantallen = new EnumMap<>(Soort.class);
    try (ConfigurableApplicationContext app = Werkplek.met(instellingen).run();
        Reader lezer = Files.newBufferedReader(bestand, StandardCharsets.UTF_8)) {
      app.getBean(Overname.class)
          .neemOver(
              gemeente,
              lezer,
              isProef,
              verslag -> {
                aantallen.merge(soort(verslag), 1, Integer::sum);
                System.out.println(verslag.tekst());
              });
    } catch (Overname.OnleesbaarBestand e) {
      System.err.println(e.getMessage());
      return 2;
    } catch (DataAccessException | TransactionException e) {
      System.err.println(
          "De database antwoordt niet meer. De regels hierboven zijn overgenomen. Neem het bestand"
              + " later nog eens over: wat er al staat verandert niet.");
      return 2;
    }
    System.out.printf(
        "%s: %d nieuw, %d gewijzigd, %d ongewijzigd, %d geweigerd.%n",
        isProef ? "Proef, er is niets vastgelegd" : "Overgenomen",
        aantallen.getOrDefault(Soort.NIEUW, 0),
        aantallen.getOrDefault(Soort.GEWIJZIGD, 0),
        aantallen.getOrDefault(Soort.ONGEWIJZIGD, 0),
        aantallen.getOrDefault(Soort.GEWEIGERD, 0));
    return aantallen.containsKey(Soort.GEWEIGERD) ? 1 : 0;
  }

  private static Soort soort(Regelverslag verslag) {
    return switch (verslag) {
      case Regelverslag.Nieuw _ -> Soort.NIEUW;
      case Regelverslag.Gewijzigd _ -> Soort.GEWIJZIGD;
      case Regelverslag.Ongewijzigd _ -> Soort.ONGEWIJZIGD;
      case Regelverslag.Geweigerd _ -> Soort.GEWEIGERD;
    };
  }
}
