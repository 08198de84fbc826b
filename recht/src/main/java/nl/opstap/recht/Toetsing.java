package nl.opstap.recht;

import java.util.ArrayList;
import java.util.List;
import nl.opstap.recht.kern.Bewijs;
import nl.opstap.recht.kern.Feiten;
import nl.opstap.recht.kern.Oordeel;
import nl.opstap.recht.kern.Regel;

/**
 * A case, judged on every subject by the law of its reference date.
 *
 * @param wetboek the book whose rules it was judged by
 * @param regels the rules it was judged by, in a fixed order
 * @param oordelen one for each rule, or one for each member of the list that the rule is about
 */
public record Toetsing(Wetboek wetboek, Feiten feiten, List<Regel> regels, List<Oordeel> oordelen) {

  /** By the law in force on the reference date. */
  public static Toetsing van(Feiten feiten) {
    return van(feiten, Wetboek.GELDEND);
  }

  /** By the rules of that day in a book, which may be another than the law. */
  public static Toetsing van(Feiten feiten, Wetboek wetboek) {
    List<Regel> regels = wetboek.voor(feiten);
    List<Oordeel> oordelen = new ArrayList<>(regels.size());
    for (int i = 0; i < regels.size(); i++) {
      oordelen.addAll(regels.get(i).oordelen(feiten));
    }
    return new Toetsing(wetboek, feiten, regels, oordelen);
  }

  /** What the judgement rests on: enough to make it again, and to see whether anything changed. */
  public Bewijs bewijs() {
    return Bewijs.Regels.van(regels).bij(feiten);
  }
}
