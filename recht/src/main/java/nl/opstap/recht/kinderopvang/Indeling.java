package nl.opstap.recht.kinderopvang;

import static nl.opstap.recht.feiten.Zaak.GEMEENTE_METHODE;
import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.altijd;
import static nl.opstap.recht.kern.Voorwaarde.enige;
import static nl.opstap.recht.kern.Voorwaarde.niet;
import static nl.opstap.recht.kern.Voorwaarde.voorwaarde;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.opstap.recht.feiten.Activiteit;
import nl.opstap.recht.feiten.Activiteitsoort;
import nl.opstap.recht.feiten.Afstand;
import nl.opstap.recht.feiten.Categorie;
import nl.opstap.recht.feiten.Doel;
import nl.opstap.recht.feiten.Methode;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.Beslistabel;
import nl.opstap.recht.kern.Feit;
import nl.opstap.recht.kern.Onderwerp;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Sleutel;
import nl.opstap.recht.kern.Vindplaats;
import nl.opstap.recht.kern.Voorwaarde;
import nl.opstap.recht.kern.Waarde;
import nl.opstap.recht.kern.dmn.Dmn;
import nl.opstap.recht.kern.dmn.DmnFout;
import nl.opstap.recht.kern.dmn.Tabelcontrole;

/**
 * How activities are classified: A, straight to work; B, social activation aimed at work; C, not
 * aimed at work. What the municipality settled itself counts; else its table does, by the goal of
 * the activity or by the distance to the labour market.
 *
 * @param naarDoel the table of the one method
 * @param naarAfstand the table of the other
 */
public record Indeling(Beslistabel naarDoel, Beslistabel naarAfstand) {

  public static final Onderwerp CLASSIFICATIE =
      new Onderwerp(
          "classificatie",
          "Indeling van de activiteit",
          "Is de activiteit gericht op werk (categorie A of B)?");

  /** Which activity it is about. */
  public static final Sleutel.Nummer ACTIVITEIT = Sleutel.nummer("activiteit", "Activiteit");

  /** {@code A}, {@code B} or {@code C}. */
  public static final Sleutel.Woord CATEGORIE = Sleutel.woord("categorie", "Categorie");

  public static final Sleutel.JaNee RECHT =
      Sleutel.jaNee("recht", "Categorie geeft recht op kinderopvangtoeslag");

  private static final Set<String> CATEGORIEEN = Set.of("A", "B", "C");

  private static final Vindplaats TABEL = Wko.beleid("indeling van activiteiten");

  /** What counts where a municipality has no table of its own. */
  public static final Indeling LANDELIJK =
      new Indeling(lees("indeling-naar-doel.dmn"), lees("indeling-naar-afstand.dmn"));

  private static Beslistabel lees(String bestand) {
    try (InputStream in = Indeling.class.getResourceAsStream(bestand)) {
      return Dmn.lees(Objects.requireNonNull(in, bestand));
    } catch (IOException e) {
      throw new UncheckedIOException(bestand, e);
    } catch (DmnFout e) {
      throw new IllegalStateException(bestand, e);
    }
  }

  /**
   * The table of one municipality, which counts there whatever its method is called.
   *
   * @throws DmnFout when it cannot classify activities, with the reason
   */
  public static Indeling van(Beslistabel eigen) throws DmnFout {
    Tabelcontrole.controleer(eigen, Indeling::feit, CATEGORIEEN);
    return new Indeling(eigen, eigen);
  }

  /** The facts that a table can test, by the name of its column. */
  private static Map<String, Feit> kolommen(Persoon persoon) {
    Activiteit activiteit = persoon.activiteiten();
    return Map.of(
        "code", activiteit.code,
        "soort", activiteit.soort,
        "doel", activiteit.doel,
        "urenPerWeek", activiteit.uren,
        "vasteTijden", activiteit.vasteTijden,
        "groeimogelijkheden", activiteit.groei,
        "onderbouwdInPlan", activiteit.onderbouwd,
        "erkendDoorOcw", activiteit.erkend,
        "afstandTotArbeidsmarkt", persoon.afstand());
  }

  /** The fact of the parent that a column tests; empty when no column can have that name. */
  public static Optional<Feit> feit(String kolom) {
    return Optional.ofNullable(kolommen(Persoon.OUDER).get(kolom));
  }

  private static Feit kolom(Persoon persoon, String naam) {
    return Objects.requireNonNull(kolommen(persoon).get(naam), naam);
  }

  /** That the category is one of these: settled by the municipality, or by its table. */
  private Voorwaarde.Genoemd is(Persoon persoon, Categorie... categorieen) {
    List<String> codes = Arrays.stream(categorieen).map(Categorie::name).toList();
    Voorwaarde valtIn =
        enige(
            persoon.activiteiten().categorie.is(categorieen),
            alle(
                persoon.activiteiten().categorie.is(Categorie.TABEL_BESLIST),
                enige(
                    alle(
                        GEMEENTE_METHODE.is(Methode.DOEL),
                        naarDoel.geeft(naam -> kolom(persoon, naam), codes)),
                    alle(
                        GEMEENTE_METHODE.is(Methode.AFSTAND),
                        naarAfstand.geeft(naam -> kolom(persoon, naam), codes)))));
    return valtIn.genoemd(
        "deze activiteit van %s valt in categorie %s"
            .formatted(persoon.naam(), String.join(" of ", codes)));
  }

