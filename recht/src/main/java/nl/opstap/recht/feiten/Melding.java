package nl.opstap.recht.feiten;

import static nl.opstap.recht.kern.Kenner.OORDEEL;
import static nl.opstap.recht.kern.Kenner.REGISTER;

import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.JaNeeFeit;

/** A report that a parent did not do what was due. */
public final class Melding {

  public static final Groep GROEP =
      Groep.lijst("meldingen", "een melding", "Welke meldingen zijn er over de ouder?", 4, 1);
  public static final DatumFeit OP =
      GROEP.dag("op", REGISTER, "de dag van de melding", "Van welke dag is de melding?");
  public static final JaNeeFeit GESPREK =
      GROEP.jaNee(
          "gesprekGevoerd",
          REGISTER,
          "er is met de ouder gesproken",
          "Is er met de ouder over de melding gesproken?");
  public static final JaNeeFeit VERWIJTBAAR =
      GROEP.jaNee(
          "verwijtbaar",
          OORDEEL,
          "het valt de ouder te verwijten",
          "Valt dit de ouder te verwijten?");

  static {
    GROEP.sluit();
  }

  private Melding() {}
}
