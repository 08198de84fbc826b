package nl.opstap.recht.proef;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.opstap.recht.feiten.Artikel;
import nl.opstap.recht.feiten.Einde;
import nl.opstap.recht.feiten.Uitkering;

/**
 * What can be hidden of a case, and the values each could have: for closed facts all of them, for
 * days those around every boundary that the law draws. Listed here by hand, not taken from the
 * rules.
 */
public final class Onbekenden {

  private final Geval g;
  private final LocalDate p;
  private final List<Onbekende> uit = new ArrayList<>();

  private Onbekenden(Geval g) {
    this.g = g;
    this.p = g.peildatum;
  }

  /** What an outcome can depend on. */
  public static List<Onbekende> van(Geval g) {
    Onbekenden alle = new Onbekenden(g);
    alle.ouder();
    alle.lijsten();
    new Opvangonbekenden(alle, g).noem();
    new Dossieronbekenden(alle, g).noem();
    return alle.uit;
  }

  /** What only values and remarks beside an outcome look at. */
  public static List<Onbekende> naastDeUitkomst(Geval g) {
    Onbekenden alle = new Onbekenden(g);
    new Bijonbekenden(alle, g).noem();
    return alle.uit;
  }

  <T> void bij(String pad, Iterable<T> waarden, Function<Geval, T> nu, BiConsumer<Geval, T> zet) {
    List<Consumer<Geval>> mogelijk = new ArrayList<>();
    waarden.forEach(waarde -> mogelijk.add(geval -> zet.accept(geval, waarde)));
    T echt = nu.apply(g);
    mogelijk.add(geval -> zet.accept(geval, echt));
    uit.add(new Onbekende(pad, mogelijk, geval -> zet.accept(geval, echt)));
  }

  /**
   * A list as a whole. Its own members are not among what it could be: what is special about them
   * is left out with them, so it is not so.
   */
  <T> void lijst(
      String pad,
      List<List<T>> lijsten,
      Function<Geval, List<T>> nu,
      BiConsumer<Geval, List<T>> zet) {
    List<T> echt = nu.apply(g);
    List<Consumer<Geval>> mogelijk = new ArrayList<>();
    lijsten.forEach(lijst -> mogelijk.add(geval -> zet.accept(geval, lijst)));
    uit.add(new Onbekende(pad, mogelijk, geval -> zet.accept(geval, echt)));
  }

  void bij(Onbekende onbekende) {
    uit.add(onbekende);
  }

  void jaNee(String pad, Function<Geval, Boolean> nu, BiConsumer<Geval, Boolean> zet) {
    bij(pad, List.of(!nu.apply(g)), nu, zet);
  }

  private void ouder() {
    bij("ouder.geboortedatum", geboortedagenOuder(), x -> x.geboren, (x, v) -> x.geboren = v);
    jaNee("ouder.alleenstaandeOuder", x -> x.alleenstaand, (x, v) -> x.alleenstaand = v);
    jaNee("ouder.volledigeZorg", x -> x.volledigeZorg, (x, v) -> x.volledigeZorg = v);
    bij(
        "ouder.uitkering",
        Arrays.stream(Uitkering.values()).filter(u -> u != g.uitkering).toList(),
        x -> x.uitkering,
        (x, v) -> x.uitkering = v);
    jaNee("ouder.startkwalificatie", x -> x.startkwalificatie, (x, v) -> x.startkwalificatie = v);
    jaNee(
        "ouder.volledigEnDuurzaamArbeidsongeschikt",
        x -> x.arbeidsongeschikt,
        (x, v) -> x.arbeidsongeschikt = v);
    jaNee("ouder.wswGeindiceerd", x -> x.wsw, (x, v) -> x.wsw = v);
    jaNee("ouder.ondubbelzinnigOnwillig", x -> x.onwillig, (x, v) -> x.onwillig = v);
    jaNee("ouder.scholingBovenKrachten", x -> x.bovenKrachten, (x, v) -> x.bovenKrachten = v);
    jaNee(
        "ouder.verzoektBeroepsopleiding",
        x -> x.verzoektOpleiding,
        (x, v) -> x.verzoektOpleiding = v);
    jaNee("dringendeRedenen", x -> x.redenen, (x, v) -> x.redenen = v);
    jaNee("dringendeRedenen.zorgtaken", x -> x.zorgtaken, (x, v) -> x.zorgtaken = v);
    jaNee("dringendeRedenen.voorzieningMogelijk", x -> x.voorziening, (x, v) -> x.voorziening = v);
    jaNee("dringendeRedenen.medisch", x -> x.medisch, (x, v) -> x.medisch = v);
    jaNee("dringendeRedenen.sociaal", x -> x.sociaal, (x, v) -> x.sociaal = v);
    jaNee("gemeente.beschikbaarheid", x -> x.uurregel, (x, v) -> x.uurregel = v);
    jaNee("plan", x -> x.plan, (x, v) -> x.plan = v);
  }

