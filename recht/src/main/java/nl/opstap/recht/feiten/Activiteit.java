package nl.opstap.recht.feiten;

import static nl.opstap.recht.kern.Kenner.OORDEEL;
import static nl.opstap.recht.kern.Kenner.OUDER;
import static nl.opstap.recht.kern.Kenner.REGISTER;

import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.GetalFeit;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.JaNeeFeit;
import nl.opstap.recht.kern.KeuzeFeit;

/** An activity: a training, voluntary work, a coach. */
public final class Activiteit {

  /** What the parent does. */
  public static final Activiteit VAN_OUDER =
      new Activiteit(
          Groep.lijst(
              "activiteiten",
              "een activiteit",
              "Welke activiteiten of trajecten volgt de ouder?",
              1,
              1));

  /** What the partner does. */
  public static final Activiteit VAN_PARTNER =
      new Activiteit(
          Groep.lijst(
              "partner.activiteiten",
              "een activiteit van de partner",
              "Welke activiteiten of trajecten volgt de partner?",
              5,
              1));

  public final Groep groep;
  public final GetalFeit code;
  public final KeuzeFeit<Activiteitsoort> soort;
  public final KeuzeFeit<Doel> doel;
  public final KeuzeFeit<Categorie> categorie;
  public final GetalFeit uren;
  public final JaNeeFeit vasteTijden;
  public final JaNeeFeit groei;
  public final JaNeeFeit opvangNodig;
  public final JaNeeFeit onderbouwd;
  public final JaNeeFeit erkend;
  public final JaNeeFeit hoortBijInburgering;
  public final DatumFeit van;
  public final DatumFeit tot;

  private Activiteit(Groep groep) {
    this.groep = groep;
    code =
        groep.codeOfGeen(
            "code", 2, REGISTER, "de code", "Welke code heeft de activiteit in de registratie?");
    soort = soort(groep);
    doel =
        groep.keuze(
            "doel",
            Doel.class,
            REGISTER,
            "het doel",
            "Met welk doel is de activiteit geregistreerd?");
    categorie =
        groep.keuze(
            "categorie",
            Categorie.class,
            REGISTER,
            "de categorie",
            "In welke categorie heeft de gemeente de activiteit ingedeeld?");
    uren =
        groep.getal("urenPerWeek", 168, OUDER, "de uren per week", "Hoeveel uur per week is het?");
    vasteTijden = vasteTijden(groep);
    groei =
        groep.jaNee("groeimogelijkheden", OORDEEL, "er is groei mogelijk", "Kan men er groeien?");
    opvangNodig =
        groep.jaNee(
            "opvangNoodzakelijk",
            OORDEEL,
            "de activiteit maakt opvang noodzakelijk",
            "Maakt de activiteit kinderopvang noodzakelijk?");
    onderbouwd =
        groep.jaNee(
            "onderbouwdInPlan",
            REGISTER,
            "het plan onderbouwt de activiteit als stap naar werk",
            "Staat in het plan waarom dit een stap naar werk is?");
    erkend = erkend(groep);
    hoortBijInburgering = hoortBijInburgering(groep);
    van = groep.dag("van", REGISTER, "de eerste dag van de activiteit", "Wanneer begint het?");
    tot =
        groep.dagOfNooit(
            "totEnMet", REGISTER, "de laatste dag van de activiteit", "Wanneer eindigt het?");
    groep.periode(van, tot);
    groep.sluit();
  }

  private static KeuzeFeit<Activiteitsoort> soort(Groep groep) {
    return groep.keuze(
        "soort",
        Activiteitsoort.class,
        REGISTER,
        "het soort activiteit",
        "Wat voor activiteit is het?");
  }

  private static JaNeeFeit vasteTijden(Groep groep) {
    return groep.jaNee(
        "vasteTijden",
        OUDER,
        "de activiteit is op vaste tijden",
        "Is de activiteit op vaste tijden?");
  }

  private static JaNeeFeit erkend(Groep groep) {
    return groep.jaNee(
        "erkendDoorOcw",
        REGISTER,
        "de opleiding is erkend door OCW",
        "Is de opleiding erkend door OCW?");
  }

  private static JaNeeFeit hoortBijInburgering(Groep groep) {
    return groep.bijzonderheid(
        "hoortBijInburgering",
        REGISTER,
        "de activiteit hoort bij een inburgeringstraject",
        "Hoort de activiteit bij een inburgeringstraject?");
  }
}
