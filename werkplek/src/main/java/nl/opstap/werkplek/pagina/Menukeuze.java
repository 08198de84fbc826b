package nl.opstap.werkplek.pagina;

import nl.opstap.werkplek.toegang.Handeling;

/** A page of a room that people can begin at, for who may do what it is for. */
public interface Menukeuze {

  /** How it stands in the menu. */
  Link menu();

  /**
   * A link in the menu.
   *
   * @param plaats from left to right: the page that somebody uses most comes first
   * @param recht who may do this sees it
   */
  record Link(int plaats, Handeling recht, String titel, String adres) {}
}