  /** That the category gives a right to childcare benefit. */
  Voorwaarde geeftRecht(Persoon persoon, Set<Variant> varianten) {
    if (varianten.contains(Variant.C_GEEFT_RECHT)) {
      return altijd();
    }
    List<Voorwaarde> wegen = new ArrayList<>();
    wegen.add(opWerkGericht(persoon));
    if (varianten.contains(Variant.VERRUIMDE_RE_INTEGRATIE)) {
      wegen.add(persoon.activiteiten().onderbouwd);
    }
    if (varianten.contains(Variant.CODE_40_GESPLITST)) {
      wegen.add(persoon.activiteiten().code.is(40));
    }
    return wegen.size() == 1 ? wegen.getFirst() : new Voorwaarde.Enige(wegen);
  }

  /** The name that sentences use for an activity that is aimed at work. */
  Voorwaarde.Genoemd opWerkGericht(Persoon persoon) {
    return is(persoon, Categorie.A, Categorie.B);
  }

  /** The rule: one judgement for each activity of the parent. */
  Regel classificatie(Set<Variant> varianten) {
    Persoon ouder = Persoon.OUDER;
    Activiteit activiteit = ouder.activiteiten();
    Voorwaarde.Benoemd opWerkGericht =
        voorwaarde(
            "De activiteit is gericht op werk (categorie A of B).",
            "De activiteit is niet gericht op werk (categorie C).",
            TABEL,
            opWerkGericht(ouder));
    Regel.Bouwer regel =
        Regel.over(CLASSIFICATIE, TABEL)
            .perLidVan(activiteit.groep)
            .ja(opWerkGericht)
            .uitleg("De activiteit valt in categorie {categorie}: gericht op werk.")
            .uitleg("De activiteit is gericht op werk.")
            .waarden(
                new Waarde.Nummer(ACTIVITEIT, altijd()),
                new Waarde.Keuze(
                    CATEGORIE,
                    altijd(),
                    List.of(
                        new Waarde.Optie("A", is(ouder, Categorie.A)),
                        new Waarde.Optie("B", is(ouder, Categorie.B)),
                        new Waarde.Optie("C", is(ouder, Categorie.C)))),
                Waarde.jaNee(RECHT, altijd(), geeftRecht(ouder, varianten)))
            .begrippen(
                List.of(
                    opWerkGericht(ouder),
                    is(ouder, Categorie.A),
                    is(ouder, Categorie.B),
                    is(ouder, Categorie.C)))
            .tabellen(Stream.of(naarDoel, naarAfstand).distinct().toList());
    overDeTabel(regel, activiteit);
    overDeBronnen(regel, activiteit);
    return regel.bouw();
  }

  /** Where the table decides, and where it leaves it to people. */
  private void overDeTabel(Regel.Bouwer regel, Activiteit activiteit) {
    regel
        .kanttekening(
            alle(
                activiteit.categorie.is(Categorie.TABEL_BESLIST),
                GEMEENTE_METHODE.is(Methode.DOEL),
                activiteit.code.is(40),
                activiteit.doel.is(Doel.PARTICIPATIE)),
            "Coaching met als doel participatie: het onderzoek noemt dit A of B, maar zegt ook dat"
                + " participatie geen recht geeft. De tabel laat dit open. De gemeente beslist en"
                + " legt dat vast.")
        .kanttekening(
            this.equals(LANDELIJK)
                ? activiteit.categorie.is(Categorie.TABEL_BESLIST)
                : Voorwaarde.nooit(),
            "Deze indeling is een landelijk uitgangspunt, gemaakt naar het onderzoek van 2025. De"
                + " gemeente kan een eigen indeling hebben.")
        .kanttekening(
            alle(
                activiteit.categorie.is(Categorie.TABEL_BESLIST),
                Zaak.AFSTAND.is(Afstand.TUSSEN),
                niet(activiteit.onderbouwd),
                niet(activiteit.soort.is(Activiteitsoort.ZELFSTANDIG)),
                GEMEENTE_METHODE.is(Methode.AFSTAND)),
            "Een afstand tussen kort en lang: elke gemeente vult dit zelf in. De gemeente beslist en"
                + " legt dat vast.");
  }

  /** Where registration, law, report and Dienst Toeslagen differ. */
  private void overDeBronnen(Regel.Bouwer regel, Activiteit activiteit) {
    regel
        .kanttekening(
            alle(
                activiteit.code.is(22, 23, 29, 30, 40, 42, 43),
                activiteit.doel.is(Doel.PARTICIPATIE)),
            "De code hoort bij werk, maar het doel is participatie. Ga na wat klopt: het doel komt"
                + " niet bij het Inlichtingenbureau, de code wel.")
        .kanttekening(
            alle(opWerkGericht(Persoon.OUDER), activiteit.code.is(40, 43)),
            "De bronnen verschillen: Dienst Toeslagen schrijft op de website dat vrijwilligerswerk en"
                + " gesprekken met een coach niet tellen, het onderzoek van 2025 zegt dat ze kunnen"
                + " tellen. Geef de ouder een verklaring mee van wat het traject is.")
        .kanttekening(
            alle(activiteit.code.is(42), niet(activiteit.erkend)),
            "OCW erkent deze opleiding niet. Als studie geeft zij geen recht (artikel 1.6 lid 1, onder"
                + " j). Als voorziening van de gemeente die op werk is gericht kan dat wel (onder c).");
  }
}
