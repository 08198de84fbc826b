package nl.opstap.recht;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.opstap.recht.feiten.Activiteit;
import nl.opstap.recht.feiten.Afstand;
import nl.opstap.recht.feiten.Artikel;
import nl.opstap.recht.feiten.Einde;
import nl.opstap.recht.feiten.Feitenboek;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Melding;
import nl.opstap.recht.feiten.Methode;
import nl.opstap.recht.feiten.Ontheffing;
import nl.opstap.recht.feiten.Uitkering;
import nl.opstap.recht.feiten.Verzoek;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Feiten;
import nl.opstap.recht.kern.GetalFeit;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.JaNeeFeit;
import nl.opstap.recht.kern.Oordeel;
import nl.opstap.recht.kinderopvang.Indeling;

/**
 * A parent's situation, told as a test tells it. It begins as the one that most rules are about: a
 * lone parent of 30 on algemene bijstand with full care for a child of three, in Maastricht, about
 * whom everything is known and who asked for nothing.
 */
final class Situatie {

  private final LocalDate peildatum;
  private final Map<JaNeeFeit, Boolean> gezegd = new HashMap<>();
  private final List<Consumer<Feiten.Bouwer>> zeg = new ArrayList<>();
  private final List<Consumer<Feiten.Bouwer>> kinderen = new ArrayList<>();
  private final List<Consumer<Feiten.Bouwer>> ontheffingen = new ArrayList<>();
  private final List<Consumer<Feiten.Bouwer>> verzoeken = new ArrayList<>();

  private Situatie(LocalDate peildatum) {
    this.peildatum = peildatum;
    zeg.add(b -> b.zet(Zaak.GEMEENTE, BigDecimal.valueOf(935)));
    geboren(peildatum.minusYears(30).toString());
    met(Zaak.ALLEENSTAANDE_OUDER);
    met(Zaak.VOLLEDIGE_ZORG);
    uitkering(Uitkering.ALGEMENE_BIJSTAND);
    for (JaNeeFeit feit :
        List.of(
            Zaak.STARTKWALIFICATIE,
            Zaak.VOLLEDIG_ARBEIDSONGESCHIKT,
            Zaak.WSW_GEINDICEERD,
            Zaak.ONDUBBELZINNIG_ONWILLIG,
            Zaak.STUDIE,
            Zaak.STUDIEFINANCIERING,
            Zaak.BOVEN_KRACHTEN,
            Zaak.VERZOEKT_OPLEIDING,
            Zaak.OPVANG_BESCHIKBAAR,
            Zaak.VOLDOENDE_SCHOLING,
            Zaak.BELASTBAAR,
            Zaak.DRINGENDE_REDENEN,
            Zaak.PARTNER,
            Zaak.PLAN,
            Zaak.MEDISCH_ADVIES_VEREIST,
            Zaak.INGESCHREVEN_UWV,
            Zaak.UWV_TRAJECT,
            Zaak.INBURGERING,
            Zaak.BESCHIKBAARHEID)) {
      zonder(feit);
    }
    met(Zaak.WERKUREN, 0);
    met(Zaak.WERK_GESTOPT, "9999-12-31");
    met(Zaak.TOETSINGSINKOMEN, 20_000);
    zeg.add(b -> b.zet(Zaak.GEMEENTE_METHODE, Methode.DOEL).zet(Zaak.AFSTAND, Afstand.KORT));
    for (Groep leeg :
        List.of(Activiteit.VAN_OUDER.groep, Activiteit.VAN_PARTNER.groep, Melding.GROEP)) {
      zeg.add(b -> b.aantal(leeg, 0));
    }
    kind(peildatum.minusYears(3).toString());
  }

  static Situatie op(String peildatum) {
    return new Situatie(LocalDate.parse(peildatum));
  }

  Situatie met(JaNeeFeit feit) {
    gezegd.put(feit, true);
    return this;
  }

  Situatie zonder(JaNeeFeit feit) {
    gezegd.put(feit, false);
    return this;
  }

  /** Nobody said whether it is so. */
  Situatie zonderTeZeggen(JaNeeFeit feit) {
    gezegd.remove(feit);
    return this;
  }

  Situatie met(DatumFeit feit, String dag) {
    zeg.add(b -> b.zet(feit, LocalDate.parse(dag)));
    return this;
  }

  Situatie met(GetalFeit feit, int getal) {
    zeg.add(b -> b.zet(feit, BigDecimal.valueOf(getal)));
    return this;
  }

  Situatie met(Consumer<Feiten.Bouwer> wat) {
    zeg.add(wat);
    return this;
  }

  Situatie geboren(String dag) {
    return met(Zaak.OUDER_GEBOREN, dag);
  }

