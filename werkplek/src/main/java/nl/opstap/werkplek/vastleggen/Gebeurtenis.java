package nl.opstap.werkplek.vastleggen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opstap.recht.kern.Feit;
import nl.opstap.werkplek.veld.Onderdeel;
import nl.opstap.werkplek.veld.Pad;
import nl.opstap.werkplek.veld.Veld;
import nl.opstap.werkplek.veld.Velden;

/**
 * Something that happens in a household, as people tell it: one form asks for the day and the rest
 * once, and records every fact that follows.
 *
 * @param naam as an address writes it: {@code opvang-begint}
 * @param titel as people say it
 * @param kop under which it stands in the menu
 * @param deel what it is about; the household itself, or a list of which it is about one member
 * @param lid which member
 * @param dag the day that it is about
 * @param vragen what is asked beside the day
 * @param gevolgd what holds because it happened, without asking
 * @param bron where it usually comes from
 */
record Gebeurtenis(
    String naam,
    String titel,
    Kop kop,
    Onderdeel deel,
    Lid lid,
    Dag dag,
    List<Vraag> vragen,
    List<Gevolgd> gevolgd,
    String bron) {

  private static final String OUDER = "bericht van de ouder";

  /** What people look under. */
  enum Kop {
    AANVRAAG("Verzoek, besluit en plan"),
    KIND("Kinderen"),
    OPVANG("Opvang"),
    ACTIVITEIT("Activiteiten"),
    WERK("Werk en uitkering"),
    GEZIN("Gezin"),
    DOSSIER("Dossier"),
    OVERIG("Andere gegevens");

    private final String titel;

    Kop(String titel) {
      this.titel = titel;
    }

    String titel() {
      return titel;
    }
  }

  /** Which member of a list something is about. */
  enum Lid {
    /** None: it is about the household. */
    GEEN,
    /** One that is not in the dossier yet. */
    NIEUW,
    /** One that is; the form asks which. */
    BESTAAND
  }

  /** The day that something is about. */
  sealed interface Dag {

    /** What the form asks. */
    String vraag();

    /** The first on which it is so: everything holds from that day on. */
    record Eerste(String vraag, Optional<Veld> bewaardIn) implements Dag {}

    /**
     * The last on which it was so. That holds since it began, and what becomes of the household
     * from the day after.
     *
     * @param begon tells when it began; empty where nothing does: then it holds from the day on
     *     which it is told, or from that day when it is past
     */
    record Laatste(String vraag, Veld bewaardIn, Optional<Veld> begon) implements Dag {}
  }

  /**
   * Something that is asked.
   *
   * @param tekst the question; the one of the field when nothing else fits better
   * @param isNodig whether it must be known; else it may be left open
   * @param gewoonlijk what is filled in to begin with; empty for nothing
   */
  record Vraag(Veld veld, String tekst, boolean isNodig, String gewoonlijk) {

    static Vraag nodig(Veld veld) {
      return new Vraag(veld, veld.vraag(), true, "");
    }

    static Vraag mag(Veld veld) {
      return new Vraag(veld, veld.vraag(), false, "");
    }

    static Vraag nodig(Feit feit) {
      return nodig(Velden.van(feit));
    }

    static Vraag mag(Feit feit) {
      return mag(Velden.van(feit));
    }

    /** The same, asked in other words. */
    Vraag als(String andereTekst) {
      return new Vraag(veld, andereTekst, isNodig, gewoonlijk);
    }

    /** The same, filled in to begin with. */
    Vraag gewoonlijk(String waarde) {
      return new Vraag(veld, tekst, isNodig, waarde);
    }

    /** Its field in the form. */
    String invoer() {
      return "veld." + Pad.van(veld, 0).veld();
    }
  }

  /** Something that holds because it happened. */
  sealed interface Gevolgd {
    Veld veld();

    /** Always the same. */
    record Vast(Veld veld, String waarde) implements Gevolgd {}

    /** What was answered to a question. */
    record Zoals(Veld veld, Veld beantwoord) implements Gevolgd {}
  }

  /** About the household as a whole; comes from the parent and asks nothing but the day, as yet. */
  static Gebeurtenis vanGezin(String naam, String titel, Kop kop) {
    return begin(naam, titel, kop, Velden.HUISHOUDEN, Lid.GEEN);
  }

  /** About a member that it adds to a list. */
  static Gebeurtenis nieuw(String naam, String titel, Kop kop, Onderdeel deel) {
    return begin(naam, titel, kop, deel, Lid.NIEUW);
  }

  /** About a member of a list. */
  static Gebeurtenis bij(String naam, String titel, Kop kop, Onderdeel deel) {
    return begin(naam, titel, kop, deel, Lid.BESTAAND);
  }

  private static Gebeurtenis begin(String naam, String titel, Kop kop, Onderdeel deel, Lid lid) {
    Dag sinds = new Dag.Eerste("Sinds welke dag?", Optional.empty());
    return new Gebeurtenis(naam, titel, kop, deel, lid, sinds, List.of(), List.of(), OUDER);
  }

  /** The same, from a day on. */
  Gebeurtenis vanaf(String vraag) {
    return op(new Dag.Eerste(vraag, Optional.empty()));
  }

  /** The same, from a day on that is kept as well. */
  Gebeurtenis vanaf(String vraag, Veld bewaardIn) {
    return op(new Dag.Eerste(vraag, Optional.of(bewaardIn)));
  }

  Gebeurtenis vanaf(String vraag, Feit bewaardIn) {
    return vanaf(vraag, Velden.van(bewaardIn));
  }

  /** The same, until a last day. */
  Gebeurtenis totEnMet(String vraag, Feit bewaardIn) {
    return op(new Dag.Laatste(vraag, Velden.van(bewaardIn), Optional.empty()));
  }

  /** The same, until a last day of something that began. */
  Gebeurtenis totEnMet(String vraag, Veld bewaardIn, Veld begon) {
    return op(new Dag.Laatste(vraag, bewaardIn, Optional.of(begon)));
  }

  Gebeurtenis totEnMet(String vraag, Feit bewaardIn, Feit begon) {
    return totEnMet(vraag, Velden.van(bewaardIn), Velden.van(begon));
  }

  private Gebeurtenis op(Dag andere) {
    return new Gebeurtenis(naam, titel, kop, deel, lid, andere, vragen, gevolgd, bron);
  }

  /** The same, asking this beside the day. */
  Gebeurtenis vraagt(Vraag... beide) {
    return new Gebeurtenis(naam, titel, kop, deel, lid, dag, List.of(beide), gevolgd, bron);
  }

  /** The same, from which this follows too. */
  Gebeurtenis waardoor(Feit feit, String waarde) {
    return waardoor(new Gevolgd.Vast(Velden.van(feit), waarde));
  }

  Gebeurtenis waardoor(Gevolgd nog) {
    List<Gevolgd> meer = Stream.concat(gevolgd.stream(), Stream.of(nog)).toList();
    return new Gebeurtenis(naam, titel, kop, deel, lid, dag, vragen, meer, bron);
  }

  /** The same, coming from somewhere else than the parent. */
  Gebeurtenis uit(String andereBron) {
    return new Gebeurtenis(naam, titel, kop, deel, lid, dag, vragen, gevolgd, andereBron);
  }

  /** Every field that it can record. */
  Stream<Veld> velden() {
    Optional<Veld> dagveld =
        switch (dag) {
          case Dag.Eerste(String _, Optional<Veld> bewaardIn) -> bewaardIn;
          case Dag.Laatste(String _, Veld bewaardIn, Optional<Veld> _) -> Optional.of(bewaardIn);
        };
    return Stream.of(
            dagveld.stream(), vragen.stream().map(Vraag::veld), gevolgd.stream().map(Gevolgd::veld))
        .flatMap(velden -> velden);
  }
}
