package nl.opstap.werkplek.overzicht;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.Feit;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.JaNeeFeit;
import nl.opstap.recht.kern.Kenner;
import nl.opstap.recht.kern.Oordeel;
import nl.opstap.recht.kern.Reden;
import nl.opstap.recht.kern.Sleutel;
import nl.opstap.recht.kern.Uitkomst;
import nl.opstap.recht.kern.Vindplaats;
import nl.opstap.recht.kern.Vraag;
import nl.opstap.werkplek.beleid.Beleidsveld;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.dossier.Gegeven;
import nl.opstap.werkplek.dossier.Weergave;
import nl.opstap.werkplek.pagina.Opmaak;
import nl.opstap.werkplek.veld.Onderdeel;
import nl.opstap.werkplek.veld.Pad;
import nl.opstap.werkplek.veld.Veld;
import nl.opstap.werkplek.veld.Velden;

/** Makes a card of a judgement. */
record Kaartmaker(
    Dossier dossier, Oordeel oordeel, GeldigOp geldigOp, BekendOp bekendOp, Set<Pad> genoemd) {

  Besluitkaart kaart() {
    return new Besluitkaart(
        oordeel.onderwerp().naam(),
        oordeel.onderwerp().naam() + (oordeel.regel().per().isPresent() ? "-" + oordeel.rij() : ""),
        Tabblad.van(oordeel.onderwerp()),
        titel(),
        oordeel.onderwerp().vraag(),
        oordeel.uitkomst().woord(),
        oordeel.status(),
        oordeel.uitleg(),
        dagen(),
        oordeel.waarden().regels().stream()
            .map(regel -> regel.startsWith("- ") ? regel.substring(2) : regel)
            .toList(),
        oordeel.redenen().stream().map(this::grond).toList(),
        keert(),
        oordeel.ontbreekt().stream().map(this::open).toList(),
        oordeel.kanttekeningen());
  }

  private List<String> dagen() {
    return oordeel.waarden().sleutels().stream()
        .filter(Sleutel.Dag.class::isInstance)
        .map(Sleutel.Dag.class::cast)
        .map(dag -> dag.label() + ": " + Opmaak.dag(oordeel.waarden().geef(dag)))
        .toList();
  }

  /** With the number of the member, when there is a judgement for each of them. */
  private String titel() {
    return oordeel.onderwerp().titel()
        + oordeel.regel().per().map(groep -> " (" + lid(groep, oordeel.rij()) + ")").orElse("");
  }

  private Besluitkaart.Grond grond(Reden reden) {
    Vindplaats grondslag = reden.voorwaarde().grondslag();
    List<Pad> rust = rust(reden);
    return new Besluitkaart.Grond(
        reden.uitkomst().woord(),
        reden.tekst(),
        grondslag.voluit(),
        grondslag.adres(geldigOp.dag()),
        Stream.concat(rust.stream().flatMap(pad -> rust(pad).stream()), beleid(reden).stream())
            .toList(),
        rust.stream().filter(pad -> gegeven(pad).isEmpty()).map(this::wat).distinct().toList(),
        reden.delen().stream().map(this::grond).toList());
  }

  /** What a condition looks at, where it is not made of others; what was named before left out. */
  private List<Pad> rust(Reden reden) {
    if (!reden.delen().isEmpty()) {
      return List.of();
    }
    List<Feit> gelezen = new ArrayList<>();
    reden.voorwaarde().feiten(gelezen::add);
    List<Pad> uit = new ArrayList<>();
    gelezen.removeIf(Velden::isVanGemeente);
    for (Feit feit : gelezen) {
      for (int rij : oordeel.rijen(feit.groep())) {
        pad(feit, rij).filter(genoemd::add).ifPresent(uit::add);
      }
    }
    uit.removeIf(pad -> pad.veld().equals(Zaak.PEILDATUM.naam()));
    return uit;
  }

  /** What a condition rests on that the municipality decided; each decision once. */
  private List<Besluitkaart.Rust> beleid(Reden reden) {
    if (!reden.delen().isEmpty()) {
      return List.of();
    }
    List<Feit> gelezen = new ArrayList<>();
    reden.voorwaarde().feiten(gelezen::add);
    return gelezen.stream()
        .distinct()
        .flatMap(
            feit -> Beleidsveld.van(feit.naam()).filter(_ -> genoemd.add(Pad.van(feit))).stream())
        .flatMap(veld -> dossier.beleid().op(veld, geldigOp.dag()).stream())
        .map(regel ->
            new Besluitkaart.Rust(
                regel.veld().omschrijving(),
                regel.waarde(),
                "Beleid van de gemeente: " + regel.besluit().bron(),
                ""))
        .toList();
  }

  private Optional<Besluitkaart.Rust> rust(Pad pad) {
    return gegeven(pad)
        .map(gegeven ->
            new Besluitkaart.Rust(
                wat(pad),
                Weergave.waarde(pad, gegeven.waarde()),
                Weergave.herkomst(gegeven),
                pad.toString()));
  }

  private Optional<Gegeven> gegeven(Pad pad) {
    return dossier.gegeven(pad, geldigOp, bekendOp);
  }

  private String wat(Pad pad) {
    String veld = Velden.veld(pad).map(Veld::omschrijving).orElse(pad.veld());
    return Velden.onderdeel(pad.onderdeel())
        .filter(Onderdeel::isLijst)
        .map(deel -> veld + " (" + Weergave.lid(dossier, deel, pad.lid(), geldigOp, bekendOp) + ")")
        .orElse(veld);
  }

  /** Every yes-or-no that is known and that alone decides the outcome. */
  private List<String> keert() {
    List<String> uit = new ArrayList<>();
    List<Feit> gelezen = new ArrayList<>();
    oordeel.regel().inhoud().feiten(gelezen::add);
    for (Feit feit : gelezen.stream().distinct().toList()) {
      if (feit instanceof JaNeeFeit jaNee) {
        for (int rij : oordeel.rijen(feit.groep())) {
          if (feit.isBekend(oordeel.feiten(), rij)) {
            keert(jaNee, rij).ifPresent(uit::add);
          }
        }
      }
    }
    return uit;
  }

  private Optional<String> keert(JaNeeFeit feit, int rij) {
    Vraag vraag = new Vraag(feit.groep(), rij, Optional.of(feit));
    boolean nu =
        pad(feit, rij)
            .flatMap(this::gegeven)
            .map(gegeven -> gegeven.waarde().equals("ja"))
            .orElse(false);
    Uitkomst dan = vraag.gevolg(oordeel, !nu);
    if (dan == oordeel.uitkomst()) {
      return Optional.empty();
    }
    return Optional.of(
        (nu ? "Als niet meer waar is: " : "Als waar wordt: ")
            + feit.omschrijving()
            + ", dan wordt dit: "
            + dan.woord()
            + ".");
  }

  private Besluitkaart.Open open(Vraag vraag) {
    if (vraag.feit().filter(Velden::isVanGemeente).isPresent()) {
      return new Besluitkaart.Open(
          vraag.tekst(), "Dat is beleid: de beleidsmedewerker legt het vast.", "", "", false);
    }
    String pad =
        vraag
            .feit()
            .flatMap(feit -> pad(feit, vraag.rij()))
            .map(Pad::toString)
            .orElse(vraag.groep().pad());
    String gevolg =
        vraag.feit().filter(JaNeeFeit.class::isInstance).isPresent()
            ? beslist(vraag.gevolg(oordeel, true), vraag.gevolg(oordeel, false))
            : "";
    return new Besluitkaart.Open(
        over(vraag) + vraag.feit().map(Feit::vraag).orElse(lijstvraag(vraag.groep())),
        vraag.feit().map(feit -> Opmaak.hoofdletter(feit.kenner().uitleg()) + ".").orElse(""),
        gevolg,
        pad,
        vraag.feit().filter(feit -> feit.kenner() == Kenner.OORDEEL).isPresent());
  }

  /** What an answer decides; nothing when the outcome stays open, or is the same either way. */
  private static String beslist(Uitkomst bijJa, Uitkomst bijNee) {
    if (bijJa == bijNee) {
      return "";
    }
    if (bijJa == Uitkomst.ONBEKEND) {
      return "Bij nee is de uitkomst: " + bijNee.woord() + ".";
    }
    return bijNee == Uitkomst.ONBEKEND
        ? "Bij ja is de uitkomst: " + bijJa.woord() + "."
        : "Bij ja is de uitkomst: " + bijJa.woord() + ". Bij nee: " + bijNee.woord() + ".";
  }

  /** Which member of a list it is about, where it is about one. */
  private String over(Vraag vraag) {
    return vraag.feit().isPresent() && vraag.groep().isLijst()
        ? lid(vraag.groep(), vraag.rij()) + ": "
        : "";
  }

  private static String lijstvraag(Groep groep) {
    return Velden.onderdeel(groep.pad()).map(Onderdeel::vraagOfVolledig).orElse("");
  }

  /** The members of a list have a place for the rules, and a number of their own in a dossier. */
  private Optional<Pad> pad(Feit feit, int rij) {
    if (!feit.groep().isLijst()) {
      return Optional.of(Pad.van(feit));
    }
    List<Integer> leden = leden(feit.groep());
    return rij < leden.size() ? Optional.of(Pad.van(feit, leden.get(rij))) : Optional.empty();
  }

  private List<Integer> leden(Groep groep) {
    return Velden.onderdeel(groep.pad())
        .map(deel -> dossier.leden(deel, geldigOp, bekendOp))
        .orElse(List.of());
  }

  private String lid(Groep groep, int rij) {
    List<Integer> leden = leden(groep);
    return Velden.onderdeel(groep.pad())
        .filter(_ -> rij < leden.size())
        .map(deel -> Weergave.lid(dossier, deel, leden.get(rij), geldigOp, bekendOp))
        .orElse("nog niet vastgelegd");
  }
}
