package nl.opstap.recht.kern.dmn;

import nl.opstap.recht.kern.Beslistabel;

/**
 * A DMN file that cannot be read as a {@link Beslistabel}. The message says in plain Dutch where
 * and why, and what may help: it is for the person who made the table.
 */
public final class DmnFout extends Exception {

  DmnFout(String melding) {
    super(melding);
  }

  /**
   * A place in the file.
   *
   * @param waar what people call it: the table, the row, the column
   * @param regel the line of the file
   */
  record Plek(String waar, int regel) {

    static Plek bestand(int regel) {
      return new Plek("Het bestand", regel);
    }

    Plek met(String onderdeel, int opRegel) {
      return new Plek(waar + ", " + onderdeel, opRegel);
    }

    DmnFout fout(String tekst) {
      return new DmnFout("%s (regel %d van het bestand): %s".formatted(waar, regel, tekst));
    }
  }

  /** What the file says, short enough for a message. */
  static String citaat(String tekst) {
    String kort = tekst.strip().replaceAll("\\s+", " ");
    return "'" + (kort.length() > 60 ? kort.substring(0, 60) + "..." : kort) + "'";
  }
}
