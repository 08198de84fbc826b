package nl.opstap.recht.feiten;

import static nl.opstap.recht.kern.Kenner.OUDER;
import static nl.opstap.recht.kern.Kenner.REGISTER;

import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.GetalFeit;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.JaNeeFeit;
import nl.opstap.recht.kern.KeuzeFeit;

/** One contract for childcare of a child. */
public final class Opvang {

  public final JaNeeFeit isEr;
  public final KeuzeFeit<Opvangsoort> soort;
  public final JaNeeFeit geregistreerd;
  public final JaNeeFeit opAdres;
  public final GetalFeit uren;
  public final GetalFeit uurprijs;
  public final DatumFeit van;
  public final DatumFeit tot;

  /**
   * @param naam what people call it
   * @param bij what is put behind something else to say that it belongs to this one
   */
  private Opvang(JaNeeFeit isEr, String naam, String bij) {
    Groep kind = isEr.groep();
    String pad = isEr.naam() + ".";
    this.isEr = isEr;
    soort = soort(kind, pad, naam, bij);
    geregistreerd = geregistreerd(kind, pad, naam);
    opAdres = opAdres(kind, pad, bij);
    uren =
        kind.getal(
            pad + "urenPerMaand",
            744,
            OUDER,
            "de uren %s per maand".formatted(naam),
            "Hoeveel uur %s per maand?".formatted(naam));
    uurprijs =
        kind.getal(
            pad + "uurprijs",
            1_000,
            OUDER,
            "de prijs per uur" + bij,
            "Hoeveel kost een uur %s?".formatted(naam));
    van = van(kind, pad, naam);
    tot = tot(kind, pad, naam);
    kind.periode(van, tot);
  }

  private static KeuzeFeit<Opvangsoort> soort(Groep kind, String pad, String naam, String bij) {
    return kind.keuze(
        pad + "soort",
        Opvangsoort.class,
        OUDER,
        "het soort " + naam,
        "Welke opvang is %s?".formatted(bij.isEmpty() ? "het" : "de " + naam));
  }

  private static JaNeeFeit geregistreerd(Groep kind, String pad, String naam) {
    return kind.jaNee(
        pad + "geregistreerdLrk",
        REGISTER,
        "de %s staat in het Landelijk Register Kinderopvang".formatted(naam),
        "Staat de %s in het Landelijk Register Kinderopvang?".formatted(naam));
  }

  private static JaNeeFeit opAdres(Groep kind, String pad, String bij) {
    return kind.jaNee(
        pad + "opAdresVanOuder",
        OUDER,
        "de gastouder%s woont op het adres van de ouder".formatted(bij),
        "Woont de gastouder%s op het adres van de ouder of de partner?".formatted(bij));
  }

  private static DatumFeit van(Groep kind, String pad, String naam) {
    return kind.dag(
        pad + "van",
        OUDER,
        "de eerste dag van de " + naam,
        "Vanaf welke dag is er %s?".formatted(naam));
  }

  private static DatumFeit tot(Groep kind, String pad, String naam) {
    return kind.dagOfNooit(
        pad + "totEnMet",
        OUDER,
        "de laatste dag van de " + naam,
        "Tot en met welke dag is er %s?".formatted(naam));
  }

  static Opvang eerste(Groep kind) {
    return new Opvang(
        kind.jaNee(
            "opvang", OUDER, "het kind gaat naar de opvang", "Gaat het kind naar de kinderopvang?"),
        "opvang",
        "");
  }

  /** Rare, and so told only when there is one: after-school care and a childminder, say. */
  static Opvang tweede(Groep kind) {
    return new Opvang(
        kind.bijzonderheid(
            "tweedeOpvang",
            OUDER,
            "het kind gaat ook naar een tweede opvang",
            "Gaat het kind naar nog een opvang?"),
        "tweede opvang",
        " van de tweede opvang");
  }
}
