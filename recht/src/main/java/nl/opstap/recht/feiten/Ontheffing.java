package nl.opstap.recht.feiten;

import static nl.opstap.recht.kern.Kenner.REGISTER;

import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.GetalFeit;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.JaNeeFeit;
import nl.opstap.recht.kern.KeuzeFeit;

/** An exemption, also an earlier one and one of another municipality. */
public final class Ontheffing {

  public static final Groep GROEP =
      Groep.lijst(
          "ontheffingen", "een ontheffing", "Welke ontheffingen heeft of had de ouder?", 2, 2);
  public static final KeuzeFeit<Artikel> ARTIKEL =
      GROEP.keuze(
          "artikel",
          Artikel.class,
          REGISTER,
          "het artikel van de ontheffing",
          "Op welk artikel rust de ontheffing?");
  public static final DatumFeit VAN =
      GROEP.dag("van", REGISTER, "de eerste dag van de ontheffing", "Wanneer begon de ontheffing?");
  public static final DatumFeit TOT =
      GROEP.dagOfNooit(
          "totEnMet",
          REGISTER,
          "de laatste dag van de ontheffing",
          "Tot en met welke dag gold de ontheffing?");
  public static final GetalFeit GEMEENTE =
      GROEP.code(
          "gemeente",
          4,
          REGISTER,
          "de gemeente van de ontheffing",
          "Welke gemeente gaf de ontheffing?");
  public static final KeuzeFeit<Einde> EINDE =
      GROEP.keuze(
          "einde",
          Einde.class,
          REGISTER,
          "het einde van de ontheffing",
          "Hoe is de ontheffing geëindigd?");
  public static final JaNeeFeit OOK_REINTEGRATIE =
      GROEP.jaNee(
          "ookReintegratie",
          REGISTER,
          "de ontheffing gold ook voor de plicht om een voorziening te gebruiken",
          "Gold de ontheffing ook voor de plicht om een voorziening te gebruiken?");

  static {
    GROEP.periode(VAN, TOT);
    GROEP.sluit();
  }

  private Ontheffing() {}
}
