package nl.opstap.werkplek.beleid;

import java.time.LocalDate;
import java.util.List;

/** What other policy would do to dossiers; told by the room that knows them. */
public interface Beleidsgevolgen {

  /**
   * How many judgements of a day would become others.
   *
   * @param bekeken how many dossiers were looked at: those changed last, never all of a big city
   * @param rijen by subject; empty when nothing changes in any of them
   */
  record Gevolgen(int bekeken, List<Rij> rijen) {}

  /** Of one subject, in how many dossiers it becomes another. */
  record Rij(String titel, int dossiers) {}

  Gevolgen van(Beleid nu, Beleid straks, LocalDate dag);
}
