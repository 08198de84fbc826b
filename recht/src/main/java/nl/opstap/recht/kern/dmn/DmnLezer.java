package nl.opstap.recht.kern.dmn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.opstap.recht.kern.Beslistabel;
import nl.opstap.recht.kern.Beslistabel.Cel;
import nl.opstap.recht.kern.Beslistabel.Kolom;
import nl.opstap.recht.kern.Beslistabel.Rij;
import nl.opstap.recht.kern.Beslistabel.Soort;
import nl.opstap.recht.kern.dmn.DmnFout.Plek;
import nl.opstap.recht.kern.dmn.DmnXml.Element;

/** Reads one table from the elements of a DMN file, or says why that cannot be done. */
final class DmnLezer {

  private static final Pattern FEITNAAM =
      Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*+(?:\\.[\\p{L}_][\\p{L}\\p{N}_]*+)*+");

  /** Parts of a model that say nothing about the outcome. */
  private static final Set<String> ZONDER_GEVOLG =
      Set.of(
          "description",
          "inputData",
          "knowledgeSource",
          "textAnnotation",
          "association",
          "group",
          "question",
          "allowedAnswers",
          "authorityRequirement",
          "annotation");

  private static final String FORMULES =
      "formules en rekenmodellen kunnen niet. Misschien kan het met een beslistabel.";
  private static final String WAARDENLIJST =
      "een lijst met toegestane waarden kan niet. Misschien kunt u die lijst leegmaken: welke"
          + " waarden er zijn, ligt al vast.";

  private static final Map<String, String> REDENEN =
      Map.ofEntries(
          Map.entry("literalExpression", FORMULES),
          Map.entry("context", FORMULES),
          Map.entry("invocation", FORMULES),
          Map.entry("relation", FORMULES),
          Map.entry("list", FORMULES),
          Map.entry("functionDefinition", FORMULES),
          Map.entry("conditional", FORMULES),
          Map.entry("businessKnowledgeModel", FORMULES),
          Map.entry("knowledgeRequirement", FORMULES),
          Map.entry("inputValues", WAARDENLIJST),
          Map.entry("outputValues", WAARDENLIJST),
          Map.entry(
              "defaultOutputEntry",
              "een standaarduitkomst kan niet. Misschien helpt een laatste rij met overal een -."),
          Map.entry(
              "requiredDecision",
              "de tabel bouwt op een andere beslissing, en dat kan niet. Misschien kan het met"
                  + " één tabel."));

  private final Element wortel;

  private DmnLezer(Element wortel) {
    this.wortel = wortel;
  }

  /** The table below the root of a file. */
  static Beslistabel lees(Element wortel) throws DmnFout {
    return new DmnLezer(wortel).tabel();
  }

  private Beslistabel tabel() throws DmnFout {
    Plek bestand = Plek.bestand(wortel.regel());
    alleen(bestand, wortel, "decision");
    taal(bestand, wortel);
    Element besluit = enige(bestand, wortel, "decision", "beslissing (decision)");
    String naam = besluit.attribuut("name");
    if (naam.isEmpty()) {
      throw Plek.bestand(besluit.regel()).fout("de beslissing heeft geen naam.");
    }
    Plek plek = new Plek("Tabel " + DmnFout.citaat(naam), besluit.regel());
    alleen(plek, besluit, "variable", "informationRequirement", "decisionTable");
    for (Element nodig : besluit.kinderen("informationRequirement")) {
      alleen(plek, nodig, "requiredInput");
    }
    for (Element variabele : besluit.kinderen("variable")) {
      tekstsoort(plek, variabele, "string", "Any", "");
    }
    Element tabel = enige(plek, besluit, "decisionTable", "beslistabel (decisionTable)");
    alleen(plek, tabel, "input", "output", "rule");
    List<Kolom> kolommen = kolommen(plek, tabel);
    Element uitkomst = enige(plek, tabel, "output", "kolom met een uitkomst");
    Plek bijUitkomst = plek.met("uitkomst", uitkomst.regel());
    alleen(bijUitkomst, uitkomst);
    tekstsoort(bijUitkomst, uitkomst, "string", "");
    return new Beslistabel(
        naam,
        eersteGevuld(besluit.tekstVan("description"), wortel.tekstVan("description"), ""),
        uniek(plek, tabel),
        kolommen,
        eersteGevuld(uitkomst.attribuut("name"), uitkomst.attribuut("label"), naam),
        rijen(plek, tabel, kolommen));
  }

  private static boolean uniek(Plek plek, Element tabel) throws DmnFout {
    String beleid = tabel.attribuut("hitPolicy");
    return switch (beleid) {
      case "", "UNIQUE" -> true;
      case "FIRST" -> false;
      default ->
          throw plek.met("hit policy", tabel.regel())
              .fout(
                  "%s kan niet. Misschien kan FIRST: de eerste rij die past, telt; of UNIQUE: er"
                          .formatted(DmnFout.citaat(beleid))
                      + " past nooit meer dan één rij.");
    };
  }

  private static List<Kolom> kolommen(Plek plek, Element tabel) throws DmnFout {
    List<Kolom> uit = new ArrayList<>();
    Set<String> gehad = new HashSet<>();
    for (Element invoer : tabel.kinderen("input")) {
      Plek kolom = plek.met("kolom " + (uit.size() + 1), invoer.regel());
      alleen(kolom, invoer, "inputExpression");
      Element formule = enige(kolom, invoer, "inputExpression", "feit (inputExpression)");
      String naam = tekst(kolom, formule);
      if (!FEITNAAM.matcher(naam).matches()) {
        throw kolom.fout(
            "%s is geen naam van een feit. Misschien bedoelt u zoiets als urenPerWeek."
                .formatted(DmnFout.citaat(naam)));
      }
      if (!gehad.add(naam)) {
        throw kolom.fout(
            "er is al een kolom '%s'. Misschien kunt u de twee samenvoegen.".formatted(naam));
      }
      uit.add(new Kolom(naam, soort(plek.met("kolom '" + naam + "'", invoer.regel()), formule)));
    }
    if (uit.isEmpty()) {
      throw plek.met("beslistabel", tabel.regel()).fout("er is geen kolom met een feit.");
    }
    return uit;
  }

