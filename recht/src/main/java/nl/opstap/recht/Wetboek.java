package nl.opstap.recht;

import static nl.opstap.recht.kern.Voorwaarde.onbepaaldAls;
import static nl.opstap.recht.kern.Voorwaarde.voorwaarde;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import nl.opstap.recht.feiten.Melding;
import nl.opstap.recht.gemeente.Beschikbaarheid;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.Feiten;
import nl.opstap.recht.kern.Feitenhistorie;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.recht.kern.Herziening;
import nl.opstap.recht.kern.Onderwerp;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Schrijfwijze;
import nl.opstap.recht.kern.Vindplaats;
import nl.opstap.recht.kern.Voorwaarde;
import nl.opstap.recht.kinderopvang.Indeling;
import nl.opstap.recht.kinderopvang.Kinderopvangregels;
import nl.opstap.recht.kinderopvang.Variant;
import nl.opstap.recht.kinderopvang.Wko;
import nl.opstap.recht.participatiewet.Artikel18;
import nl.opstap.recht.participatiewet.Artikel9;
import nl.opstap.recht.participatiewet.Artikel9Lid2;
import nl.opstap.recht.participatiewet.Ontheffing9a;
import nl.opstap.recht.participatiewet.Participatiewet;
import nl.opstap.recht.participatiewet.Scholing;
import nl.opstap.recht.participatiewet.Tekst;
import nl.opstap.recht.participatiewet.Termijnen;
import nl.opstap.recht.vazalo.Vazalo;

/**
 * Which rules hold on which day. Each stretch of time in which the texts and the amounts are the
 * same has its own set; before and after what was read the rules say that they do not know.
 *
 * <p>The law in force is {@link #GELDEND}. Another book lays changes over it, or another
 * classification of activities, and leaves the law itself as it is.
 */
public final class Wetboek {

  /** Since the Wet Participatiewet in balans of this day it is known that the text will change. */
  private static final LocalDate AANGEKONDIGD = LocalDate.of(2025, 10, 1);

  /** The law, with the classification that counts where a municipality has none of its own. */
  public static final Wetboek GELDEND = new Wetboek(Indeling.LANDELIJK, Set.of());

  private final Indeling indeling;
  private final Set<Variant> varianten;
  private final List<Onderwerp> onderwerpen;

  /** First day of every set, ascending. */
  private final List<LocalDate> begindagen;

  /** By its first day; a set is made when it is first asked for. */
  private final Map<LocalDate, Regelset> sets = new ConcurrentHashMap<>();

  private Wetboek(Indeling indeling, Set<Variant> varianten) {
    this.indeling = indeling;
    this.varianten = Set.copyOf(varianten);
    onderwerpen = onderwerpen(varianten);
    begindagen = begindagen();
  }

  private static List<Onderwerp> onderwerpen(Set<Variant> varianten) {
    List<Onderwerp> uit = new ArrayList<>();
    uit.add(Ontheffing9a.ONTHEFFING);
    uit.add(Artikel9Lid2.ONTHEFFING);
    uit.add(Artikel9.ARBEIDSPLICHT);
    uit.add(Scholing.SCHOLINGSPLICHT);
    uit.add(Beschikbaarheid.BESCHIKBAAR);
    uit.addAll(Kinderopvangregels.ONDERWERPEN);
    if (varianten.contains(Variant.VAZALO)) {
      uit.add(Vazalo.AANVULLING);
    }
    uit.add(Termijnen.TERMIJNEN);
    uit.add(Artikel18.MAATREGEL);
    return List.copyOf(uit);
  }

  /** The law with these changes laid over it. */
  public static Wetboek met(Indeling indeling, Set<Variant> varianten) {
    return new Wetboek(indeling, varianten);
  }

  /** What is laid over the law; empty for the law itself. */
  public Set<Variant> varianten() {
    return varianten;
  }

