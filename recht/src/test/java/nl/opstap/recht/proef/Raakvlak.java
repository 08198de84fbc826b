package nl.opstap.recht.proef;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * On which facts the outcome of a subject can depend, read from the articles. Only these are tried
 * in completions: what the law does not look at would make the same outcomes again and again.
 *
 * <p>A path stands for the fact of any member: {@code kinderen[].geboortedatum}. A list as a whole
 * is named beside the facts of its members.
 */
public final class Raakvlak {

  /** Art. 9: on whom the duties rest. */
  private static final Set<String> PLICHTIG =
      Set.of(
          "ouder.geboortedatum",
          "ouder.uitkering",
          "ouder.volledigEnDuurzaamArbeidsongeschikt",
          "ouder.wswGeindiceerd");

  /** Art. 9a: an exemption that is in force. */
  private static final Set<String> GELDENDE_ONTHEFFING =
      Set.of(
          "gemeente.code",
          "kinderen",
          "kinderen[].geboortedatum",
          "kinderen[].tenLaste",
          "ontheffingen",
          "ontheffingen[].artikel",
          "ontheffingen[].van",
          "ontheffingen[].totEnMet",
          "ontheffingen[].gemeente");

  /** Art. 9a: an exemption that is asked for. */
  private static final Set<String> ONTHEFFING_9A =
      samen(
          GELDENDE_ONTHEFFING,
          Set.of(
              "ouder.alleenstaandeOuder",
              "ouder.volledigeZorg",
              "ouder.uitkering",
              "ouder.ondubbelzinnigOnwillig",
              "ontheffingen[].einde",
              "verzoeken",
              "verzoeken[].artikel",
              "verzoeken[].ontvangen",
              "verzoeken[].besluitBekendgemaaktOp"));

  private static final Set<String> CLASSIFICATIE =
      samen(
          Set.of("gemeente.methode", "afstandTotArbeidsmarkt"),
          activiteit("activiteiten", "code", "soort", "doel", "categorie", "urenPerWeek"),
          activiteit("activiteiten", "vasteTijden", "groeimogelijkheden", "onderbouwdInPlan"));

  /** Wko 1.6: the ground of the parent. */
  private static final Set<String> GROND =
      samen(
          CLASSIFICATIE,
          activiteit("activiteiten", "opvangNoodzakelijk", "van", "totEnMet"),
          Set.of(
              "ouder.uitkering",
              "ouder.werkUrenPerWeek",
              "ouder.laatsteWerkdag",
              "ouder.zwangerschapsverlof.van",
              "ouder.zwangerschapsverlof.totEnMet",
              "ouder.ingeschrevenBijUwv",
              "ouder.uwvTraject",
              "ouder.inburgeringstraject",
              "ouder.studie"));

  /** Wko 1.6 lid 3 and 8: that of the partner. */
  private static final Set<String> PARTNER =
      Stream.concat(
              GROND.stream()
                  .filter(
                      pad -> !pad.startsWith("gemeente.") && !pad.equals("ouder.werkUrenPerWeek"))
                  .map(pad -> pad.startsWith("ouder.") ? pad.substring(6) : pad)
                  .map(pad -> "partner." + pad),
              Stream.of(
                  "partner",
                  "partner.werkt",
                  "partner.familie",
                  "partner.wlz",
                  "partner.detentie",
                  "partner.detentie.van",
                  "partner.detentie.totEnMet"))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> TOESLAG =
      samen(
          GROND,
          PARTNER,
          Set.of(
              "kinderopvangtoeslagAangevraagdOp",
              "ouder.geboortedatum",
              "kinderen",
              "kinderen[].geboortedatum",
              "kinderen[].woontBijOuder",
              "kinderen[].coOuder",
              "kinderen[].tenLaste",
              "kinderen[].onderhouden",
              "kinderen[].opMiddelbareSchool",
              "kinderen[].naarBasisschool",
              "kinderen[].opvang",
              "kinderen[].tweedeOpvang"),
          contract("kinderen[].opvang."),
          contract("kinderen[].tweedeOpvang."));

  private static final Map<String, Set<String>> PER_ONDERWERP =
      Map.ofEntries(
          Map.entry("ontheffing-9a", ONTHEFFING_9A),
          Map.entry(
              "ontheffing-9",
              samen(
                  PLICHTIG,
                  Set.of(
                      "dringendeRedenen",
                      "dringendeRedenen.zorgtaken",
                      "dringendeRedenen.voorzieningMogelijk",
                      "dringendeRedenen.medisch",
                      "dringendeRedenen.sociaal"))),
          Map.entry(
              "arbeidsplicht",
              samen(PLICHTIG, GELDENDE_ONTHEFFING, Set.of("ouder.alleenstaandeOuder"))),
          Map.entry(
              "scholingsplicht",
              samen(
                  ONTHEFFING_9A,
                  Set.of(
                      "ouder.startkwalificatie",
                      "ouder.scholingBovenKrachten",
                      "ouder.verzoektBeroepsopleiding"))),
          Map.entry(
              "beschikbaarheid",
              samen(
                  PLICHTIG,
                  Set.of(
                      "gemeente.beschikbaarheid",
                      "ouder.alleenstaandeOuder",
                      "kinderen",
                      "kinderen[].tenLaste"))),
          Map.entry("classificatie", CLASSIFICATIE),
          Map.entry("kinderopvangtoeslag", TOESLAG),
          Map.entry("tegemoetkoming-gemeente", TOESLAG),
          Map.entry("alternatieven", TOESLAG),
          Map.entry(
              "termijnen",
              samen(
                  GELDENDE_ONTHEFFING,
                  Set.of(
                      "ouder.uitkering",
                      "plan",
                      "verzoeken",
                      "verzoeken[].ontvangen",
                      "verzoeken[].besluitBekendgemaaktOp"))),
          Map.entry(
              "maatregel",
              samen(
                  PLICHTIG,
                  Set.of(
                      "meldingen",
                      "meldingen[].op",
                      "meldingen[].gesprekGevoerd",
                      "meldingen[].verwijtbaar"))));

  private Raakvlak() {}

  @SafeVarargs
  static Set<String> samen(Set<String>... delen) {
    Set<String> uit = new HashSet<>();
    for (Set<String> deel : delen) {
      uit.addAll(deel);
    }
    return Set.copyOf(uit);
  }

  private static Set<String> activiteit(String lijst, String... feiten) {
    Set<String> uit = new HashSet<>(Set.of(lijst));
    List.of(feiten).forEach(feit -> uit.add(lijst + "[]." + feit));
    return uit;
  }

  private static Set<String> contract(String pad) {
    return Set.of(
        pad + "soort",
        pad + "opAdresVanOuder",
        pad + "geregistreerdLrk",
        pad + "van",
        pad + "totEnMet");
  }

  /** The path of a fact of a member, for any member. */
  public static String algemeen(String pad) {
    return pad.replaceAll("\\[\\d+]", "[]");
  }

  /**
   * The paths that the outcome of a subject can depend on; {@code classificatie[1]} is about one
   * activity.
   */
  public static Set<String> van(String onderwerp) {
    return PER_ONDERWERP.getOrDefault(onderwerp.replaceAll("\\[\\d+]", ""), Set.of());
  }
}
