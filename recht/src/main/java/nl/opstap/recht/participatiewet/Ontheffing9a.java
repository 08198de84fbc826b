package nl.opstap.recht.participatiewet;

import static nl.opstap.recht.feiten.Zaak.PEILDATUM;
import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.altijd;
import static nl.opstap.recht.kern.Voorwaarde.enige;
import static nl.opstap.recht.kern.Voorwaarde.niet;

import java.util.List;
import nl.opstap.recht.awb.Awb;
import nl.opstap.recht.kern.Getal;
import nl.opstap.recht.kern.Onderwerp;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Sleutel;
import nl.opstap.recht.kern.Status;
import nl.opstap.recht.kern.Waarde;

/**
 * The judgement whether the exemption of art. 9a is given or revived, with what there is to tell of
 * it: how, how long, and what goes with it.
 */
public final class Ontheffing9a {

  public static final Onderwerp ONTHEFFING =
      new Onderwerp(
          "ontheffing-9a",
          "Ontheffing voor de zorg voor een kind onder de vijf",
          "Moet het college de ontheffing geven of laten herleven (artikel 9a)?");

  public static final Sleutel.JaNee KAN_AANVRAGEN =
      Sleutel.jaNee("kanAanvragen", "De ouder kan de ontheffing aanvragen");
  public static final Sleutel.Dag LOOPT_UITERLIJK_TOT_EN_MET =
      Sleutel.dag("looptUiterlijkTotEnMet", "Loopt uiterlijk tot en met");

  /** Told only when it is so. */
  public static final Sleutel.JaNee REGISTRATIE_LOOPT_ACHTER =
      Sleutel.jaNee(
          "registratieLooptAchter", "Staat als lopend geregistreerd, maar geldt niet meer");

  public static final Sleutel.Dag GELDT_NIET_MEER_SINDS =
      Sleutel.dag("geldtNietMeerSinds", "Geldt niet meer sinds");

  /** {@code verlening} or {@code herleving}. */
  public static final Sleutel.Woord WIJZE = Sleutel.woord("wijze", "Wijze");

  public static final Sleutel.Getal RESTERENDE_MAANDEN =
      Sleutel.getal("resterendeMaanden", "Hele maanden over");
  public static final Sleutel.Getal RESTERENDE_DAGEN =
      new Sleutel.Getal("resterendeDagen", "En dagen over", Sleutel.Notatie.REST);
  public static final Sleutel.Dag UITERLIJK_TOT_EN_MET =
      Sleutel.dag("uiterlijkTotEnMet", "Geldt uiterlijk tot en met");
  public static final Sleutel.Dag PLAN_UITERLIJK =
      Sleutel.dag("planUiterlijk", "Plan van aanpak uiterlijk");

  private final Tekst tekst;
  private final Artikel9 artikel9;
  private final Artikel9a artikel9a;

  Ontheffing9a(Tekst tekst, Artikel9a artikel9a) {
    this.tekst = tekst;
    this.artikel9 = new Artikel9(tekst);
    this.artikel9a = artikel9a;
  }

  Regel regel() {
    Regel.Bouwer regel =
        Regel.over(ONTHEFFING, tekst.artikel("9a").lid(1))
            .ja(artikel9.gelezen(alle(artikel9a.kan(), artikel9a.verzoek())))
            .uitleg(
                artikel9a.herleeft(),
                "Het college moet de ontheffing laten herleven. Zij geldt uiterlijk tot en met"
                    + " {uiterlijkTotEnMet}.")
            .uitleg(
                niet(artikel9a.herleeft()),
                "Het college moet de ontheffing van de arbeidsplicht geven. Zij geldt uiterlijk tot en"
                    + " met {uiterlijkTotEnMet}.")
            .uitleg(
                "Het college moet de ontheffing geven of laten herleven. Hoe, of hoe lang, is nog niet"
                    + " te zeggen.");
    regel
        .statusBijJa(Status.TE_BESLISSEN)
        .statusBijNee(artikel9a.geldt(), Status.VERLEEND)
        .statusBijNee(niet(artikel9.bijstand()), Status.NIET_VAN_TOEPASSING);
    waarden(regel);
    new Kanttekeningen9a(tekst, artikel9, artikel9a).zegBij(regel);
    artikel9.zegWaarHetStaat(regel, "artikel 38");
    return regel
        .begrippen(
            List.of(
                Artikel9.JONGSTE, artikel9a.tijdOp(), artikel9a.uiterlijk(), Verzoek9a.ONTVANGEN))
        .bouw();
  }

  private void waarden(Regel.Bouwer regel) {
    regel
        .waarden(
            Waarde.jaNee(
                KAN_AANVRAGEN, niet(artikel9a.verzoek()), artikel9.gelezen(artikel9a.kanKrijgen())),
            Waarde.dag(
                Awb.BEZWAAR_TOT_EN_MET, artikel9a.bezwaarLoopt(), Verzoek9a.BEZWAAR_TOT_EN_MET),
            Waarde.dag(LOOPT_UITERLIJK_TOT_EN_MET, artikel9a.geldt(), artikel9a.uiterlijk()),
            Waarde.jaNee(REGISTRATIE_LOOPT_ACHTER, artikel9a.looptAchter(), altijd()),
            Waarde.dag(
                GELDT_NIET_MEER_SINDS,
                alle(
                    artikel9a.looptAchter(),
                    enige(
                        Registratie.TEN_ONRECHTE_LOPEND,
                        artikel9a.tijdOp().nietLaterDan(PEILDATUM))),
                artikel9a.nietMeerSinds()))
        .waardenBijJa(
            new Waarde.Keuze(
                WIJZE,
                altijd(),
                List.of(
                    new Waarde.Optie("herleving", artikel9a.herleeft()),
                    new Waarde.Optie("verlening", altijd()))),
            Waarde.aantal(
                RESTERENDE_MAANDEN, altijd(), Getal.heleMaanden(PEILDATUM, artikel9a.tijdOp())),
            Waarde.aantal(
                RESTERENDE_DAGEN, altijd(), Getal.restdagen(PEILDATUM, artikel9a.tijdOp())),
            Waarde.dag(UITERLIJK_TOT_EN_MET, altijd(), artikel9a.uiterlijk()))
        .waardenBijJa(new Plantermijn(tekst, artikel9a).bijOpenVerzoek(niet(artikel9a.herleeft())));
  }
}
