package nl.opstap.werkplek.api;

import java.io.Serializable;
import java.util.List;

/** A request of which something is wrong; all of it is told at once. */
public final class OnjuisteVraag extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<Fout> fouten;

  public OnjuisteVraag(List<Fout> fouten) {
    super("Onjuiste vraag");
    this.fouten = List.copyOf(fouten);
  }

  /** For a request with one fault. */
  public OnjuisteVraag(String waar, String wat) {
    this(List.of(new Fout(waar, wat)));
  }

  /**
   * Something that is wrong.
   *
   * @param waar the name of the parameter or header, or the place in the body ({@code
   *     gegevens[0].waarde})
   * @param wat what is wrong, and what to do
   */
  public record Fout(String waar, String wat) implements Serializable {}

  public List<Fout> fouten() {
    return fouten;
  }
}
