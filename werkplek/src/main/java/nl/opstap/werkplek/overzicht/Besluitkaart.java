package nl.opstap.werkplek.overzicht;

import java.util.List;
import nl.opstap.recht.kern.Status;

/**
 * A judgement as a page shows it: the outcome in a sentence, why, what would change it, what is
 * missing and where to fill that in.
 *
 * @param onderwerp name of the subject, to link to
 * @param anker by which an address names its place on the page
 * @param dagen those of the values that say since when, until when or by when
 * @param uitkomst {@code ja}, {@code nee} or {@code onbekend}
 * @param keert what would make the outcome another
 */
public record Besluitkaart(
    String onderwerp,
    String anker,
    Tabblad blad,
    String titel,
    String vraag,
    String uitkomst,
    Status status,
    String uitleg,
    List<String> dagen,
    List<String> waarden,
    List<Grond> gronden,
    List<String> keert,
    List<Open> open,
    List<String> letOp) {

  /** How its status looks. */
  public Beeld beeld() {
    return Beeld.van(status);
  }

  /**
   * A condition.
   *
   * @param artikel in full
   * @param adres of the text of that day; empty when the law has none
   * @param rust the recorded facts that it rests on, each where the card first comes to it; empty
   *     for a condition made of others
   * @param ontbreekt the facts that it rests on and that are not recorded
   */
  public record Grond(
      String uitkomst,
      String tekst,
      String artikel,
      String adres,
      List<Rust> rust,
      List<String> ontbreekt,
      List<Grond> delen) {}

  /**
   * A fact that a condition rests on.
   *
   * @param herkomst source, who recorded it and when; empty when it is not known
   * @param pad where it can be changed; empty for policy, which is not the household's
   */
  public record Rust(String wat, String waarde, String herkomst, String pad) {}

  /**
   * Something that is not known, and where it can be filled in.
   *
   * @param pad empty for policy, which is not asked of a household
   * @param isOordeel whether a member of staff has to judge it
   */
  public record Open(String vraag, String wie, String gevolg, String pad, boolean isOordeel) {}
}
