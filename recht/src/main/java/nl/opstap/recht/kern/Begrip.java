package nl.opstap.recht.kern;

/**
 * A day, a number or a condition under the name that people use for it; a page of rules explains it
 * once.
 */
public sealed interface Begrip permits Datum.Genoemd, Getal.Genoemd, Voorwaarde.Genoemd {

  String naam();

  /** What it is, in controlled Dutch. */
  String uitleg();
}
