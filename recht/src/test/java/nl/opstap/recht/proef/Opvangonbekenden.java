package nl.opstap.recht.proef;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import nl.opstap.recht.feiten.Activiteitsoort;
import nl.opstap.recht.feiten.Afstand;
import nl.opstap.recht.feiten.Categorie;
import nl.opstap.recht.feiten.Doel;
import nl.opstap.recht.feiten.Methode;
import nl.opstap.recht.feiten.Opvangsoort;
import nl.opstap.recht.feiten.Uitkering;

/** What can be hidden of the facts that childcare benefit asks, with the values each could have. */
final class Opvangonbekenden {

  private final Onbekenden alle;
  private final Geval g;
  private final LocalDate p;

  Opvangonbekenden(Onbekenden alle, Geval g) {
    this.alle = alle;
    this.g = g;
    this.p = g.peildatum;
  }

  void noem() {
    alle.bij(
        "gemeente.methode", List.of(Methode.values()), x -> x.methode, (x, v) -> x.methode = v);
    alle.bij(
        "ouder.werkUrenPerWeek",
        List.of(true, false),
        x -> x.ouder.werkt,
        (x, v) -> x.ouder.werkt = v);
    persoon("ouder.", x -> x.ouder);
    alle.bij(
        "afstandTotArbeidsmarkt",
        List.of(Afstand.values()),
        x -> x.ouder.afstand,
        (x, v) -> x.ouder.afstand = v);
    activiteiten("activiteiten", x -> x.ouder, g.ouder);
    alle.lijst(
        "activiteiten",
        activiteitenlijsten(p),
        x -> x.ouder.activiteiten,
        (x, v) -> x.ouder.activiteiten = v);
    if (g.heeftPartner) {
      alle.jaNee("partner.werkt", x -> x.partner.werkt, (x, v) -> x.partner.werkt = v);
      alle.bij(
          "partner.uitkering",
          List.of(Uitkering.values()),
          x -> x.partner.uitkering,
          (x, v) -> x.partner.uitkering = v);
      persoon("partner.", x -> x.partner);
      alle.jaNee("partner.familie", x -> x.partnerFamilie, (x, v) -> x.partnerFamilie = v);
      alle.jaNee("partner.wlz", x -> x.partnerWlz, (x, v) -> x.partnerWlz = v);
      alle.jaNee("partner.detentie", x -> x.detentie, (x, v) -> x.detentie = v);
      alle.bij(
          "partner.detentie.van",
          nietNa(g.detentieTot, p.minusMonths(3), p.minusMonths(3).plusDays(1), p, p.plusDays(1)),
          x -> x.detentieVan,
          (x, v) -> x.detentieVan = v);
      alle.bij(
          "partner.detentie.totEnMet",
          nietVoor(
              g.detentieVan,
              p.minusDays(1),
              p,
              g.detentieVan.plusMonths(3).minusDays(1),
              g.detentieVan.plusMonths(3),
              Geval.NOOIT),
          x -> x.detentieTot,
          (x, v) -> x.detentieTot = v);
      alle.bij(
          "partner.afstandTotArbeidsmarkt",
          List.of(Afstand.values()),
          x -> x.partner.afstand,
          (x, v) -> x.partner.afstand = v);
      activiteiten("partner.activiteiten", x -> x.partner, g.partner);
    }
    for (int i = 0; i < g.kinderen.size(); i++) {
      opvang(i);
    }
  }

