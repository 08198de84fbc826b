package nl.opstap.werkplek.beleid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.opstap.recht.feiten.Feitenboek;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.Feit;
import nl.opstap.werkplek.veld.Soort;
import nl.opstap.werkplek.veld.Velden;
import nl.opstap.werkplek.veld.Veldfout;

/**
 * Something that a municipality decides.
 *
 * @param naam as a case writes it: {@code gemeente.methode}
 * @param omschrijving a clause that says it
 * @param vraag the question that asks for it
 * @param feit the fact of the rules that it is; empty for text that guides people, and for a table
 */
public record Beleidsveld(
    String naam, Soort soort, String omschrijving, String vraag, Optional<Feit> feit) {

  /** By which criteria a klantmanager weighs urgent reasons; no rule looks at it. */
  private static final Beleidsveld CRITERIA =
      new Beleidsveld(
          "gemeente.criteriaDringendeRedenen",
          new Soort.Tekst(4_000),
          "de criteria voor dringende redenen",
          "Waar let een klantmanager op bij dringende redenen (artikel 9 lid 2)?",
          Optional.empty());

  /** Which table classifies activities; the national ones where there is none. */
  static final Beleidsveld INDELING =
      new Beleidsveld(
          "gemeente.indeling",
          new Soort.Tekst(Integer.MAX_VALUE),
          "de eigen tabel voor activiteiten",
          "Met welke tabel deelt de gemeente activiteiten in?",
          Optional.empty());

  /** All of them, in the order of a case. */
  public static final List<Beleidsveld> ALLE = alle();

  private static List<Beleidsveld> alle() {
    List<Beleidsveld> uit = new ArrayList<>();
    for (Feit feit : Feitenboek.BEGRIPPEN.zaak().feiten()) {
      if (isBeleid(feit)) {
        uit.add(
            new Beleidsveld(
                feit.naam(),
                Soort.van(feit),
                feit.omschrijving(),
                feit.vraag(),
                Optional.of(feit)));
      }
    }
    uit.add(INDELING);
    uit.add(CRITERIA);
    return List.copyOf(uit);
  }

  /**
   * Whether a fact is the municipality's to decide. Which municipality it is follows from whose
   * dossier it is; whether a neighbourhood has free childcare from where the parent lives.
   */
  public static boolean isBeleid(Feit feit) {
    return Velden.isVanGemeente(feit) && !feit.equals(Zaak.GEMEENTE);
  }

  boolean isTabel() {
    return equals(INDELING);
  }

  /**
   * The text under which a value is kept.
   *
   * @throws Veldfout when it cannot be one; the message is for the person
   */
  public String lees(String invoer) throws Veldfout {
    return isTabel() ? Eigentabel.lees(invoer).bewaard() : soort.lees(invoer);
  }

  /** A value as people read it. */
  String toon(String waarde) {
    try {
      return isTabel() ? Eigentabel.lees(waarde).omschrijving() : waarde;
    } catch (Veldfout onleesbaar) {
      return "een tabel die niet meer te lezen is";
    }
  }

  /** The one of that name. */
  public static Optional<Beleidsveld> van(String naam) {
    return ALLE.stream().filter(veld -> veld.naam().equals(naam)).findFirst();
  }
}