  /** All sets, ascending: they touch, and together they cover all time. */
  public List<Regelset> alle() {
    return begindagen.stream().map(this::set).toList();
  }

  /** What this book judges, in the order in which it does. */
  public List<Onderwerp> onderwerpen() {
    return onderwerpen;
  }

  /** The rules of a day. */
  public Regelset op(LocalDate dag) {
    return op(new GeldigOp(dag), BekendOp.ALLES);
  }

  /** The rules of a day, for who knew the law as it was known on another. */
  public Regelset op(GeldigOp geldigOp, BekendOp bekendOp) {
    for (LocalDate vanaf : begindagen.reversed()) {
      boolean bekend = !bekendVanaf(vanaf).isAfter(bekendOp.dag());
      if (bekend && !vanaf.isAfter(geldigOp.dag())) {
        return set(vanaf);
      }
    }
    return set(LocalDate.MIN);
  }

  private static LocalDate bekendVanaf(LocalDate vanaf) {
    boolean isGelezen = vanaf.isBefore(Tekst.BEKEND_TOT) && vanaf.isBefore(Wko.BEKEND_TOT);
    return isGelezen ? vanaf : AANGEKONDIGD;
  }

  /** What becomes another on these days with what is known now. */
  public Herziening herziening(
      Feitenhistorie historie, NavigableSet<LocalDate> dagen, BekendOp toen, BekendOp nu) {
    return Herziening.van(
        historie, (geldigOp, bekendOp) -> op(geldigOp, bekendOp).regels(), dagen, toen, nu);
  }

  /**
   * The rules for a case. That on a measure is not among the fixed subjects of a judgement: it is
   * given only for a case that tells of a report.
   */
  public List<Regel> voor(Feiten feiten) {
    List<Regel> regels = op(feiten.peildatum()).regels();
    boolean gemeld = feiten.zeker(Melding.GROEP) > 0;
    return gemeld ? regels : regels.subList(0, onderwerpen.indexOf(Artikel18.MAATREGEL));
  }

  /** Every day on which one of the laws or its amounts changes, and the ends of what was read. */
  private List<LocalDate> begindagen() {
    Set<LocalDate> dagen = new TreeSet<>(Wko.TEKSTEN);
    dagen.add(LocalDate.MIN);
    dagen.add(Tekst.BEKEND_TOT);
    dagen.add(Wko.BEKEND_TOT);
    for (Tekst tekst : Tekst.values()) {
      dagen.add(tekst.vanaf());
    }
    if (varianten.contains(Variant.VAZALO)) {
      dagen.addAll(Vazalo.grenzen());
    }
    return List.copyOf(dagen);
  }

  private Regelset set(LocalDate vanaf) {
    return sets.computeIfAbsent(vanaf, this::maak);
  }

  private Regelset maak(LocalDate vanaf) {
    if (vanaf.equals(LocalDate.MIN)) {
      return new Regelset(vanaf, bekendVanaf(vanaf), "vóór 2009", voor2009());
    }
    List<Regel> regels = new ArrayList<>();
    List<String> namen = new ArrayList<>();
    voegParticipatiewetToe(vanaf, regels, namen);
    voegKinderopvangToe(vanaf, regels, namen);
    if (varianten.contains(Variant.VAZALO)) {
      regels.add(Vazalo.op(vanaf));
    }
    regels.sort(Comparator.comparingInt(regel -> onderwerpen.indexOf(regel.onderwerp())));
    String naam = namen.isEmpty() ? "vanaf " + vanaf.getYear() : String.join("; ", namen);
    return new Regelset(vanaf, bekendVanaf(vanaf), naam, regels);
  }

