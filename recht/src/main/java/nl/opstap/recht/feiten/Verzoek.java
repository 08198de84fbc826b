package nl.opstap.recht.feiten;

import static nl.opstap.recht.kern.Kenner.REGISTER;

import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.KeuzeFeit;

/** A request, and how it went. */
public final class Verzoek {

  public static final Groep GROEP =
      Groep.lijst(
          "verzoeken", "een verzoek", "Heeft de ouder om ontheffing gevraagd, en wanneer?", 3, 1);
  public static final KeuzeFeit<Artikel> ARTIKEL =
      GROEP.keuze(
          "artikel",
          Artikel.class,
          REGISTER,
          "het artikel van het verzoek",
          "Op welk artikel rust het verzoek?");
  public static final DatumFeit ONTVANGEN =
      GROEP.dag(
          "ontvangen",
          REGISTER,
          "de dag waarop het verzoek is ontvangen",
          "Wanneer is het verzoek ontvangen?");
  public static final DatumFeit AANVULLING_GEVRAAGD =
      GROEP.dagOfNooit(
          "aanvullingGevraagdOp",
          REGISTER,
          "de dag waarop om aanvulling is gevraagd",
          "Wanneer is de ouder gevraagd het verzoek aan te vullen?");
  public static final DatumFeit AANGEVULD =
      GROEP.dagOfNooit(
          "aangevuldOp",
          REGISTER,
          "de dag waarop het verzoek is aangevuld",
          "Wanneer is het verzoek aangevuld?");
  public static final DatumFeit BESLUIT_BEKENDGEMAAKT =
      GROEP.bijzondereDag(
          "besluitBekendgemaaktOp",
          REGISTER,
          "de dag waarop het besluit is bekendgemaakt",
          "Wanneer is het besluit bekendgemaakt?");
  public static final DatumFeit INGEBREKESTELLING =
      GROEP.dagOfNooit(
          "ingebrekestellingOp",
          REGISTER,
          "de dag van de ingebrekestelling",
          "Wanneer heeft de ouder de gemeente in gebreke gesteld?");

  static {
    GROEP.sluit();
  }

  private Verzoek() {}
}