  private void persoon(String pad, Function<Geval, Geval.Persoon> wie) {
    alle.jaNee(pad + "ingeschrevenBijUwv", x -> wie.apply(x).uwv, (x, v) -> wie.apply(x).uwv = v);
    alle.jaNee(
        pad + "uwvTraject", x -> wie.apply(x).uwvTraject, (x, v) -> wie.apply(x).uwvTraject = v);
    // The run-off is over, has just begun, or never was; and the day itself. With a birth in it, it
    // can be over on any day up to six months later.
    List<LocalDate> werkdagen = new ArrayList<>(List.of(p.minusDays(1), p, Geval.NOOIT));
    boolean verlof = !wie.apply(g).verlofVan.equals(Geval.NOOIT);
    p.minusMonths(verlof ? 7 : 3)
        .minusDays(4)
        .datesUntil(p.minusMonths(3).plusDays(4))
        .forEach(werkdagen::add);
    alle.bij(
        pad + "laatsteWerkdag",
        werkdagen,
        x -> wie.apply(x).laatsteWerkdag,
        (x, v) -> wie.apply(x).laatsteWerkdag = v);
    alle.jaNee(
        pad + "inburgeringstraject",
        x -> wie.apply(x).inburgering,
        (x, v) -> wie.apply(x).inburgering = v);
    alle.jaNee(pad + "studie", x -> wie.apply(x).studie, (x, v) -> wie.apply(x).studie = v);
  }

  private void activiteiten(
      String lijst, Function<Geval, Geval.Persoon> wie, Geval.Persoon persoon) {
    for (int i = 0; i < persoon.activiteiten.size(); i++) {
      int nr = i;
      Function<Geval, Geval.Activiteit> die = x -> wie.apply(x).activiteiten.get(nr);
      Geval.Activiteit nu = persoon.activiteiten.get(i);
      String pad = lijst + "[" + i + "].";
      alle.bij(
          pad + "code",
          List.of(22, 40, 42, 43, 99, Geval.Activiteit.GEEN_CODE),
          x -> die.apply(x).code,
          (x, v) -> die.apply(x).code = v);
      alle.bij(
          pad + "soort",
          List.of(Activiteitsoort.ZELFSTANDIG, Activiteitsoort.OVERIG),
          x -> die.apply(x).soort,
          (x, v) -> die.apply(x).soort = v);
      alle.bij(
          pad + "doel",
          List.of(Doel.values()),
          x -> die.apply(x).doel,
          (x, v) -> die.apply(x).doel = v);
      alle.bij(
          pad + "categorie",
          List.of(Categorie.values()),
          x -> die.apply(x).categorie,
          (x, v) -> die.apply(x).categorie = v);
      alle.bij(
          pad + "urenPerWeek",
          List.of(0, 399, 400, 800, 801),
          x -> die.apply(x).uren,
          (x, v) -> die.apply(x).uren = v);
      alle.jaNee(
          pad + "vasteTijden",
          x -> die.apply(x).vasteTijden,
          (x, v) -> die.apply(x).vasteTijden = v);
      alle.jaNee(
          pad + "groeimogelijkheden", x -> die.apply(x).groei, (x, v) -> die.apply(x).groei = v);
      alle.jaNee(
          pad + "opvangNoodzakelijk",
          x -> die.apply(x).opvangNodig,
          (x, v) -> die.apply(x).opvangNodig = v);
      alle.jaNee(
          pad + "onderbouwdInPlan",
          x -> die.apply(x).onderbouwd,
          (x, v) -> die.apply(x).onderbouwd = v);
      alle.bij(
          pad + "van", begin(nu.totEnMet), x -> die.apply(x).van, (x, v) -> die.apply(x).van = v);
      alle.bij(
          pad + "totEnMet",
          einde(nu.van),
          x -> die.apply(x).totEnMet,
          (x, v) -> die.apply(x).totEnMet = v);
    }
  }

  private static SortedSet<LocalDate> nietNa(LocalDate totEnMet, LocalDate... kandidaten) {
    SortedSet<LocalDate> dagen = new TreeSet<>(List.of(kandidaten));
    dagen.removeIf(dag -> dag.isAfter(totEnMet));
    return dagen;
  }

  private static SortedSet<LocalDate> nietVoor(LocalDate van, LocalDate... kandidaten) {
    SortedSet<LocalDate> dagen = new TreeSet<>(List.of(kandidaten));
    dagen.removeIf(dag -> dag.isBefore(van));
    return dagen;
  }