  private void voegParticipatiewetToe(LocalDate vanaf, List<Regel> regels, List<String> namen) {
    if (!vanaf.isBefore(Tekst.BEKEND_TOT)) {
      String waarom =
          "Vanaf %s geldt een nieuwe wettekst (Participatiewet in balans). Die is hier nog niet"
                  .formatted(Schrijfwijze.dag(Tekst.BEKEND_TOT))
              + " opgenomen.";
      regels.addAll(
          onbekend(
              onderwerp -> !isElders(onderwerp) && !onderwerp.equals(Termijnen.TERMIJNEN), waarom));
      regels.add(Termijnen.zonderTekst(wettekst(Termijnen.TERMIJNEN, waarom)));
      return;
    }
    Tekst tekst = Tekst.op(vanaf);
    Participatiewet wet = new Participatiewet(tekst);
    regels.addAll(wet.regels());
    regels.add(Beschikbaarheid.beschikbaarheid(wet.artikel9(), wet.artikel9a()));
    namen.add("%s, tekst van %s".formatted(tekst.regeling().naam(), tekst.vanaf()));
  }

  private void voegKinderopvangToe(LocalDate vanaf, List<Regel> regels, List<String> namen) {
    Optional<LocalDate> tekst = Wko.tekstOp(vanaf);
    if (!vanaf.isBefore(Wko.BEKEND_TOT)) {
      regels.addAll(Kinderopvangregels.vanErna(indeling, varianten));
    } else if (tekst.isPresent()) {
      regels.addAll(Kinderopvangregels.van(tekst.get(), indeling, varianten));
      namen.add("Wet kinderopvang, bedragen van " + tekst.get().getYear());
    } else {
      regels.addAll(Kinderopvangregels.vanErvoor());
    }
  }

  /** Whether a subject is not of the Participatiewet, nor of local rules that build on it. */
  private static boolean isElders(Onderwerp onderwerp) {
    return Kinderopvangregels.ONDERWERPEN.contains(onderwerp)
        || onderwerp.equals(Vazalo.AANVULLING);
  }

  /** Art. 9a did not exist yet; what else held then was not read. */
  private List<Regel> voor2009() {
    Vindplaats artikel9a = Tekst.WWB_2009.regeling().artikel("9a");
    List<Regel> regels =
        new ArrayList<>(
            onbekend(_ -> true, "De wettekst van vóór 1 januari 2009 is hier niet opgenomen."));
    for (int i = 0; i < regels.size(); i++) {
      Onderwerp onderwerp = regels.get(i).onderwerp();
      if (onderwerp.equals(Ontheffing9a.ONTHEFFING) || onderwerp.equals(Scholing.SCHOLINGSPLICHT)) {
        Voorwaarde bestaat =
            voorwaarde(
                "Artikel 9a bestaat.",
                "Artikel 9a bestaat pas sinds 1 januari 2009.",
                artikel9a,
                Voorwaarde.nooit());
        regels.set(i, Regel.over(onderwerp, artikel9a).ja(bestaat).bouw());
      }
    }
    return List.copyOf(regels);
  }

  /** Of these subjects only that the text is not known, and why. */
  private List<Regel> onbekend(Predicate<Onderwerp> welke, String waarom) {
    return onderwerpen.stream()
        .filter(welke)
        .map(onderwerp ->
            Regel.over(onderwerp, grondslag(onderwerp)).ja(wettekst(onderwerp, waarom)))
        .map(Regel.Bouwer::bouw)
        .toList();
  }

  private static Voorwaarde.Benoemd wettekst(Onderwerp onderwerp, String waarom) {
    return voorwaarde(
        "De wettekst is bekend.", waarom, grondslag(onderwerp), onbepaaldAls(Voorwaarde.altijd()));
  }

  /** For a rule that only says that the text is not known. */
  private static Vindplaats grondslag(Onderwerp onderwerp) {
    if (onderwerp.equals(Vazalo.AANVULLING)) {
      return Vazalo.WETSVOORSTEL;
    }
    return Kinderopvangregels.ONDERWERPEN.contains(onderwerp)
        ? Wko.artikel("1.6")
        : Tekst.PW_2026.regeling().artikel("9");
  }
}
