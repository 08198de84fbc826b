package nl.opstap.werkplek.overname;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.opstap.werkplek.Werkplek;
import nl.opstap.werkplek.database.Opdrachtdatabase;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Takes a file of the benefit system over, or says what that would do, and counts. */
public final class Inlezen {

  private enum Soort {
    NIEUW,
    GEWIJZIGD,
    ONGEWIJZIGD,
    GEWEIGERD
  }

  private final Map<Soort, Integer> aantallen = new EnumMap<>(Soort.class);
  private final Consumer<String> uit;

  /**
   * Nothing is read yet.
   *
   * @param uit is told what became of each line
   */
  public Inlezen(Consumer<String> uit) {
    this.uit = uit;
  }

  /**
   * Reads a file.
   *
   * @param isProef whether to say what would happen without doing it
   * @throws IOException when it cannot be read, or not to its end; says what was taken over
   */
  public void lees(Opdrachtdatabase naar, Path bestand, int gemeente, boolean isProef)
      throws IOException {
    naar.database().eisActueel(naar.sleutel());
    Charset tekens = Tekenset.van(bestand);
    if (tekens.equals(Tekenset.WINDOWS)) {
      uit.accept(
          "Het bestand is niet in UTF-8 geschreven. Het wordt gelezen als Windows-1252. Kijk daarna"
              + " of namen met een accent kloppen.");
    }
    try (ConfigurableApplicationContext app = Werkplek.met(instellingen(naar)).run();
        Reader lezer = Files.newBufferedReader(bestand, tekens)) {
      app.getBean(Overname.class).neemOver(gemeente, lezer, isProef, this::tel);
    } catch (Overname.OnleesbaarBestand e) {
      throw new IOException(e.getMessage(), e);
    } catch (DataAccessException | TransactionException e) {
      throw new IOException(
          "De database antwoordt niet meer. De regels hierboven zijn overgenomen. Neem het bestand"
              + " later nog eens over: wat er al staat verandert niet.",
          e);
    }
    uit.accept(
        "%s: %d nieuw, %d gewijzigd, %d ongewijzigd, %d geweigerd."
            .formatted(
                isProef ? "Proef, er is niets vastgelegd" : "Overgenomen",
                aantal(Soort.NIEUW),
                aantal(Soort.GEWIJZIGD),
                aantal(Soort.ONGEWIJZIGD),
                aantal(Soort.GEWEIGERD)));
  }

  /** Whether every line that was read could be taken over. */
  public boolean isVolledig() {
    return aantal(Soort.GEWEIGERD) == 0;
  }

  private static Map<String, Object> instellingen(Opdrachtdatabase naar) {
    Map<String, Object> uit = new HashMap<>(naar.database().instellingen());
    uit.put("opstap.sleutel", naar.geschrevenSleutel());
    // The application, without listening to anybody.
    uit.put("server.port", "-1");
    // The running workplace does that.
    uit.put("opstap.verversen", "false");
    return uit;
  }

  private void tel(Regelverslag verslag) {
    aantallen.merge(soort(verslag), 1, Integer::sum);
    uit.accept(verslag.tekst());
  }

  private int aantal(Soort soort) {
    return aantallen.getOrDefault(soort, 0);
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
