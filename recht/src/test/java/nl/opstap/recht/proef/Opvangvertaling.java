package nl.opstap.recht.proef;

import java.math.BigDecimal;
import java.util.Set;
import nl.opstap.recht.feiten.Activiteit;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Opvang;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.Feiten;
import nl.opstap.recht.kern.GetalFeit;

/** Tells in facts what a generated case has of childcare, leaving out what is hidden. */
final class Opvangvertaling {

  private final Feiten.Bouwer b;
  private final Set<String> verborgen;

  Opvangvertaling(Feiten.Bouwer b, Set<String> verborgen) {
    this.b = b;
    this.verborgen = verborgen;
  }

  private void zet(String pad, Runnable zet) {
    Vertaling.zet(verborgen, pad, zet);
  }

  private static BigDecimal getal(int honderdsten) {
    return BigDecimal.valueOf(honderdsten, 2);
  }

  void vertel(Geval g) {
    zet("gemeente.methode", () -> b.zet(Zaak.GEMEENTE_METHODE, g.methode));
    zet(
        "ouder.werkUrenPerWeek",
        () -> b.zet(Zaak.WERKUREN, g.ouder.werkt ? BigDecimal.TEN : BigDecimal.ZERO));
    zet("ouder.ingeschrevenBijUwv", () -> b.zet(Zaak.INGESCHREVEN_UWV, g.ouder.uwv));
    zet("ouder.uwvTraject", () -> b.zet(Zaak.UWV_TRAJECT, g.ouder.uwvTraject));
    zet("ouder.inburgeringstraject", () -> b.zet(Zaak.INBURGERING, g.ouder.inburgering));
    zet("ouder.studie", () -> b.zet(Zaak.STUDIE, g.ouder.studie));
    zet("afstandTotArbeidsmarkt", () -> b.zet(Zaak.AFSTAND, g.ouder.afstand));
    zet("ouder.laatsteWerkdag", () -> b.zet(Zaak.WERK_GESTOPT, g.ouder.laatsteWerkdag));
    zet("ouder.zwangerschapsverlof.van", () -> b.zet(Zaak.VERLOF_VAN, g.ouder.verlofVan));
    zet("ouder.zwangerschapsverlof.totEnMet", () -> b.zet(Zaak.VERLOF_TOT, g.ouder.verlofTot));
    zet("kinderopvangtoeslagAangevraagdOp", () -> b.zet(Zaak.TOESLAG_AANGEVRAAGD, g.aangevraagd));
    zet("toetsingsinkomen", () -> b.zet(Zaak.TOETSINGSINKOMEN, BigDecimal.valueOf(g.inkomen)));
    activiteiten("activiteiten", Activiteit.VAN_OUDER, g.ouder);
    if (!verborgen.contains("partner")) {
      partner(g);
    }
    if (!verborgen.contains("kinderen")) {
      for (int i = 0; i < g.kinderen.size(); i++) {
        opvang(g.kinderen.get(i), i);
      }
    }
  }

  /** Whoever does not know whether there is a partner knows nothing of one. */
  private void partner(Geval g) {
    b.zet(Zaak.PARTNER, g.heeftPartner);
    if (!g.heeftPartner) {
      b.aantal(Activiteit.VAN_PARTNER.groep, 0);
      return;
    }
    zet("partner.woontInBuitenland", () -> b.zet(Zaak.PARTNER_BUITENLAND, g.partnerBuitenland));
    zet("partner.uwvTraject", () -> b.zet(Zaak.PARTNER_UWV_TRAJECT, g.partner.uwvTraject));
    zet("partner.familie", () -> b.zet(Zaak.PARTNER_FAMILIE, g.partnerFamilie));
    zet("partner.wlz", () -> b.zet(Zaak.PARTNER_WLZ, g.partnerWlz));
    zet("partner.detentie", () -> b.zet(Zaak.PARTNER_DETENTIE, g.detentie));
    zet("partner.detentie.van", () -> b.zet(Zaak.PARTNER_DETENTIE_VAN, g.detentieVan));
    zet("partner.detentie.totEnMet", () -> b.zet(Zaak.PARTNER_DETENTIE_TOT, g.detentieTot));
    zet("partner.laatsteWerkdag", () -> b.zet(Zaak.PARTNER_WERK_GESTOPT, g.partner.laatsteWerkdag));
    zet(
        "partner.zwangerschapsverlof.van",
        () -> b.zet(Zaak.PARTNER_VERLOF_VAN, g.partner.verlofVan));
    zet(
        "partner.zwangerschapsverlof.totEnMet",
        () -> b.zet(Zaak.PARTNER_VERLOF_TOT, g.partner.verlofTot));
    zet("partner.werkt", () -> b.zet(Zaak.PARTNER_WERKT, g.partner.werkt));
    zet("partner.uitkering", () -> b.zet(Zaak.PARTNER_UITKERING, g.partner.uitkering));
    zet("partner.ingeschrevenBijUwv", () -> b.zet(Zaak.PARTNER_INGESCHREVEN_UWV, g.partner.uwv));
    zet(
        "partner.inburgeringstraject",
        () -> b.zet(Zaak.PARTNER_INBURGERING, g.partner.inburgering));
    zet("partner.studie", () -> b.zet(Zaak.PARTNER_STUDIE, g.partner.studie));
    zet("partner.afstandTotArbeidsmarkt", () -> b.zet(Zaak.PARTNER_AFSTAND, g.partner.afstand));
    activiteiten("partner.activiteiten", Activiteit.VAN_PARTNER, g.partner);
  }

