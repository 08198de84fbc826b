package nl.opstap.recht.proef;

import java.math.BigDecimal;
import java.util.Set;
import nl.opstap.recht.feiten.Feitenboek;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Melding;
import nl.opstap.recht.feiten.Ontheffing;
import nl.opstap.recht.feiten.Verzoek;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.Feiten;
import nl.opstap.recht.kern.Groep;

/** Tells a generated case in the facts of the engine, leaving out what is hidden. */
public final class Vertaling {

  private Vertaling() {}

  public static Feiten feiten(Geval g, Set<String> verborgen) {
    Feiten.Bouwer b = Feiten.op(g.peildatum, Feitenboek.BEGRIPPEN);
    new Dossiervertaling(b, verborgen).vertel(g);
    ouder(g, verborgen, b);
    loon(g, verborgen, b);
    kinderen(g, verborgen, b);
    ontheffingen(g, verborgen, b);
    verzoeken(g, verborgen, b);
    meldingen(g, verborgen, b);
    new Opvangvertaling(b, verborgen).vertel(g);
    return b.bouw();
  }

  private static void ouder(Geval g, Set<String> verborgen, Feiten.Bouwer b) {
    zet(verborgen, "ouder.geboortedatum", () -> b.zet(Zaak.OUDER_GEBOREN, g.geboren));
    zet(
        verborgen,
        "ouder.alleenstaandeOuder",
        () -> b.zet(Zaak.ALLEENSTAANDE_OUDER, g.alleenstaand));
    zet(verborgen, "ouder.volledigeZorg", () -> b.zet(Zaak.VOLLEDIGE_ZORG, g.volledigeZorg));
    zet(verborgen, "ouder.uitkering", () -> b.zet(Zaak.UITKERING, g.uitkering));
    zet(
        verborgen,
        "ouder.startkwalificatie",
        () -> b.zet(Zaak.STARTKWALIFICATIE, g.startkwalificatie));
    zet(
        verborgen,
        "ouder.volledigEnDuurzaamArbeidsongeschikt",
        () -> b.zet(Zaak.VOLLEDIG_ARBEIDSONGESCHIKT, g.arbeidsongeschikt));
    zet(verborgen, "ouder.wswGeindiceerd", () -> b.zet(Zaak.WSW_GEINDICEERD, g.wsw));
    zet(
        verborgen,
        "ouder.ondubbelzinnigOnwillig",
        () -> b.zet(Zaak.ONDUBBELZINNIG_ONWILLIG, g.onwillig));
    zet(
        verborgen,
        "ouder.scholingBovenKrachten",
        () -> b.zet(Zaak.BOVEN_KRACHTEN, g.bovenKrachten));
    zet(
        verborgen,
        "ouder.verzoektBeroepsopleiding",
        () -> b.zet(Zaak.VERZOEKT_OPLEIDING, g.verzoektOpleiding));
  }

  private static void loon(Geval g, Set<String> verborgen, Feiten.Bouwer b) {
    zet(verborgen, "ouder.loonPerJaar", () -> b.zet(Zaak.LOON_PER_JAAR, centen(g.loonPerJaar)));
    zet(verborgen, "ouder.nettoLoonPerMaand", () -> b.zet(Zaak.NETTO_LOON, centen(g.nettoLoon)));
    zet(
        verborgen,
        "ouder.partneralimentatiePerMaand",
        () -> b.zet(Zaak.PARTNERALIMENTATIE, centen(g.partneralimentatie)));
  }

  private static void kinderen(Geval g, Set<String> verborgen, Feiten.Bouwer b) {
    if (verborgen.contains("kinderen")) {
      return;
    }
    b.aantal(Kind.GROEP, g.kinderen.size());
    for (int i = 0; i < g.kinderen.size(); i++) {
      Geval.Kind kind = g.kinderen.get(i);
      int rij = i;
      String pad = pad(Kind.GROEP, i);
      zet(verborgen, pad + "geboortedatum", () -> b.zet(Kind.GEBOREN, rij, kind.geboren));
      zet(verborgen, pad + "tenLaste", () -> b.zet(Kind.TEN_LASTE, rij, kind.tenLaste));
    }
  }

