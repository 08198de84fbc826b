package nl.opstap.werkplek.dossier;

import java.util.List;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Rechten;

/**
 * What a room adds to the pages of a dossier. A room says itself who may see it, so that a right
 * and its button stand side by side.
 */
public interface Dossierblad {

  /** For who looks at a dossier; nothing for who may not use it. */
  List<Deel> voor(Kijker kijker);

  /** Something on the page. */
  sealed interface Deel {}

  /**
   * A page of the dossier with a tab.
   *
   * @param plaats from left to right
   * @param naam by which a page says that it is this one
   * @param reistMee whether it shows the same day as the page before it
   */
  record Tab(int plaats, String naam, String titel, String adres, boolean reistMee)
      implements Deel {}

  /**
   * Something that everybody who opens the dossier has to know, in a few words.
   *
   * @param isTeLaat whether it should have been done before today
   */
  record Kenmerk(String tekst, boolean isTeLaat) implements Deel {}

  /** Something to do, as a link beside the name of who deals with it. */
  record Stap(String titel, String adres) implements Deel {}

  /**
   * Something that can have happened, to record.
   *
   * @param kop under which it stands
   * @param voegtToeAan the name of the part that it adds a member to; empty when it adds none
   */
  record LegVast(String kop, String titel, String adres, String voegtToeAan) implements Deel {}

  /** Something to ask elsewhere, as a form above the facts. */
  record Navraag(String titel, String adres) implements Deel {}

  /**
   * Something to know, on each page.
   *
   * @param knop what says that it was seen; empty for who may not say so
   * @param adres where that is sent
   */
  record Melding(String tekst, String knop, String adres) implements Deel {}

  /**
   * A step that waits, on the first page.
   *
   * @param wanneer by which day, as people say it
   * @param adres where it is recorded that it was done; empty for who may not
   */
  record TeDoen(String wat, String wanneer, boolean isTeLaat, String adres) implements Deel {}

  /** Somebody who looks at a dossier. */
  record Kijker(Aanwezige wie, Dossier dossier) {

    /** Whether this person may do something with this dossier. */
    public boolean mag(Handeling wat) {
      Dossier.Behandelaar van = dossier.behandelaar();
      return Rechten.van(wie.rol(), wat)
          .map(wiens -> wiens.bevat(wie, van.id(), van.teamId()))
          .orElse(false);
    }

    /** Where the pages of this dossier are. */
    public String adres() {
      return "/dossiers/" + dossier.nummer();
    }
  }
}
