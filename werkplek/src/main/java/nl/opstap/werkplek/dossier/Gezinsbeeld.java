package nl.opstap.werkplek.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.Feit;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.werkplek.veld.Pad;
import nl.opstap.werkplek.veld.Veld;
import nl.opstap.werkplek.veld.Velden;

/** A family at a glance, as far as is known now. */
public final class Gezinsbeeld {

  private final Dossier dossier;
  private final GeldigOp op;

  private Gezinsbeeld(Dossier dossier, GeldigOp op) {
    this.dossier = dossier;
    this.op = op;
  }

  /**
   * Something of a family.
   *
   * @param adres to call or write; empty when there is nothing to follow
   */
  public record Trek(String wat, String waarde, String adres) {}

  static List<Trek> van(Dossier dossier, GeldigOp op) {
    Gezinsbeeld beeld = new Gezinsbeeld(dossier, op);
    List<Trek> uit = new ArrayList<>();
    uit.add(new Trek("Kinderen", beeld.kinderen(), ""));
    uit.add(new Trek("Partner", beeld.partner(), ""));
    uit.add(
        beeld
            .waarde(Velden.TELEFOON)
            .map(nummer -> new Trek("Telefoon", nummer, "tel:" + nummer))
            .orElse(new Trek("Telefoon", "niet vastgelegd", "")));
    beeld.taal().ifPresent(taal -> uit.add(new Trek("Taal", taal, "")));
    return List.copyOf(uit);
  }

  private Optional<String> waarde(Pad pad) {
    return dossier.gegeven(pad, op, BekendOp.ALLES).map(Gegeven::waarde);
  }

  private Optional<String> waarde(Veld veld) {
    return waarde(Pad.van(veld, 0));
  }

  private Optional<String> waarde(Feit feit, int lid) {
    return waarde(Pad.van(feit, lid));
  }

  private String kinderen() {
    String namen =
        dossier.leden(Velden.KINDEREN, op, BekendOp.ALLES).stream()
            .filter(lid -> waarde(Kind.WOONT_BIJ_OUDER, lid).filter("nee"::equals).isEmpty())
            .map(this::kind)
            .collect(Collectors.joining(", "));
    return namen.isEmpty() ? "niet vastgelegd" : namen;
  }

  private String kind(int lid) {
    String naam = Weergave.lid(dossier, Velden.KINDEREN, lid, op, BekendOp.ALLES);
    return waarde(Kind.GEBOREN, lid)
        .map(LocalDate::parse)
        .map(geboren -> naam + " (" + ChronoUnit.YEARS.between(geboren, op.dag()) + ")")
        .orElse(naam);
  }

  private String partner() {
    Optional<String> isEr = waarde(Zaak.PARTNER, 0);
    if (isEr.isEmpty()) {
      return "niet vastgelegd";
    }
    String naam =
        Stream.of(Velden.PARTNER_VOORNAMEN, Velden.PARTNER_ACHTERNAAM)
            .flatMap(veld -> waarde(veld).stream())
            .collect(Collectors.joining(" "));
    return isEr.get().equals("nee") ? "geen" : naam.isEmpty() ? "ja" : naam;
  }

  private Optional<String> taal() {
    boolean metTolk = waarde(Velden.TOLK).filter("ja"::equals).isPresent();
    Optional<String> taal = waarde(Velden.TAAL);
    return metTolk
        ? Optional.of(taal.map(deze -> deze + ", tolk nodig").orElse("tolk nodig"))
        : taal;
  }
}
