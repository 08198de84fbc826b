package nl.opstap.werkplek.portaal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.opstap.recht.Wetboek;
import nl.opstap.recht.feiten.Activiteit;
import nl.opstap.recht.feiten.Artikel;
import nl.opstap.recht.feiten.Categorie;
import nl.opstap.recht.feiten.Ontheffing;
import nl.opstap.recht.feiten.Verzoek;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.Bekend;
import nl.opstap.recht.kern.Feit;
import nl.opstap.recht.kern.Periode;
import nl.opstap.werkplek.beleid.Beleid;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.dossier.Gegeven;
import nl.opstap.werkplek.dossier.Wijziging;
import nl.opstap.werkplek.veld.Pad;
import nl.opstap.werkplek.veld.Soort;
import nl.opstap.werkplek.veld.Veld;
import nl.opstap.werkplek.veld.Velden;
import nl.opstap.werkplek.veld.Veldfout;

/**
 * What somebody answered in a self-check, in the order of the answers. It travels with the form
 * from page to page; the program keeps nothing of it.
 */
final class Antwoorden {

  private static final Wijziging ZELF = new Wijziging(1, 1, Instant.EPOCH, "", "zelf ingevuld", "");

  /** More children than nearly any family has; of other lists a parent knows few. */
  private static final int MEESTE_KINDEREN = 8;

  private static final int MEESTE_ANDERE = 2;

  private static final int MEESTE = 120;
  static final String WEET_NIET = "?";

  /**
   * What is so of a request beside the day on which it came in, which is today. That the parent
   * wants to work along is supposed: it is the rule, and the exception is told.
   */
  private static final Map<Pad, String> VERZOEK =
      Map.of(
          Pad.van(Zaak.ONDUBBELZINNIG_ONWILLIG),
          "nee",
          Pad.lijst(Velden.VERZOEKEN),
          "ja",
          Pad.lid(Velden.VERZOEKEN, 1),
          "ja",
          Pad.van(Verzoek.ARTIKEL, 1),
          Soort.code(Artikel.ARTIKEL_9A),
          Pad.van(Verzoek.AANVULLING_GEVRAAGD, 1),
          Soort.GEEN);

  private static final List<Activiteit> SOORTEN =
      List.of(Activiteit.VAN_OUDER, Activiteit.VAN_PARTNER);

  /** What the rules about these subjects look at; nothing else is ever asked. */
  private static final Set<Feit> TE_VRAGEN = teVragen();

  /** By path. A list has the number of its members, everything else its value. */
  private final LinkedHashMap<Pad, String> antwoorden = new LinkedHashMap<>();

  /**
   * Reads what {@link #velden} wrote.
   *
   * @throws Veldfout when somebody changed it on the way into what cannot be
   */
  static Antwoorden lees(List<String> velden, LocalDate vandaag) throws Veldfout {
    Antwoorden uit = new Antwoorden();
    for (String veld : velden.subList(0, Math.min(MEESTE, velden.size()))) {
      int is = veld.indexOf('=');
      Optional<Pad> pad = is < 0 ? Optional.empty() : Pad.lees(veld.substring(0, is));
      if (pad.filter(Antwoorden::isTeVragen).isPresent()) {
        uit.zet(pad.get(), veld.substring(is + 1), vandaag);
      }
    }
    return uit;
  }

  /**
   * Whether the self-check can come to ask this: who somebody is, or how a dossier goes on, it
   * never asks, and what it does not ask it does not take.
   */
  static boolean isTeVragen(Pad pad) {
    if (pad.lid() > meeste(pad) || isLid(pad)) {
      return false;
    }
    return pad.isLidmaatschap()
        ? Velden.onderdeel(pad.onderdeel()).flatMap(Oudervragen::over).isPresent()
        : Velden.veld(pad).flatMap(Veld::feit).filter(TE_VRAGEN::contains).isPresent();
  }

  private static Set<Feit> teVragen() {
    Set<Feit> uit = new HashSet<>();
    Wetboek.GELDEND.alle().stream()
        .flatMap(set -> set.regels().stream())
        .filter(regel -> Zelftoets.ONDERWERPEN.contains(regel.onderwerp()))
        .forEach(regel -> {
          regel.inhoud().feiten(uit::add);
          Stream.of(regel.waarden(), regel.waardenBijJa())
              .flatMap(List::stream)
              .forEach(waarde -> {
                waarde.als().feiten(uit::add);
                waarde.feiten(uit::add);
              });
        });
    uit.removeIf(feit -> Oudervragen.over(feit).isEmpty());
    return Set.copyOf(uit);
  }

  /** As hidden fields of a form hold it. */
  List<String> velden() {
    List<String> uit = new ArrayList<>();
    antwoorden.forEach((pad, waarde) -> uit.add(pad + "=" + waarde));
    return uit;
  }