  private static void ontheffingen(Geval g, Set<String> verborgen, Feiten.Bouwer b) {
    if (verborgen.contains("ontheffingen")) {
      return;
    }
    b.aantal(Ontheffing.GROEP, g.ontheffingen.size());
    for (int i = 0; i < g.ontheffingen.size(); i++) {
      Geval.Ontheffing o = g.ontheffingen.get(i);
      int rij = i;
      String pad = pad(Ontheffing.GROEP, i);
      BigDecimal gemeente = BigDecimal.valueOf(o.gemeente);
      zet(verborgen, pad + "gemeente", () -> b.zet(Ontheffing.GEMEENTE, rij, gemeente));
      zet(
          verborgen,
          pad + "ookReintegratie",
          () -> b.zet(Ontheffing.OOK_REINTEGRATIE, rij, o.ookReintegratie));
      zet(verborgen, pad + "artikel", () -> b.zet(Ontheffing.ARTIKEL, rij, o.artikel));
      zet(verborgen, pad + "van", () -> b.zet(Ontheffing.VAN, rij, o.van));
      zet(verborgen, pad + "totEnMet", () -> b.zet(Ontheffing.TOT, rij, o.totEnMet));
      zet(verborgen, pad + "einde", () -> b.zet(Ontheffing.EINDE, rij, o.einde));
    }
  }

  private static void verzoeken(Geval g, Set<String> verborgen, Feiten.Bouwer b) {
    if (verborgen.contains("verzoeken")) {
      return;
    }
    b.aantal(Verzoek.GROEP, g.verzoeken.size());
    for (int i = 0; i < g.verzoeken.size(); i++) {
      Geval.Verzoek v = g.verzoeken.get(i);
      int rij = i;
      String pad = pad(Verzoek.GROEP, i);
      zet(verborgen, pad + "artikel", () -> b.zet(Verzoek.ARTIKEL, rij, v.artikel));
      zet(verborgen, pad + "ontvangen", () -> b.zet(Verzoek.ONTVANGEN, rij, v.ontvangen));
      zet(
          verborgen,
          pad + "aanvullingGevraagdOp",
          () -> b.zet(Verzoek.AANVULLING_GEVRAAGD, rij, v.aanvullingGevraagd));
      zet(verborgen, pad + "aangevuldOp", () -> b.zet(Verzoek.AANGEVULD, rij, v.aangevuld));
      zet(
          verborgen,
          pad + "besluitBekendgemaaktOp",
          () -> b.zet(Verzoek.BESLUIT_BEKENDGEMAAKT, rij, v.besluit));
      zet(
          verborgen,
          pad + "ingebrekestellingOp",
          () -> b.zet(Verzoek.INGEBREKESTELLING, rij, v.ingebrekestelling));
    }
  }

  private static void meldingen(Geval g, Set<String> verborgen, Feiten.Bouwer b) {
    if (verborgen.contains("meldingen")) {
      return;
    }
    b.aantal(Melding.GROEP, g.meldingen.size());
    for (int i = 0; i < g.meldingen.size(); i++) {
      Geval.Melding m = g.meldingen.get(i);
      int rij = i;
      String pad = pad(Melding.GROEP, i);
      zet(verborgen, pad + "op", () -> b.zet(Melding.OP, rij, m.op));
      zet(verborgen, pad + "gesprekGevoerd", () -> b.zet(Melding.GESPREK, rij, m.gesprek));
      zet(verborgen, pad + "verwijtbaar", () -> b.zet(Melding.VERWIJTBAAR, rij, m.verwijtbaar));
    }
  }

  private static BigDecimal centen(int centen) {
    return BigDecimal.valueOf(centen, 2);
  }

  private static String pad(Groep groep, int rij) {
    return groep.pad() + "[" + rij + "].";
  }

  static void zet(Set<String> verborgen, String pad, Runnable zet) {
    if (!verborgen.contains(pad)) {
      zet.run();
    }
  }
}
