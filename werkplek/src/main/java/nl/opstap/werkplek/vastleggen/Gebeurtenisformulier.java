package nl.opstap.werkplek.vastleggen;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.recht.kern.Periode;
import nl.opstap.werkplek.dossier.Aanleiding;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.dossier.Gegeven;
import nl.opstap.werkplek.dossier.Vastlegging;
import nl.opstap.werkplek.veld.Pad;
import nl.opstap.werkplek.veld.Veld;
import nl.opstap.werkplek.veld.Veldfout;
import org.springframework.stereotype.Component;

/** Turns what was filled in about something that happened into facts. */
@Component
class Gebeurtenisformulier {

  static final String DAG = "dag";
  static final String LID = "lid";
  static final String VOLLEDIG = "volledig";

  private final Clock klok;

  Gebeurtenisformulier(Clock klok) {
    this.klok = klok;
  }

  /** The members that it can be about. */
  List<Integer> leden(Dossier dossier, Gebeurtenis wat) {
    return dossier.leden(wat.deel(), vandaag(), BekendOp.ALLES);
  }

  /** Whether it can happen in this dossier: nothing ends that is not there. */
  boolean kan(Dossier dossier, Gebeurtenis wat) {
    return wat.lid() != Gebeurtenis.Lid.BESTAAND || !leden(dossier, wat).isEmpty();
  }

  /** Whether the form asks if the list is complete now: nobody said so yet. */
  boolean vraagtOfVolledig(Dossier dossier, Gebeurtenis wat) {
    return wat.lid() == Gebeurtenis.Lid.NIEUW
        && dossier.gegeven(Pad.lijst(wat.deel()), vandaag(), BekendOp.ALLES).isEmpty();
  }

  /** What was filled in; or what is wrong with it, by the field of the form. */
  Optional<Gelezen> lees(
      Dossier dossier, Gebeurtenis wat, Invulling invulling, Map<String, String> fouten) {
    Optional<Integer> lid = lid(dossier, wat, invulling, fouten);
    Optional<LocalDate> dag = Vastlegbron.dag(DAG, invulling, fouten);
    Map<Veld, String> antwoorden = antwoorden(wat, invulling, fouten);
    Aanleiding aanleiding = Vastlegbron.lees(invulling, fouten);
    if (!fouten.isEmpty() || lid.isEmpty() || dag.isEmpty()) {
      return Optional.empty();
    }
    Gebeurd gebeurd = new Gebeurd(dossier, wat, lid.get(), dag.get(), antwoorden);
    List<Vastlegging> uit =
        switch (wat.dag()) {
          case Gebeurtenis.Dag.Eerste(String _, Optional<Veld> bewaardIn) ->
              vanaf(gebeurd, bewaardIn);
          case Gebeurtenis.Dag.Laatste laatste -> tot(gebeurd, laatste);
        };
    if (invulling.bij(VOLLEDIG).equals("ja") && vraagtOfVolledig(dossier, wat)) {
      uit.add(new Vastlegging(Pad.lijst(wat.deel()), "ja", Periode.vanaf(vandaag().dag())));
    }
    return Optional.of(new Gelezen(List.copyOf(uit), aanleiding));
  }

  private GeldigOp vandaag() {
    return new GeldigOp(LocalDate.now(klok));
  }

  private Optional<Integer> lid(
      Dossier dossier, Gebeurtenis wat, Invulling invulling, Map<String, String> fouten) {
    return switch (wat.lid()) {
      case GEEN -> Optional.of(0);
      case NIEUW -> Optional.of(dossier.volgendLid(wat.deel()));
      case BESTAAND -> {
        Optional<Integer> gekozen =
            leden(dossier, wat).stream()
                .filter(lid -> lid.toString().equals(invulling.bij(LID)))
                .findFirst();
        if (gekozen.isEmpty()) {
          fouten.put(LID, "Kies om wie of wat het gaat.");
        }
        yield gekozen;
      }
    };
  }

