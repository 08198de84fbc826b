package nl.opstap.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.opstap.recht.Toetsing;
import nl.opstap.recht.kern.Bewijs;
import nl.opstap.recht.kern.Feit;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.Herkomst;
import nl.opstap.recht.kern.JaNeeFeit;
import nl.opstap.recht.kern.Oordeel;
import nl.opstap.recht.kern.Reden;
import nl.opstap.recht.kern.Uitkomst;
import nl.opstap.recht.kern.Vraag;
import nl.opstap.recht.kinderopvang.Variant;

/** Tells a judgement to a person, in plain Dutch, on lines that fit a terminal. */
final class Leesbaar {

  private static final int BREEDTE = 92;

  private static final DateTimeFormatter DATUM =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("nl"));

  /** How values are called for people; a value without a name here is written as it is. */
  private static final Map<String, String> NAMEN =
      Map.ofEntries(
          Map.entry("kanAanvragen", "De ouder kan de ontheffing aanvragen"),
          Map.entry("wijze", "Wijze"),
          Map.entry("resterendeMaanden", "Hele maanden over"),
          Map.entry("resterendeDagen", "En dagen over"),
          Map.entry("uiterlijkTotEnMet", "Geldt uiterlijk tot en met"),
          Map.entry("looptUiterlijkTotEnMet", "Loopt uiterlijk tot en met"),
          Map.entry("planUiterlijk", "Plan van aanpak uiterlijk"),
          Map.entry("plichten", "Plichten uit artikel 9 lid 1, onder"),
          Map.entry("aanvaarden", "Moet werk aannemen"),
          Map.entry("soort", "Soort"),
          Map.entry("urenPerWeek", "Uren per week"),
          Map.entry("heronderzoekUiterlijk", "Heronderzoek uiterlijk"),
          Map.entry("perVerzoek", "Per verzoek"),
          Map.entry("perMelding", "Per melding"),
          Map.entry("verzoek", "Verzoek"),
          Map.entry("melding", "Melding"),
          Map.entry("stap", "Volgende stap"),
          Map.entry("artikel", "Artikel"),
          Map.entry("ontvangen", "Ontvangen"),
          Map.entry("besluitUiterlijk", "Besluit uiterlijk"),
          Map.entry("besluitUiterlijkZonderOpschorting", "Besluit uiterlijk, zonder opschorting"),
          Map.entry("bezwaarTotEnMet", "Bezwaar kan tot en met"),
          Map.entry("dwangsomVanaf", "Dwangsom loopt vanaf"),
          Map.entry("dwangsomTotNu", "Dwangsom tot nu, in euro"),
          Map.entry("activiteit", "Activiteit"),
          Map.entry("categorie", "Categorie"),
          Map.entry("recht", "Categorie geeft recht op kinderopvangtoeslag"),
          Map.entry("kind", "Kind"),
          Map.entry("kostenPerMaand", "Kosten die tellen, per maand"),
          Map.entry("percentage", "Percentage"),
          Map.entry("toeslagPerMaand", "Toeslag per maand, in euro"),
          Map.entry("aanvullingPerMaand", "Aanvulling per maand, in euro"),
          Map.entry("aangevuldTot", "Inkomen na de aanvulling, per maand"),
          Map.entry("toeslagPerJaar", "Toeslag per jaar als alles zo blijft, in euro"),
          Map.entry("grond", "Grond"),
          Map.entry("perActiviteit", "Rust op"),
          Map.entry("zichtbaarVoorIb", "Zichtbaar voor het Inlichtingenbureau"),
          Map.entry("aanvragenUiterlijk", "Aanvragen uiterlijk"),
          Map.entry("maximumPerMaand", "Hooguit, per maand, in euro"),
          Map.entry("bovenMaximumPerMaand", "Prijs boven het maximum, per maand, in euro"),
          Map.entry("urenBovenMaximum", "Uren boven het maximum, per maand"),
          Map.entry("mogelijk", "Mogelijk"));

  /** Values that are the number of a member: people count from 1. */
  private static final Set<String> NUMMERS = Set.of("verzoek", "melding", "kind", "activiteit");

  private final StringBuilder uit = new StringBuilder(8_192);

  private Leesbaar() {}

  static String schrijf(Toetsing toetsing, Bewijs bewijs) {
    Leesbaar tekst = new Leesbaar();
    tekst.toetsing(toetsing, bewijs);
    return tekst.uit.toString();
  }

  private void toetsing(Toetsing toetsing, Bewijs bewijs) {
    LocalDate peildatum = toetsing.feiten().peildatum();
    regel(0, "Oordeel op " + DATUM.format(peildatum));
    for (Variant variant : new TreeSet<>(toetsing.wetboek().varianten())) {
      regel(0, "Dit is NIET de wet. Variant " + variant.naam() + ": " + variant.uitleg());
    }
    for (Oordeel oordeel : toetsing.oordelen()) {
      uit.append('\n');
      oordeel(oordeel);
    }
    uit.append('\n');
    regel(0, "Bewijs");
    regel(1, "Versie " + bewijs.versie() + ", " + bewijs.vingerafdruk());
    regel(1, "Teksten: " + String.join(", ", bewijs.teksten()));
    if (!bewijs.tabellen().isEmpty()) {
      regel(1, "Tabellen: " + String.join(", ", bewijs.tabellen()));
    }
    regel(1, "Het programma adviseert. Een medewerker beslist.");
  }

  private void oordeel(Oordeel oordeel) {
    String kop = oordeel.onderwerp().titel();
    String uitkomst = oordeel.uitkomst().woord().toUpperCase(Locale.ROOT);
    uit.append(kop).append(' ');
    uit.repeat('.', Math.max(2, BREEDTE - kop.length() - uitkomst.length() - 2));
    uit.append(' ').append(uitkomst).append('\n');
    regel(1, oordeel.uitleg());
    waarden(oordeel.waarden());
    regel(1, "Waarom:");
    oordeel.redenen().forEach(reden -> reden(oordeel, reden, 2));
    ontbreekt(oordeel);
    oordeel.kanttekeningen().forEach(kanttekening -> regel(1, "Let op: " + kanttekening));
  }

  private void waarden(Map<String, Object> waarden) {
    Map<String, Object> enkel = new LinkedHashMap<>(waarden);
    enkel.values().removeIf(waarde -> waarde instanceof List<?> lijst && bevatDelen(lijst));
    enkel.remove("resterendeDagen", 0);
    enkel.forEach((naam, waarde) -> regel(1, naamEnWaarde(naam, waarde)));
    waarden.forEach((naam, waarde) -> {
      if (waarde instanceof List<?> leden && bevatDelen(leden)) {
        for (Object lid : leden) {
          regel(1, "- " + samen((Map<?, ?>) lid));
        }
      }
    });
  }

  private static boolean bevatDelen(List<?> lijst) {
    return !lijst.isEmpty() && lijst.getFirst() instanceof Map<?, ?>;
  }

  private static String samen(Map<?, ?> delen) {
    List<String> stukken = new ArrayList<>();
    delen.forEach((naam, waarde) -> stukken.add(naamEnWaarde((String) naam, waarde)));
    return String.join("; ", stukken);
  }

  private static String naamEnWaarde(String naam, Object waarde) {
    return NUMMERS.contains(naam)
        ? naam(naam) + " " + ((Integer) waarde + 1)
        : naam(naam) + ": " + waarde(waarde);
  }

  private static String naam(String naam) {
    return NAMEN.getOrDefault(naam, naam);
  }

  private static String waarde(Object waarde) {
    return switch (waarde) {
      case Boolean zo -> zo ? "ja" : "nee";
      case LocalDate dag -> DATUM.format(dag);
      case BigDecimal bedrag -> bedrag.toPlainString().replace('.', ',');
      case List<?> leden ->
          leden.isEmpty()
              ? "geen"
              : leden.stream().map(Leesbaar::waarde).collect(Collectors.joining(", "));
      default -> waarde.toString();
    };
  }

  private void reden(Oordeel oordeel, Reden reden, int diepte) {
    String teken =
        switch (reden.uitkomst()) {
          case JA -> "[ja]  ";
          case NEE -> "[nee] ";
          case ONBEKEND -> "[?]   ";
        };
    String tekst =
        reden.uitkomst() == Uitkomst.NEE || reden.isOnbepaald()
            ? reden.voorwaarde().anders()
            : reden.voorwaarde().tekst();
    regel(diepte, teken + tekst + " (" + reden.voorwaarde().grondslag().kort() + ")");
    if (reden.delen().isEmpty()) {
      herkomst(oordeel, reden, diepte);
    }
    reden.delen().forEach(deel -> reden(oordeel, deel, diepte + 1));
  }

  /** Who judged what this reason rests on. */
  private void herkomst(Oordeel oordeel, Reden reden, int diepte) {
    List<Feit> gelezen = new ArrayList<>();
    reden.voorwaarde().feiten(gelezen::add);
    for (Feit feit : gelezen) {
      Groep groep = feit.groep();
      for (int i : oordeel.rijen(groep)) {
        Herkomst wie = oordeel.feiten().herkomst(feit, i);
        if (wie != null) {
          regel(
              diepte + 3,
              "Oordeel van %s op %s: %s"
                  .formatted(wie.door(), DATUM.format(wie.op()), wie.reden()));
        }
      }
    }
  }

  private void ontbreekt(Oordeel oordeel) {
    List<Vraag> vragen = oordeel.ontbreekt();
    if (vragen.isEmpty()) {
      return;
    }
    regel(1, "Nog nodig:");
    for (int i = 0; i < vragen.size(); i++) {
      Vraag vraag = vragen.get(i);
      regel(2, (i + 1) + ". " + vraag.tekst() + " [" + vraag.pad() + "]");
      boolean open = oordeel.uitkomst() == Uitkomst.ONBEKEND;
      if (i == 0 && open && vraag.feit().orElse(null) instanceof JaNeeFeit) {
        regel(
            3,
            "Bij ja wordt het oordeel: %s. Bij nee: %s."
                .formatted(
                    gevolg(vraag.gevolg(oordeel, true)), gevolg(vraag.gevolg(oordeel, false))));
      }
    }
  }

  private static String gevolg(Uitkomst uitkomst) {
    return uitkomst == Uitkomst.ONBEKEND ? "nog onbekend" : uitkomst.woord();
  }

  /** One paragraph, broken between words, its later lines a step deeper than the first. */
  private void regel(int diepte, String tekst) {
    String inspringing = "  ".repeat(diepte);
    int begin = 0;
    while (tekst.length() - begin > BREEDTE - inspringing.length()) {
      int breuk = tekst.lastIndexOf(' ', begin + BREEDTE - inspringing.length());
      if (breuk <= begin) {
        break;
      }
      uit.append(inspringing).append(tekst, begin, breuk).append('\n');
      begin = breuk + 1;
      inspringing = "  ".repeat(diepte + 1);
    }
    uit.append(inspringing).append(tekst, begin, tekst.length()).append('\n');
  }
}
