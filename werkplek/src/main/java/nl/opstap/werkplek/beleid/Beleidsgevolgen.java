package nl.opstap.werkplek.beleid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.opstap.recht.kern.Feit;

/** What other policy would do to dossiers; told by the room that knows them. */
public interface Beleidsgevolgen {

  /**
   * How many judgements of a day would become others.
   *
   * @param bekeken how many dossiers were looked at
   * @param alle how many there are; of more than can be looked at some were drawn by lot
   * @param rijen by subject; empty when nothing changes in any of them
   */
  record Gevolgen(int bekeken, int alle, List<Rij> rijen) {

    /** Which dossiers were looked at. */
    public String waarin() {
      if (alle == 0) {
        return "Er zijn nog geen dossiers.";
      }
      return bekeken < alle
          ? "Bekeken: %d van de %d dossiers, door het lot gekozen (elke keer dezelfde)."
              .formatted(bekeken, alle)
          : "Bekeken: alle dossiers (%d).".formatted(alle);
    }
  }

  /** Of one subject, in how many dossiers it becomes another. */
  record Rij(String titel, int dossiers) {}

  Gevolgen van(Beleid nu, Beleid straks, LocalDate dag);

  /**
   * How an invented activity would be classified.
   *
   * @param uitkomst its category, or what is not known of it
   * @param uitleg the judgement in a sentence
   */
  record Proef(String uitkomst, String uitleg) {}

  /**
   * Tries a table on an activity of nobody.
   *
   * @param activiteit what is known of it and of who does it
   */
  Proef probeer(Beleid straks, Map<Feit, String> activiteit, LocalDate dag);
}
