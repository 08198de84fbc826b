package nl.opstap.werkplek.werklijst;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.opstap.werkplek.database.Massakopie;
import nl.opstap.werkplek.database.Massakopie.Doel;
import nl.opstap.werkplek.database.Perioden;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.oordeel.Beoordelaar;
import nl.opstap.werkplek.toegang.Pseudoniemen;
import org.jspecify.annotations.Nullable;

/** The rows that lists and search need of new dossiers, for who fills a database in bulk. */
public final class Werklijstrijen {

  /** The tables that get them. */
  public static final List<String> TABELLEN = List.of("werklijstregel", "zoekwoord", "taak");

  private static final Doel REGEL =
      new Doel(
          "werklijstregel",
          "dossier, gemeente, team, klantmanager, naam, bsn_sleutel, wacht_op, wakker_op, termijn, "
              + Lijstdag.kolommen("%1$s"));
  private static final Doel TAAK = new Doel("taak", "gemeente, dossier, soort, uiterlijk, sinds");
  private static final Doel ZOEKWOORD = new Doel("zoekwoord", "gemeente, woord, dossier");

  private Werklijstrijen() {}

  /** Adds those of a dossier. */
  public static void voegToe(
      Massakopie rijen,
      Dossier dossier,
      Instant nu,
      Beoordelaar beoordelaar,
      Pseudoniemen pseudoniemen) {
    Kenmerken kenmerken = Kenmerken.van(dossier, Perioden.dag(nu), beoordelaar, pseudoniemen);
    List<@Nullable Object> regel = new ArrayList<>();
    regel.add(dossier.nummer());
    regel.add(dossier.gemeente());
    regel.add(dossier.behandelaar().teamId());
    regel.add(dossier.behandelaar().id());
    regel.add(kenmerken.naam());
    regel.add(kenmerken.bsnSleutel());
    regel.add(kenmerken.wachtOp());
    regel.add(kenmerken.wakkerOp());
    List<Termijn> termijnen = kenmerken.termijnen().orElse(List.of());
    regel.add(
        termijnen.stream()
            .map(een -> een.uiterlijk() == null ? Perioden.dag(nu) : een.uiterlijk())
            .min(Comparator.naturalOrder())
            .orElse(null));
    for (Lijstdag dag : Lijstdag.values()) {
      regel.add(kenmerken.dagen().get(dag));
    }
    rijen.voegToe(REGEL, regel.toArray());
    for (Termijn een : termijnen) {
      rijen.voegToe(
          TAAK, dossier.gemeente(), dossier.nummer(), een.soort().naam(), een.uiterlijk(), nu);
    }
    for (String woord : kenmerken.zoekwoorden()) {
      rijen.voegToe(ZOEKWOORD, dossier.gemeente(), woord, dossier.nummer());
    }
  }
}