  private void activiteiten(String lijst, Activiteit woorden, Geval.Persoon wie) {
    if (verborgen.contains(lijst)) {
      return;
    }
    b.aantal(woorden.groep, wie.activiteiten.size());
    for (int i = 0; i < wie.activiteiten.size(); i++) {
      Geval.Activiteit a = wie.activiteiten.get(i);
      int rij = i;
      String pad = lijst + "[" + i + "].";
      BigDecimal code =
          a.code == Geval.Activiteit.GEEN_CODE ? GetalFeit.GEEN : BigDecimal.valueOf(a.code);
      zet(pad + "code", () -> b.zet(woorden.code, rij, code));
      zet(pad + "soort", () -> b.zet(woorden.soort, rij, a.soort));
      zet(pad + "doel", () -> b.zet(woorden.doel, rij, a.doel));
      zet(pad + "categorie", () -> b.zet(woorden.categorie, rij, a.categorie));
      zet(pad + "urenPerWeek", () -> b.zet(woorden.uren, rij, getal(a.uren)));
      zet(pad + "vasteTijden", () -> b.zet(woorden.vasteTijden, rij, a.vasteTijden));
      zet(pad + "groeimogelijkheden", () -> b.zet(woorden.groei, rij, a.groei));
      zet(pad + "opvangNoodzakelijk", () -> b.zet(woorden.opvangNodig, rij, a.opvangNodig));
      zet(pad + "onderbouwdInPlan", () -> b.zet(woorden.onderbouwd, rij, a.onderbouwd));
      zet(pad + "erkendDoorOcw", () -> b.zet(woorden.erkend, rij, a.erkend));
      zet(pad + "van", () -> b.zet(woorden.van, rij, a.van));
      zet(pad + "totEnMet", () -> b.zet(woorden.tot, rij, a.totEnMet));
    }
  }

  private void opvang(Geval.Kind kind, int rij) {
    String pad = "kinderen[" + rij + "].";
    zet(pad + "woontBijOuder", () -> b.zet(Kind.WOONT_BIJ_OUDER, rij, kind.woont));
    zet(pad + "coOuder", () -> b.zet(Kind.CO_OUDER, rij, kind.coOuder));
    zet(pad + "onderhouden", () -> b.zet(Kind.ONDERHOUDEN, rij, kind.onderhouden));
    zet(pad + "opMiddelbareSchool", () -> b.zet(Kind.OP_MIDDELBARE_SCHOOL, rij, kind.middelbaar));
    zet(pad + "naarBasisschool", () -> b.zet(Kind.NAAR_SCHOOL, rij, kind.school));
    contract(pad + "opvang", Kind.OPVANG, kind.opvang, rij);
    contract(pad + "tweedeOpvang", Kind.TWEEDE_OPVANG, kind.tweedeOpvang, rij);
  }

  private void contract(String pad, Opvang woorden, Geval.Opvang opvang, int rij) {
    zet(pad, () -> b.zet(woorden.isEr, rij, opvang.isEr));
    zet(pad + ".opAdresVanOuder", () -> b.zet(woorden.opAdres, rij, opvang.opAdres));
    zet(pad + ".geregistreerdLrk", () -> b.zet(woorden.geregistreerd, rij, opvang.geregistreerd));
    zet(pad + ".soort", () -> b.zet(woorden.soort, rij, opvang.soort));
    zet(pad + ".urenPerMaand", () -> b.zet(woorden.uren, rij, getal(opvang.uren)));
    zet(pad + ".uurprijs", () -> b.zet(woorden.uurprijs, rij, getal(opvang.uurprijs)));
    zet(pad + ".van", () -> b.zet(woorden.van, rij, opvang.van));
    zet(pad + ".totEnMet", () -> b.zet(woorden.tot, rij, opvang.totEnMet));
  }
}
