package nl.opstap.werkplek.werklijst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.opstap.werkplek.database.Massakopie;
import nl.opstap.werkplek.database.Massakopie.Doel;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.oordeel.Beoordelaar;
import nl.opstap.werkplek.toegang.Pseudoniemen;
import org.jspecify.annotations.Nullable;

/** The rows that lists and search need of new dossiers, for who fills a database in bulk. */
public final class Werklijstrijen {

  /** The tables that get them. */
  public static final List<String> TABELLEN = List.of("werklijstregel", "zoekwoord");

  private static final Doel REGEL =
      new Doel(
          "werklijstregel",
          "dossier, gemeente, team, klantmanager, naam, bsn_sleutel, wacht_op, wakker_op, "
              + Lijstdag.kolommen("%1$s"));
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
    List<@Nullable Object> regel = new ArrayList<>();
    regel.add(dossier.nummer());
    regel.add(dossier.gemeente());
    regel.add(dossier.behandelaar().teamId());
    regel.add(dossier.behandelaar().id());
    regel.add(kenmerken.naam());
    regel.add(kenmerken.bsnSleutel());
    regel.add(kenmerken.wachtOp());
    regel.add(kenmerken.wakkerOp());
    for (Lijstdag dag : Lijstdag.values()) {
      regel.add(kenmerken.dagen().get(dag));
    }
    rijen.voegToe(REGEL, regel.toArray());
    for (String woord : kenmerken.zoekwoorden()) {
      rijen.voegToe(ZOEKWOORD, dossier.gemeente(), woord, dossier.nummer());
    }
  }
}
