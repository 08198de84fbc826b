package nl.opstap.recht.kern;

/** Data that rules read: dated and with a source, kept apart from the rules themselves. */
public sealed interface Gegevens permits Tabel, Dagenlijst, Schijventabel, Beslistabel {

  /** As the receipt of a judgement names it. */
  String naam();

  /** Where they come from. */
  String bron();

  /** Whether they were read in the law itself; if not, a page that shows them says so. */
  boolean bevestigd();
}
