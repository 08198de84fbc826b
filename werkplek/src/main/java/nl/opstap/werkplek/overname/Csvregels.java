package nl.opstap.werkplek.overname;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opstap.werkplek.invoer.Tekstfout;
import nl.opstap.werkplek.invoer.Vrijetekst;
import nl.opstap.werkplek.overname.Overname.OnleesbaarBestand;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * The lines of a CSV file, none of them longer than fits: what a file says of itself is not
 * believed before it is in memory.
 */
final class Csvregels implements AutoCloseable {

  /** The longest line, in signs: all fields of a large household, in full. */
  private static final int LANGSTE_REGEL = 1_000_000;

  private static final String GEEN_UTF8 =
      "Verder is het bestand niet te lezen: er staan andere tekens in dan die van UTF-8. Bewaar het"
          + " als UTF-8 en neem het nog eens over.";

  private final Begrensd bron;
  private final CSVParser lezer;
  private final Iterator<CSVRecord> rijen;

  private Csvregels(Begrensd bron, CSVParser lezer) {
    this.bron = bron;
    this.lezer = lezer;
    this.rijen = lezer.iterator();
  }

  /**
   * Reads the first line, that names the columns.
   *
   * @throws OnleesbaarBestand when there is none that can be read
   */
  static Csvregels open(Reader bestand) throws OnleesbaarBestand, IOException {
    Begrensd bron = new Begrensd(new BufferedReader(bestand));
    try {
      CSVFormat vorm =
          CSVFormat.RFC4180
              .builder()
              .setDelimiter(scheiding(bron))
              .setHeader()
              .setSkipHeaderRecord(true)
              .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
              .setAllowMissingColumnNames(true)
              .get();
      return new Csvregels(bron, vorm.parse(bron));
    } catch (IOException | UncheckedIOException gebroken) {
      throw onleesbaar(gebroken);
    } catch (IllegalArgumentException kop) {
      throw new OnleesbaarBestand("De eerste regel noemt geen kolommen.");
    }
  }

  /** What stands between the columns of the first line; what comes first in it is skipped. */
  private static char scheiding(Begrensd bron) throws IOException, OnleesbaarBestand {
    bron.mark(LANGSTE_REGEL);
    int teken = bron.read();
    if (teken < 0) {
      throw new OnleesbaarBestand("Het bestand is leeg.");
    }
    boolean heeftMerk = teken == '\uFEFF';
    boolean isTekst = false;
    char scheiding = ',';
    for (; teken >= 0 && (isTekst || (teken != '\n' && teken != '\r')); teken = bron.read()) {
      isTekst ^= teken == '"';
      if (teken == ';' && !isTekst) {
        scheiding = ';';
        break;
      }
    }
    bron.reset();
    if (heeftMerk) {
      bron.read();
    }
    return scheiding;
  }

  /** The names of the columns, in order. */
  List<String> kolommen() {
    return lezer.getHeaderNames().stream().map(String::strip).toList();
  }

  /**
   * A line.
   *
   * @param nummer counted from 1, which is the header
   * @param cellen by the name of the column; empty when there are more or fewer than columns
   * @param isLeesbaar whether it has only signs that a text has
   */
  record Rij(long nummer, Map<String, String> cellen, boolean isLeesbaar) {

    /** What a column says; an empty text when it says nothing. */
    String cel(String kolom) {
      return cellen.getOrDefault(kolom, "");
    }
  }

  private Rij rij(CSVRecord regel) {
    List<String> kolommen = kolommen();
    Map<String, String> cellen = new LinkedHashMap<>();
    if (regel.size() == kolommen.size()) {
      for (int i = 0; i < kolommen.size(); i++) {
        cellen.put(kolommen.get(i), regel.get(i).strip());
      }
    }
    return new Rij(
        regel.getRecordNumber() + 1, cellen, regel.stream().allMatch(Csvregels::isLeesbaar));
  }

  private static boolean isLeesbaar(String cel) {
    try {
      Vrijetekst.leesbaar(cel);
      return true;
    } catch (Tekstfout fout) {
      return false;
    }
  }

  /**
   * The next line; empty after the last.
   *
   * @throws OnleesbaarBestand when it cannot be read
   */
  Optional<Rij> volgende() throws OnleesbaarBestand {
    bron.nieuweRegel();
    try {
      return rijen.hasNext() ? Optional.of(rij(rijen.next())) : Optional.empty();
    } catch (UncheckedIOException gebroken) {
      throw onleesbaar(gebroken);
    }
  }

  private static OnleesbaarBestand onleesbaar(Exception gebroken) {
    for (Throwable oorzaak = gebroken; oorzaak != null; oorzaak = oorzaak.getCause()) {
      if (oorzaak instanceof CharacterCodingException) {
        return new OnleesbaarBestand(GEEN_UTF8);
      }
      if (oorzaak instanceof TeLang) {
        return new OnleesbaarBestand(
            "Verder is het bestand niet te lezen: er komt een regel van meer dan %d tekens."
                    .formatted(LANGSTE_REGEL)
                + " Misschien ontbreekt een aanhalingsteken.");
      }
    }
    return new OnleesbaarBestand(
        "Na de laatste regel hierboven is het bestand geen CSV meer. Misschien ontbreekt een"
            + " aanhalingsteken.");
  }

  @Override
  public void close() throws IOException {
    lezer.close();
  }

  private static final class TeLang extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Gives no more than a line has, until it is told that the next one begins. */
  private static final class Begrensd extends FilterReader {
    private int gelezen;

    Begrensd(Reader bron) {
      super(bron);
    }

    void nieuweRegel() {
      gelezen = 0;
    }

    private int tel(int aantal) throws TeLang {
      gelezen += Math.max(0, aantal);
      if (gelezen > LANGSTE_REGEL) {
        throw new TeLang();
      }
      return aantal;
    }

    @Override
    public int read() throws IOException {
      int een = super.read();
      tel(een < 0 ? 0 : 1);
      return een;
    }

    @Override
    public int read(char[] waarheen, int vanaf, int hoogstens) throws IOException {
      return tel(super.read(waarheen, vanaf, hoogstens));
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      gelezen = 0;
    }
  }
}