  Situatie uitkering(Uitkering uitkering) {
    zeg.add(b -> b.zet(Zaak.UITKERING, uitkering));
    return this;
  }

  Situatie zonderKinderen() {
    kinderen.clear();
    return this;
  }

  Situatie kind(String geboren) {
    int rij = kinderen.size();
    kinderen.add(b -> {
      b.zet(Kind.GEBOREN, rij, LocalDate.parse(geboren));
      b.zet(Kind.TEN_LASTE, rij, true);
      b.zet(Kind.WOONT_BIJ_OUDER, rij, true);
      b.zet(Kind.CO_OUDER, rij, false);
      b.zet(Kind.ONDERHOUDEN, rij, true);
      b.zet(Kind.OP_MIDDELBARE_SCHOOL, rij, false);
      b.zet(Kind.NAAR_SCHOOL, rij, false);
      b.zet(Kind.OPVANG.isEr, rij, false);
    });
    return this;
  }

  /** Only these children. */
  Situatie kinderen(String... geboren) {
    zonderKinderen();
    for (String dag : geboren) {
      kind(dag);
    }
    return this;
  }

  /**
   * @param totEnMet the last day; empty while it runs
   */
  Situatie ontheffing(Artikel artikel, String van, String totEnMet, int gemeente, Einde einde) {
    int rij = ontheffingen.size();
    LocalDate tot = totEnMet.isEmpty() ? DatumFeit.NOOIT : LocalDate.parse(totEnMet);
    ontheffingen.add(b ->
        b.zet(Ontheffing.ARTIKEL, rij, artikel)
            .zet(Ontheffing.VAN, rij, LocalDate.parse(van))
            .zet(Ontheffing.TOT, rij, tot)
            .zet(Ontheffing.GEMEENTE, rij, BigDecimal.valueOf(gemeente))
            .zet(Ontheffing.EINDE, rij, einde)
            .zet(Ontheffing.OOK_REINTEGRATIE, rij, false));
    return this;
  }

  Situatie ontheffing9a(String van, String totEnMet, int gemeente, Einde einde) {
    return ontheffing(Artikel.ARTIKEL_9A, van, totEnMet, gemeente, einde);
  }

  Situatie verzoek(Artikel artikel, String ontvangen) {
    return verzoek(artikel, ontvangen, "", "", "", "");
  }

  Situatie vraagtOntheffing(String ontvangen) {
    return verzoek(Artikel.ARTIKEL_9A, ontvangen);
  }

  /** A request with how it went; an empty day has not come. */
  Situatie verzoek(
      Artikel artikel,
      String ontvangen,
      String aanvullingGevraagd,
      String aangevuld,
      String besluit,
      String ingebrekestelling) {
    int rij = verzoeken.size();
    verzoeken.add(b ->
        b.zet(Verzoek.ARTIKEL, rij, artikel)
            .zet(Verzoek.ONTVANGEN, rij, LocalDate.parse(ontvangen))
            .zet(Verzoek.AANVULLING_GEVRAAGD, rij, dag(aanvullingGevraagd))
            .zet(Verzoek.AANGEVULD, rij, dag(aangevuld))
            .zet(Verzoek.BESLUIT_BEKENDGEMAAKT, rij, dag(besluit))
            .zet(Verzoek.INGEBREKESTELLING, rij, dag(ingebrekestelling)));
    return this;
  }

  private static LocalDate dag(String dag) {
    return dag.isEmpty() ? DatumFeit.NOOIT : LocalDate.parse(dag);
  }

  Feiten feiten() {
    Feiten.Bouwer bouwer = Feiten.op(peildatum, Feitenboek.BEGRIPPEN);
    lijst(bouwer, Kind.GROEP, kinderen);
    lijst(bouwer, Ontheffing.GROEP, ontheffingen);
    lijst(bouwer, Verzoek.GROEP, verzoeken);
    gezegd.forEach(bouwer::zet);
    zeg.forEach(dit -> dit.accept(bouwer));
    return bouwer.bouw();
  }

  private static void lijst(
      Feiten.Bouwer bouwer, Groep groep, List<Consumer<Feiten.Bouwer>> leden) {
    bouwer.aantal(groep, leden.size());
    leden.forEach(lid -> lid.accept(bouwer));
  }

  Oordeel oordeel(String onderwerp) {
    // Rules made anew, so that mutations in the making of rules are noticed.
    return Wetboek.met(Indeling.LANDELIJK, Set.of()).alle().reversed().stream()
        .filter(set -> !set.vanaf().isAfter(peildatum))
        .findFirst()
        .orElseThrow()
        .regels()
        .stream()
        .filter(regel -> regel.onderwerp().naam().equals(onderwerp))
        .findFirst()
        .orElseThrow()
        .oordeel(feiten());
  }
}
