package nl.opstap.recht;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a judgement tells beside its outcome, in plain Dutch. */
public final class Waardetekst {

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

  private Waardetekst() {}

  /** A line for each value; those about one request, child or activity together on a line. */
  public static List<String> regels(Map<String, Object> waarden) {
    List<String> regels = new ArrayList<>();
    Map<String, Object> enkel = new LinkedHashMap<>(waarden);
    enkel.values().removeIf(waarde -> waarde instanceof List<?> lijst && bevatDelen(lijst));
    enkel.remove("resterendeDagen", 0);
    enkel.forEach((naam, waarde) -> regels.add(naamEnWaarde(naam, waarde)));
    waarden.forEach((naam, waarde) -> {
      if (waarde instanceof List<?> leden && bevatDelen(leden)) {
        for (Object lid : leden) {
          regels.add("- " + samen((Map<?, ?>) lid));
        }
      }
    });
    return regels;
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
              : leden.stream().map(Waardetekst::waarde).collect(Collectors.joining(", "));
      default -> waarde.toString();
    };
  }
}
