package nl.opstap.recht.kern.dmn;

import java.io.IOException;
import java.io.InputStream;
import nl.opstap.recht.kern.Beslistabel;
import nl.opstap.recht.kern.Beslistabel.Cel;
import nl.opstap.recht.kern.dmn.DmnFout.Plek;

/**
 * Decision tables as files of OMG's Decision Model and Notation, which table editors read and
 * write.
 *
 * <p>Read is what a {@link Beslistabel} can hold exactly: one decision with one table, in which the
 * first row that fits counts ({@code FIRST}) or at most one row fits ({@code UNIQUE}; whether that
 * is so, {@link Tabelanalyse} tells). Diagrams, and what editors keep for themselves, are left out.
 * Everything else that could change an outcome is refused, with the reason.
 */
public final class Dmn {

  /** A table of a thousand rows and three columns takes half of this. */
  static final int HOOGSTENS = 1 << 20;

  private Dmn() {}

  /**
   * Reads a table.
   *
   * @throws DmnFout when it is no table that a {@link Beslistabel} can hold
   */
  public static Beslistabel lees(InputStream in) throws IOException, DmnFout {
    byte[] bestand = in.readNBytes(HOOGSTENS + 1);
    if (bestand.length > HOOGSTENS) {
      throw Plek.bestand(1)
          .fout("het is groter dan 1 MB. Misschien is dit een ander bestand dan u bedoelt.");
    }
    return DmnLezer.lees(DmnXml.lees(bestand));
  }

  /**
   * A file of DMN 1.3, the version that the editors have in common. It reads back to an equal table
   * when that came out of a file.
   *
   * <p>Other engines want a name without brackets, colons and commas, and complain of those, but
   * give the same outcomes; only a table with the name of one of its columns confuses them.
   *
   * @throws IllegalArgumentException for what a file cannot hold: a cell that nothing fits, a
   *     control character in a name
   */
  public static String schrijf(Beslistabel tabel) {
    return DmnSchrijver.schrijf(tabel);
  }

  /** A cell as people read it in a table; empty when every value fits. */
  public static String toon(Cel cel) {
    return DmnCel.toon(cel);
  }
}