  private SortedSet<LocalDate> geboortedagenOuder() {
    SortedSet<LocalDate> dagen = new TreeSet<>();
    dagen.addAll(rond(p.minusYears(18), 1));
    dagen.add(p.minusYears(40));
    dagen.add(p.minusYears(80));
    for (int maanden = 65 * 12; maanden <= 67 * 12 + 3; maanden++) {
      for (LocalDate dag : rond(p.minusMonths(maanden), 1)) {
        boolean wissel =
            p.isBefore(Orakel.aow(dag)) != p.isBefore(Orakel.aow(dag.plusDays(1)))
                || p.isBefore(Orakel.aow(dag)) != p.isBefore(Orakel.aow(dag.minusDays(1)));
        if (wissel) {
          dagen.add(dag);
        }
      }
    }
    return dagen;
  }

  private static List<LocalDate> rond(LocalDate dag, int marge) {
    return dag.minusDays(marge).datesUntil(dag.plusDays(marge + 1L)).toList();
  }

  private SortedSet<LocalDate> geboortedagenKind() {
    SortedSet<LocalDate> dagen = new TreeSet<>();
    dagen.addAll(rond(p.minusYears(5), 2));
    dagen.addAll(rond(p.minusYears(12), 2));
    dagen.add(p);
    dagen.add(p.minusYears(30));
    dagen.addAll(dagenVanOpschorting());
    dagen.removeIf(dag -> dag.isAfter(p));
    return dagen;
  }

  /**
   * A child born then turns five just before or after an exemption begins, or before it ends; or
   * comes, or turns five, around the fifth birthday of another.
   */
  private SortedSet<LocalDate> dagenVanOpschorting() {
    SortedSet<LocalDate> dagen = new TreeSet<>();
    for (Geval.Ontheffing o : g.ontheffingen) {
      dagen.addAll(rond(o.van.minusYears(5), 1));
      if (!o.totEnMet.equals(Geval.NOOIT)) {
        dagen.addAll(rond(o.totEnMet.minusYears(5), 1));
      }
    }
    if (!dagen.isEmpty()) {
      for (Geval.Kind kind : g.kinderen) {
        dagen.addAll(rond(kind.geboren.plusYears(5), 1));
        dagen.addAll(rond(kind.geboren.minusYears(5), 1));
      }
    }
    return dagen;
  }

  private void lijsten() {
    for (int i = 0; i < g.kinderen.size(); i++) {
      int k = i;
      bij(
          "kinderen[" + k + "].geboortedatum",
          geboortedagenKind(),
          x -> x.kinderen.get(k).geboren,
          (x, v) -> x.kinderen.get(k).geboren = v);
      jaNee(
          "kinderen[" + k + "].tenLaste",
          x -> x.kinderen.get(k).tenLaste,
          (x, v) -> x.kinderen.get(k).tenLaste = v);
    }
    for (int i = 0; i < g.ontheffingen.size(); i++) {
      ontheffing(i);
    }
    for (int i = 0; i < g.verzoeken.size(); i++) {
      int v = i;
      bij(
          "verzoeken[" + v + "].artikel",
          List.of(Artikel.values()),
          x -> x.verzoeken.get(v).artikel,
          (x, w) -> x.verzoeken.get(v).artikel = w);
      bij(
          "verzoeken[" + v + "].ontvangen",
          List.of(p, p.plusDays(1)),
          x -> x.verzoeken.get(v).ontvangen,
          (x, w) -> x.verzoeken.get(v).ontvangen = w);
    }
    for (int i = 0; i < g.meldingen.size(); i++) {
      int m = i;
      bij(
          "meldingen[" + m + "].op",
          List.of(p, p.plusDays(1)),
          x -> x.meldingen.get(m).op,
          (x, w) -> x.meldingen.get(m).op = w);
      jaNee(
          "meldingen[" + m + "].gesprekGevoerd",
          x -> x.meldingen.get(m).gesprek,
          (x, w) -> x.meldingen.get(m).gesprek = w);
      jaNee(
          "meldingen[" + m + "].verwijtbaar",
          x -> x.meldingen.get(m).verwijtbaar,
          (x, w) -> x.meldingen.get(m).verwijtbaar = w);
    }
    bij("kinderen", kinderlijsten(), x -> x.kinderen, (x, v) -> x.kinderen = v);
    bij("ontheffingen", ontheffinglijsten(), x -> x.ontheffingen, (x, v) -> x.ontheffingen = v);
    lijst("verzoeken", verzoeklijsten(), x -> x.verzoeken, (x, v) -> x.verzoeken = v);
  }