  /** What was answered; what was left open is not in it. */
  private Map<Veld, String> antwoorden(
      Gebeurtenis wat, Invulling invulling, Map<String, String> fouten) {
    Map<Veld, String> uit = new LinkedHashMap<>();
    for (Gebeurtenis.Vraag vraag : wat.vragen()) {
      String antwoord = invulling.bij(vraag.invoer());
      if (antwoord.isEmpty()) {
        if (vraag.isNodig()) {
          fouten.put(vraag.invoer(), "Vul dit in. " + vraag.tekst());
        }
        continue;
      }
      try {
        uit.put(vraag.veld(), vraag.veld().lees(antwoord, vandaag().dag()));
      } catch (Veldfout fout) {
        fouten.put(vraag.invoer(), fout.getMessage());
      }
    }
    return uit;
  }

  /** What happened, and in which dossier. */
  private record Gebeurd(
      Dossier dossier, Gebeurtenis wat, int lid, LocalDate dag, Map<Veld, String> antwoorden) {

    Pad pad(Veld veld) {
      return Pad.van(veld, veld.onderdeel().isLijst() ? lid : 0);
    }

    Vastlegging zet(Veld veld, String waarde, Periode geldig) {
      return new Vastlegging(pad(veld), waarde, geldig);
    }

    /** What follows without asking. */
    List<Vastlegging> gevolgd(Periode geldig) {
      List<Vastlegging> uit = new ArrayList<>();
      for (Gebeurtenis.Gevolgd een : wat.gevolgd()) {
        switch (een) {
          case Gebeurtenis.Gevolgd.Vast(Veld veld, String waarde) ->
              uit.add(zet(veld, waarde, geldig));
          case Gebeurtenis.Gevolgd.Zoals(Veld veld, Veld beantwoord) ->
              Optional.ofNullable(antwoorden.get(beantwoord))
                  .ifPresent(waarde -> uit.add(zet(veld, waarde, geldig)));
        }
      }
      return uit;
    }

    /** When it began, as the dossier has it on its last day; empty when that is not known. */
    Optional<LocalDate> begon(Optional<Veld> veld) {
      return veld.flatMap(dit -> dossier.gegeven(pad(dit), new GeldigOp(dag), BekendOp.ALLES))
          .map(Gegeven::waarde)
          .map(LocalDate::parse)
          .filter(begin -> !begin.isAfter(dag));
    }
  }

  /** Everything holds from the day on. */
  private static List<Vastlegging> vanaf(Gebeurd gebeurd, Optional<Veld> bewaardIn) {
    Periode geldig = Periode.vanaf(gebeurd.dag());
    List<Vastlegging> uit = new ArrayList<>();
    if (gebeurd.wat().lid() == Gebeurtenis.Lid.NIEUW) {
      uit.add(new Vastlegging(Pad.lid(gebeurd.wat().deel(), gebeurd.lid()), "ja", geldig));
    }
    bewaardIn.ifPresent(veld -> uit.add(gebeurd.zet(veld, gebeurd.dag().toString(), geldig)));
    gebeurd.antwoorden().forEach((veld, waarde) -> uit.add(gebeurd.zet(veld, waarde, geldig)));
    uit.addAll(gebeurd.gevolgd(geldig));
    return uit;
  }

  /** The last day holds since it began; what becomes of the household, from the day after. */
  private List<Vastlegging> tot(Gebeurd gebeurd, Gebeurtenis.Dag.Laatste laatste) {
    LocalDate vandaag = vandaag().dag();
    LocalDate verteld = gebeurd.dag().isBefore(vandaag) ? gebeurd.dag() : vandaag;
    Periode ervoor = Periode.vanaf(gebeurd.begon(laatste.begon()).orElse(verteld));
    Periode erna = Periode.vanaf(gebeurd.dag().plusDays(1));
    List<Vastlegging> uit = new ArrayList<>();
    uit.add(gebeurd.zet(laatste.bewaardIn(), gebeurd.dag().toString(), ervoor));
    gebeurd
        .antwoorden()
        .forEach((veld, waarde) ->
            uit.add(gebeurd.zet(veld, waarde, veld.onderdeel().isLijst() ? ervoor : erna)));
    uit.addAll(gebeurd.gevolgd(erna));
    return uit;
  }
}