  /** First days around the reference date that do not lie after the last one. */
  private SortedSet<LocalDate> begin(LocalDate totEnMet) {
    return nietNa(totEnMet, p, p.plusDays(1));
  }

  private SortedSet<LocalDate> einde(LocalDate van) {
    return nietVoor(van, p.minusDays(1), p, Geval.NOOIT);
  }

  /** None, one that carries the right, one that does not, and one that the table leaves open. */
  static List<List<Geval.Activiteit>> activiteitenlijsten(LocalDate p) {
    List<List<Geval.Activiteit>> lijsten = new ArrayList<>(List.of(List.of(), onbeslist(p)));
    for (Categorie categorie : List.of(Categorie.A, Categorie.C)) {
      Geval.Activiteit a = new Geval.Activiteit();
      a.categorie = categorie;
      a.opvangNodig = true;
      a.van = p;
      lijsten.add(List.of(a));
    }
    return lijsten;
  }

  /** Coaching with participation as its goal, which is neither for a distance in between. */
  static List<Geval.Activiteit> onbeslist(LocalDate p) {
    Geval.Activiteit a = new Geval.Activiteit();
    a.code = 40;
    a.doel = Doel.PARTICIPATIE;
    a.opvangNodig = true;
    a.van = p;
    return List.of(a);
  }

  private void opvang(int i) {
    Geval.Kind nu = g.kinderen.get(i);
    String pad = "kinderen[" + i + "].";
    alle.jaNee(
        pad + "woontBijOuder", x -> x.kinderen.get(i).woont, (x, v) -> x.kinderen.get(i).woont = v);
    alle.jaNee(
        pad + "coOuder", x -> x.kinderen.get(i).coOuder, (x, v) -> x.kinderen.get(i).coOuder = v);
    alle.jaNee(
        pad + "onderhouden",
        x -> x.kinderen.get(i).onderhouden,
        (x, v) -> x.kinderen.get(i).onderhouden = v);
    alle.jaNee(
        pad + "opMiddelbareSchool",
        x -> x.kinderen.get(i).middelbaar,
        (x, v) -> x.kinderen.get(i).middelbaar = v);
    alle.jaNee(
        pad + "naarBasisschool",
        x -> x.kinderen.get(i).school,
        (x, v) -> x.kinderen.get(i).school = v);
    alle.jaNee(
        pad + "opvang",
        x -> x.kinderen.get(i).opvang.isEr,
        (x, v) -> x.kinderen.get(i).opvang.isEr = v);
    contract(pad + "opvang.", nu.opvang, x -> x.kinderen.get(i).opvang);
    if (nu.tweedeOpvang.isEr) {
      contract(pad + "tweedeOpvang.", nu.tweedeOpvang, x -> x.kinderen.get(i).tweedeOpvang);
    }
  }

  private void contract(String pad, Geval.Opvang nu, Function<Geval, Geval.Opvang> die) {
    alle.jaNee(
        pad + "opAdresVanOuder", x -> die.apply(x).opAdres, (x, v) -> die.apply(x).opAdres = v);
    alle.bij(
        pad + "soort",
        List.of(Opvangsoort.values()),
        x -> die.apply(x).soort,
        (x, v) -> die.apply(x).soort = v);
    alle.jaNee(
        pad + "geregistreerdLrk",
        x -> die.apply(x).geregistreerd,
        (x, v) -> die.apply(x).geregistreerd = v);
    alle.bij(
        pad + "van", begin(nu.totEnMet), x -> die.apply(x).van, (x, v) -> die.apply(x).van = v);
    alle.bij(
        pad + "totEnMet",
        einde(nu.van),
        x -> die.apply(x).totEnMet,
        (x, v) -> die.apply(x).totEnMet = v);
  }
}