  private void ontheffing(int i) {
    Geval.Ontheffing deze = g.ontheffingen.get(i);
    String pad = "ontheffingen[" + i + "].";
    bij(
        pad + "artikel",
        List.of(Artikel.values()),
        x -> x.ontheffingen.get(i).artikel,
        (x, v) -> x.ontheffingen.get(i).artikel = v);
    bij(
        pad + "van",
        dagen(deze.totEnMet.equals(Geval.NOOIT) ? p : deze.totEnMet, -1),
        x -> x.ontheffingen.get(i).van,
        (x, v) -> x.ontheffingen.get(i).van = v);
    SortedSet<LocalDate> einden = dagen(deze.van, 1);
    einden.add(Geval.NOOIT);
    bij(
        pad + "totEnMet",
        einden,
        x -> x.ontheffingen.get(i).totEnMet,
        (x, v) -> x.ontheffingen.get(i).totEnMet = v);
    bij(
        pad + "einde",
        List.of(Einde.values()),
        x -> x.ontheffingen.get(i).einde,
        (x, v) -> x.ontheffingen.get(i).einde = v);
  }

  /**
   * Days that matter for one end of an exemption: around the reference date and the changes of law,
   * and around where five or six years, whole or what other exemptions leave of them, are over.
   */
  private SortedSet<LocalDate> dagen(LocalDate anderEind, int richting) {
    SortedSet<LocalDate> dagen = new TreeSet<>(rond(p, 1));
    dagen.addAll(List.of(LocalDate.of(2008, 12, 31), LocalDate.of(2009, 1, 1)));
    dagen.addAll(List.of(LocalDate.of(2011, 12, 30), LocalDate.of(2011, 12, 31)));
    int maanden = richting * (p.isBefore(LocalDate.of(2012, 1, 1)) ? 72 : 60);
    dagen.addAll(rond(anderEind.plusMonths(maanden), 1));
    for (Geval.Ontheffing ander : g.ontheffingen) {
      long duur = Math.min(ander.totEnMet.toEpochDay(), p.toEpochDay()) - ander.van.toEpochDay();
      if (duur > 0) {
        dagen.addAll(rond(anderEind.plusMonths(maanden).plusDays(-richting * duur), 3));
      }
    }
    dagen.add(LocalDate.of(1990, 1, 1));
    dagen.add(anderEind);
    if (richting < 0) {
      g.kinderen.forEach(kind -> dagen.addAll(rond(kind.geboren.plusYears(5), 1)));
    }
    return dagen;
  }

  private List<List<Geval.Kind>> kinderlijsten() {
    List<List<Geval.Kind>> lijsten = new ArrayList<>(List.of(List.of()));
    for (LocalDate geboren : geboortedagenKind()) {
      for (boolean tenLaste : new boolean[] {true, false}) {
        Geval.Kind kind = new Geval.Kind();
        kind.geboren = geboren;
        kind.tenLaste = tenLaste;
        lijsten.add(List.of(kind));
      }
    }
    SortedSet<LocalDate> oudsten = new TreeSet<>(dagenVanOpschorting());
    // Five yesterday, when there was no younger child yet.
    oudsten.add(p.minusYears(5).minusDays(1));
    for (LocalDate ouder : oudsten) {
      if (ouder.isBefore(p)) {
        Geval.Kind eerste = new Geval.Kind();
        eerste.geboren = ouder;
        eerste.tenLaste = true;
        Geval.Kind jongste = new Geval.Kind();
        jongste.geboren = p;
        jongste.tenLaste = true;
        lijsten.add(List.of(eerste, jongste));
      }
    }
    for (boolean opvang : new boolean[] {true, false}) {
      Geval.Kind kind = new Geval.Kind();
      kind.geboren = p.minusYears(3);
      kind.woont = true;
      kind.onderhouden = true;
      kind.opvang.isEr = opvang;
      kind.opvang.geregistreerd = true;
      kind.opvang.van = p;
      lijsten.add(List.of(kind));
    }
    return lijsten;
  }

  private List<List<Geval.Ontheffing>> ontheffinglijsten() {
    List<List<Geval.Ontheffing>> lijsten = new ArrayList<>(List.of(List.of()));
    for (Artikel artikel : Artikel.values()) {
      for (LocalDate van :
          List.of(p.minusYears(30), p.minusMonths(73), p.minusYears(1), p, p.plusDays(1))) {
        for (LocalDate tot : List.of(p.minusDays(1), p, Geval.NOOIT)) {
          for (Einde einde : Einde.values()) {
            if (!tot.isBefore(van) && (einde == Einde.LOOPT || !tot.equals(Geval.NOOIT))) {
              Geval.Ontheffing o = new Geval.Ontheffing();
              o.artikel = artikel;
              o.gemeente = g.gemeente;
              o.van = van;
              o.totEnMet = tot;
              o.einde = einde;
              lijsten.add(List.of(o));
            }
          }
        }
      }
    }
    return lijsten;
  }

  private List<List<Geval.Verzoek>> verzoeklijsten() {
    List<List<Geval.Verzoek>> lijsten = new ArrayList<>(List.of(List.of()));
    for (Artikel artikel : Artikel.values()) {
      for (LocalDate ontvangen : List.of(p, p.plusDays(1))) {
        Geval.Verzoek v = new Geval.Verzoek();
        v.artikel = artikel;
        v.ontvangen = ontvangen;
        lijsten.add(List.of(v));
      }
    }
    return lijsten;
  }
}
