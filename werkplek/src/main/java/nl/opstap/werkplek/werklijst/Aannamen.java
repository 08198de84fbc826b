package nl.opstap.werkplek.werklijst;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opstap.recht.feiten.Artikel;
import nl.opstap.recht.feiten.Einde;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Ontheffing;
import nl.opstap.recht.feiten.Uitkering;
import nl.opstap.recht.feiten.Verzoek;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.recht.kern.Periode;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.dossier.Gegeven;
import nl.opstap.werkplek.dossier.Vastlegging;
import nl.opstap.werkplek.veld.Onderdeel;
import nl.opstap.werkplek.veld.Pad;
import nl.opstap.werkplek.veld.Soort;
import nl.opstap.werkplek.veld.Velden;

/**
 * What is taken for so, as long as nobody recorded it, when the terms of a dossier are looked for:
 * nobody says everything, and a deadline must not stay out of sight for that. A page with
 * judgements takes nothing for so.
 */
final class Aannamen {

  private static final Periode ALTIJD = new Periode(LocalDate.MIN, LocalDate.MAX);
  private static final Pad PLAN = Pad.van(Zaak.PLAN);
  private static final Pad VASTGESTELD = Pad.van(Zaak.PLAN_VASTGESTELD);

  private final Dossier dossier;
  private final GeldigOp dag;

  private Aannamen(Dossier dossier, GeldigOp dag) {
    this.dossier = dossier;
    this.dag = dag;
  }

  /** As facts to record beside those of the dossier. */
  static List<Vastlegging> van(Dossier dossier, GeldigOp dag) {
    return new Aannamen(dossier, dag).vastleggingen();
  }

  private List<Vastlegging> vastleggingen() {
    Map<Pad, String> uit = new LinkedHashMap<>();
    uit.put(Pad.van(Zaak.UITKERING), Soort.code(Uitkering.ALGEMENE_BIJSTAND));
    uit.put(Pad.lijst(Velden.VERZOEKEN), "ja");
    uit.put(Pad.lijst(Velden.ONTHEFFINGEN), "ja");
    for (int lid : leden(Velden.VERZOEKEN)) {
      uit.put(Pad.van(Verzoek.AANVULLING_GEVRAAGD, lid), Soort.GEEN);
    }
    for (int lid : leden(Velden.ONTHEFFINGEN)) {
      if (isNietGeeindigd(lid)) {
        uit.put(Pad.van(Ontheffing.TOT, lid), Soort.GEEN);
      }
      uit.put(Pad.van(Ontheffing.GEMEENTE, lid), "%04d".formatted(dossier.gemeente()));
    }
    for (int lid : leden(Velden.KINDEREN)) {
      uit.put(Pad.van(Kind.TEN_LASTE, lid), "ja");
    }
    boolean isPlanVanNu = isPlanVanDezeOntheffing();
    boolean isErEenPlan = isPlanVanNu || laatsteWoord(PLAN).filter("ja"::equals).isPresent();
    // Who said it last, or recorded when it was made, need not say it again.
    uit.put(PLAN, isErEenPlan ? "ja" : "nee");
    if (isPlanVanNu) {
      uit.put(Pad.van(Zaak.LAATSTE_HERONDERZOEK), Soort.GEEN);
    }
    return uit.entrySet().stream()
        .filter(een -> waarde(een.getKey()).isEmpty())
        .map(een -> new Vastlegging(een.getKey(), een.getValue(), ALTIJD))
        .toList();
  }

  private List<Integer> leden(Onderdeel deel) {
    return dossier.leden(deel, dag, BekendOp.ALLES);
  }

  private Optional<String> waarde(Pad pad) {
    return dossier.gegeven(pad, dag, BekendOp.ALLES).map(Gegeven::waarde);
  }

  private Optional<LocalDate> dag(Pad pad) {
    return waarde(pad).filter(dit -> !dit.equals(Soort.GEEN)).map(LocalDate::parse);
  }

  /** Of what ended, somebody knows when. */
  private boolean isNietGeeindigd(int ontheffing) {
    return waarde(Pad.van(Ontheffing.EINDE, ontheffing))
        .filter(einde -> !einde.equals(Soort.code(Einde.LOOPT)))
        .isEmpty();
  }

  /** What we take to have been so last, until now. */
  private Optional<String> laatsteWoord(Pad pad) {
    return dossier.gegevens().stream()
        .filter(een -> een.pad().equals(pad) && een.bekend().isNog())
        .filter(een -> !een.geldig().van().isAfter(dag.dag()))
        .max(Comparator.comparing(een -> een.geldig().van()))
        .map(Gegeven::waarde);
  }

  /** A plan can be made once somebody asks; of an older one nobody knows when it was reviewed. */
  private boolean isPlanVanDezeOntheffing() {
    LocalDate begonnen =
        leden(Velden.ONTHEFFINGEN).stream()
            .filter(lid ->
                waarde(Pad.van(Ontheffing.ARTIKEL, lid))
                    .filter(Soort.code(Artikel.ARTIKEL_9A)::equals)
                    .isPresent())
            .flatMap(lid -> dag(Pad.van(Ontheffing.VAN, lid)).stream())
            .filter(van -> !van.isAfter(dag.dag()))
            .max(Comparator.naturalOrder())
            .orElse(dag.dag());
    return laatsteWoord(VASTGESTELD)
        .map(LocalDate::parse)
        .filter(gemaakt -> !gemaakt.isAfter(dag.dag()))
        .filter(gemaakt -> !gemaakt.isBefore(begonnen.minusYears(1)))
        .isPresent();
  }
}
