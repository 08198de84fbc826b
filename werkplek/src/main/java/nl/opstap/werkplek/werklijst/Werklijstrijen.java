package nl.opstap.werkplek.werklijst;

import java.time.LocalDate;
import java.util.List;
import nl.opstap.werkplek.database.Massakopie;
import nl.opstap.werkplek.database.Massakopie.Doel;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.oordeel.Beoordelaar;
import nl.opstap.werkplek.toegang.Pseudoniemen;

/** The rows that lists and search need of new dossiers, for who fills a database in bulk. */
public final class Werklijstrijen {

  /** The tables that get them. */
  public static final List<String> TABELLEN = List.of("werklijstregel", "zoekwoord");

  private static final Doel REGEL =
      new Doel(
          "werklijstregel",
          "dossier, gemeente, team, klantmanager, naam, bsn_sleutel, termijn, ontheffing_tot,"
              + " wacht_op, activiteit_tot, kind_vijf_op, wakker_op");
  private static final Doel ZOEKWOORD = new Doel("zoekwoord", "gemeente, woord, dossier");

  private Werklijstrijen() {}

  /** Adds those of a dossier. */
  public static void voegToe(
      Massakopie rijen,
      Dossier dossier,
      LocalDate vandaag,
      Beoordelaar beoordelaar,
      Pseudoniemen pseudoniemen) {
    Kenmerken kenmerken = Kenmerken.van(dossier, vandaag, beoordelaar, pseudoniemen);
    rijen.voegToe(
        REGEL,
        dossier.nummer(),
        dossier.gemeente(),
        dossier.behandelaar().teamId(),
        dossier.behandelaar().id(),
        kenmerken.naam(),
        kenmerken.bsnSleutel(),
        kenmerken.termijn(),
        kenmerken.ontheffingTot(),
        kenmerken.wachtOp(),
        kenmerken.activiteitTot(),
        kenmerken.kindVijfOp(),
        kenmerken.wakkerOp());
    for (String woord : kenmerken.zoekwoorden()) {
      rijen.voegToe(ZOEKWOORD, dossier.gemeente(), woord, dossier.nummer());
    }
  }
}
