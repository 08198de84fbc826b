package nl.opstap.recht.kern;

import java.time.LocalDate;

/**
 * Where something stands in the law.
 *
 * @param artikel number of the article, such as {@code 9a}
 * @param lid number of the paragraph; empty for the article as a whole
 * @param zin which sentence of it, from 1; 0 for all of it
 */
public record Vindplaats(Regeling regeling, String artikel, String lid, int zin) {

  private static final String[] ZINNEN = {"", ", eerste zin", ", tweede zin", ", derde zin"};

  public Vindplaats lid(int lid) {
    return new Vindplaats(regeling, artikel, String.valueOf(lid), zin);
  }

  /** For numbering that is more than a number, such as {@code 5, onder a}. */
  public Vindplaats lid(String lid) {
    return new Vindplaats(regeling, artikel, lid, zin);
  }

  public Vindplaats zin(int zin) {
    return new Vindplaats(regeling, artikel, lid, zin);
  }

  /** As one says it: {@code artikel 9a lid 4, tweede zin, Participatiewet}. */
  public String voluit() {
    return "artikel " + kort() + ", " + regeling.naam();
  }

  /** Without the law's name: {@code 9a lid 4, tweede zin}. */
  public String kort() {
    return artikel + (lid.isEmpty() ? "" : " lid " + lid) + ZINNEN[zin];
  }

  /** Address of the article in the text of that day; empty when the law has none. */
  public String adres(LocalDate tekst) {
    return regeling.link().isEmpty()
        ? ""
        : regeling.link() + "&artikel=" + artikel + "&g=" + tekst + "&z=" + tekst;
  }
}