  /**
   * Adds an answer.
   *
   * @param antwoord empty when the person does not know
   * @throws Veldfout when the question cannot have that answer
   */
  void zet(Pad pad, String antwoord, LocalDate vandaag) throws Veldfout {
    if (antwoord.isBlank() || antwoord.equals(WEET_NIET)) {
      antwoorden.put(pad, WEET_NIET);
      return;
    }
    Optional<Veld> veld = Velden.veld(pad);
    if (veld.isPresent()) {
      antwoorden.put(pad, veld.get().lees(antwoord.strip(), vandaag));
    } else {
      antwoorden.put(pad, new Soort.Getal(meeste(pad), 0).lees(antwoord.strip()));
    }
  }

  /** How many members there are follows from one answer, never from a list of them. */
  private static boolean isLid(Pad pad) {
    return pad.isLidmaatschap() && pad.lid() > 0;
  }

  private static int meeste(Pad pad) {
    return pad.onderdeel().equals(Velden.KINDEREN.naam()) ? MEESTE_KINDEREN : MEESTE_ANDERE;
  }

  /** An answer, and to which question. */
  record Antwoord(Pad pad, String waarde) {}

  /** Takes back the last answer. */
  Optional<Antwoord> terug() {
    return Optional.ofNullable(antwoorden.pollLastEntry())
        .map(laatste -> new Antwoord(laatste.getKey(), laatste.getValue()));
  }

  /** Takes back the answer to a question, if there is one. */
  void vergeet(Pad pad) {
    antwoorden.remove(pad);
  }

  boolean isGevraagd(Pad pad) {
    return antwoorden.containsKey(pad);
  }

  int aantal() {
    return antwoorden.size();
  }

  /**
   * The household as the person told it, who asks for the exemption today: a dossier that is never
   * kept. Without a request the answer would be no to everybody who has not asked yet.
   */
  Dossier dossier(LocalDate vandaag) {
    return dossier(vandaag, Map.of());
  }

  /**
   * The same, when what only the municipality knows turns out well: that each activity is a step to
   * work for which care is needed.
   */
  Dossier alsHetMeezit(LocalDate vandaag) {
    Map<Pad, String> gunstig = new LinkedHashMap<>();
    for (Activiteit een : SOORTEN) {
      int aantal = aantal(een.groep.pad());
      for (int lid = 1; lid <= aantal; lid++) {
        gunstig.put(Pad.van(een.categorie, lid), Soort.code(Categorie.A));
        gunstig.put(Pad.van(een.opvangNodig, lid), "ja");
        gunstig.put(Pad.van(een.onderbouwd, lid), "ja");
      }
    }
    return dossier(vandaag, gunstig);
  }

  private int aantal(String lijst) {
    return Velden.onderdeel(lijst)
        .map(Pad::lijst)
        .map(antwoorden::get)
        .filter(aantal -> !aantal.equals(WEET_NIET))
        .map(Integer::parseInt)
        .orElse(0);
  }

  private Dossier dossier(LocalDate vandaag, Map<Pad, String> ondersteld) {
    List<Gegeven> gegevens = new ArrayList<>();
    ondersteld.forEach((pad, waarde) -> gegevens.add(gegeven(pad, waarde, vandaag)));
    antwoorden.forEach((pad, waarde) -> {
      if (!waarde.equals(WEET_NIET)) {
        paden(pad, waarde).forEach((dit, zo) -> gegevens.add(gegeven(dit, zo, vandaag)));
      }
    });
    VERZOEK.forEach((pad, waarde) -> gegevens.add(gegeven(pad, waarde, vandaag)));
    gegevens.add(gegeven(Pad.van(Verzoek.ONTVANGEN, 1), vandaag.toString(), vandaag));
    return new Dossier(
        0, 0, 1, new Dossier.Behandelaar(null, "", null, ""), gegevens, Beleid.ONBEKEND);
  }

  private static Gegeven gegeven(Pad pad, String waarde, LocalDate vandaag) {
    return new Gegeven(
        pad,
        waarde,
        Periode.vanaf(LocalDate.MIN),
        Bekend.sinds(vandaag),
        ZELF,
        false,
        Optional.empty());
  }

  /** The number of members of a list says that it is complete, and that each of them is there. */
  private static Map<Pad, String> paden(Pad pad, String waarde) {
    if (!pad.isLidmaatschap()) {
      return Map.of(pad, waarde);
    }
    Map<Pad, String> uit = new LinkedHashMap<>();
    uit.put(pad, "ja");
    for (int lid = 1; lid <= Integer.parseInt(waarde); lid++) {
      uit.put(pad.lid(lid), "ja");
      if (pad.onderdeel().equals(Velden.ONTHEFFINGEN.naam())) {
        // Only about those the question asks.
        uit.put(Pad.van(Ontheffing.ARTIKEL, lid), Soort.code(Artikel.ARTIKEL_9A));
      }
    }
    return uit;
  }
}