  private static Soort soort(Plek plek, Element formule) throws DmnFout {
    String soort = formule.attribuut("typeRef");
    return switch (soort) {
      case "string" -> Soort.TEKST;
      case "number" -> Soort.GETAL;
      case "boolean" -> Soort.JA_NEE;
      default ->
          throw plek.fout(
              (soort.isEmpty() ? "de kolom heeft geen type." : "het type '" + soort + "' kan niet.")
                  + " Misschien past string (tekst of code), number (getal) of boolean (ja of"
                  + " nee).");
    };
  }

  private static List<Rij> rijen(Plek plek, Element tabel, List<Kolom> kolommen) throws DmnFout {
    List<Rij> uit = new ArrayList<>();
    for (Element rij : tabel.kinderen("rule")) {
      Plek hier = plek.met("rij " + (uit.size() + 1), rij.regel());
      alleen(hier, rij, "inputEntry", "outputEntry", "annotationEntry");
      List<Element> invoer = rij.kinderen("inputEntry");
      if (invoer.size() != kolommen.size()) {
        throw hier.fout(
            "er zijn %d cellen bij %d kolommen.".formatted(invoer.size(), kolommen.size()));
      }
      List<Cel> cellen = new ArrayList<>();
      for (int k = 0; k < kolommen.size(); k++) {
        Kolom kolom = kolommen.get(k);
        Plek cel = hier.met("kolom '" + kolom.naam() + "'", invoer.get(k).regel());
        cellen.add(DmnCel.lees(tekst(cel, invoer.get(k)), kolom.soort(), cel));
      }
      Element uitkomst = enige(hier, rij, "outputEntry", "uitkomst");
      uit.add(
          new Rij(
              cellen,
              uitkomst(hier.met("uitkomst", uitkomst.regel()), uitkomst),
              toelichting(rij)));
    }
    return uit;
  }

  private static String uitkomst(Plek plek, Element cel) throws DmnFout {
    String tekst = tekst(plek, cel);
    if (tekst.equals("null")) {
      return "";
    }
    List<String> waarden =
        tekst.isEmpty() || tekst.equals("-") ? List.of("") : Feeltekst.lees(tekst, plek);
    if (waarden.size() != 1) {
      throw plek.fout(
          "%s is meer dan één uitkomst. Misschien helpt een eigen tabel voor elke uitkomst."
              .formatted(DmnFout.citaat(tekst)));
    }
    if (waarden.getFirst().isEmpty()) {
      throw plek.fout("de uitkomst is leeg. Misschien bedoelt u null: de tabel laat het dan open.");
    }
    return waarden.getFirst();
  }

  /** Editors keep a remark on a row as its description, or in columns of their own. */
  private static String toelichting(Element rij) {
    List<String> delen = new ArrayList<>();
    delen.add(rij.tekstVan("description"));
    rij.kinderen("annotationEntry").forEach(opmerking -> delen.add(opmerking.tekstVan("text")));
    delen.removeIf(String::isEmpty);
    return String.join(" ", delen);
  }

  /** The text of an expression, which must be the only thing in it. */
  private static String tekst(Plek plek, Element formule) throws DmnFout {
    alleen(plek, formule, "text");
    taal(plek, formule);
    return formule.tekstVan("text");
  }

  private static void taal(Plek plek, Element formule) throws DmnFout {
    String taal = formule.attribuut("expressionLanguage");
    if (!taal.isEmpty() && !taal.toLowerCase(Locale.ROOT).contains("feel")) {
      throw plek.fout(
          "de taal %s kan niet. Misschien kunt u FEEL kiezen.".formatted(DmnFout.citaat(taal)));
    }
  }

  private static void tekstsoort(Plek plek, Element element, String... goed) throws DmnFout {
    String soort = element.attribuut("typeRef");
    if (!List.of(goed).contains(soort)) {
      throw plek.fout(
          "een uitkomst met het type '%s' kan niet. Misschien past string (tekst)."
              .formatted(soort));
    }
  }

  private static Element enige(Plek plek, Element in, String naam, String mens) throws DmnFout {
    List<Element> gevonden = in.kinderen(naam);
    if (gevonden.size() != 1) {
      int regel = gevonden.isEmpty() ? in.regel() : gevonden.get(1).regel();
      throw new Plek(plek.waar(), regel)
          .fout(
              "hier hoort precies één %s te staan, maar het zijn er %d."
                  .formatted(mens, gevonden.size()));
    }
    return gevonden.getFirst();
  }

  private static void alleen(Plek plek, Element in, String... bekend) throws DmnFout {
    for (Element kind : in.kinderen()) {
      if (!ZONDER_GEVOLG.contains(kind.naam()) && !List.of(bekend).contains(kind.naam())) {
        throw new Plek(plek.waar(), kind.regel())
            .fout(
                REDENEN.getOrDefault(
                    kind.naam(),
                    "het onderdeel <%s> kan niet. Misschien kunt u het weghalen."
                        .formatted(kind.naam())));
      }
    }
  }

  private static String eersteGevuld(String een, String twee, String drie) {
    return !een.isEmpty() ? een : !twee.isEmpty() ? twee : drie;
  }
}
