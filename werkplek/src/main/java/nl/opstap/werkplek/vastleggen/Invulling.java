package nl.opstap.werkplek.vastleggen;

import java.util.Map;

/**
 * What a person filled in, as it was written.
 *
 * @param velden by the name of the field of the form; a field that is missing is empty
 * @param versie the version of the dossier that the person saw
 */
public record Invulling(Map<String, String> velden, int versie) {

  /** The names that each form has; all others are of what is recorded. */
  static final String VAN = "van";

  static final String TOT_EN_MET = "totEnMet";
  static final String BRON = "bron";
  static final String TOELICHTING = "toelichting";
  static final String TERUG = "terug";

  public Invulling {
    velden = Map.copyOf(velden);
  }

  /** What stands in a field, without blanks around it; empty for nothing. */
  public String bij(String veld) {
    return velden.getOrDefault(veld, "").strip();
  }

  /** The same, made from a later version. */
  Invulling vanVersie(int later) {
    return new Invulling(velden, later);
  }
}
