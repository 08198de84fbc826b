package nl.opstap.werkplek.pagina;

import java.util.List;

/**
 * Which municipality a page is about, for who works for several.
 *
 * @param code of the one that it is about; empty for all of them
 * @param naam of the one that it is about; empty for all of them, and for who works for one only
 * @param keuzen those that can be chosen; empty for who works for one only
 */
public record Gemeentekeuze(String code, String naam, List<Keuze> keuzen) {

  /** One of them. */
  public record Keuze(String titel, String adres, boolean isHier) {}
}
