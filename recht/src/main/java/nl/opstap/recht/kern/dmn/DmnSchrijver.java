package nl.opstap.recht.kern.dmn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.opstap.recht.kern.Beslistabel;
import nl.opstap.recht.kern.Beslistabel.Kolom;
import nl.opstap.recht.kern.Beslistabel.Rij;
import nl.opstap.recht.kern.Beslistabel.Soort;

/** Writes a {@link Beslistabel} as a DMN file, always the same bytes for the same table. */
final class DmnSchrijver {

  private final StringBuilder uit = new StringBuilder();

  private DmnSchrijver() {}

  static String schrijf(Beslistabel tabel) {
    DmnSchrijver schrijver = new DmnSchrijver();
    schrijver.bestand(tabel);
    return schrijver.uit.toString();
  }

  private void bestand(Beslistabel tabel) {
    regel(0, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    regel(
        0,
        "<definitions xmlns=\"%s\" id=\"model\" name=\"%s\" namespace=\"urn:opstap:beslistabel\">",
        DmnXml.NAMESPACES.getFirst(),
        tabel.naam());
    Map<String, String> invoer = invoer(tabel.kolommen());
    int nummer = 0;
    for (Map.Entry<String, String> feit : invoer.entrySet()) {
      nummer++;
      regel(1, "<inputData id=\"feit%s\" name=\"%s\">", nummer, feit.getKey());
      regel(
          2,
          "<variable id=\"feit%s_variabele\" name=\"%s\" typeRef=\"%s\"/>",
          nummer,
          feit.getKey(),
          feit.getValue());
      regel(1, "</inputData>");
    }
    besluit(tabel, nummer);
    regel(0, "</definitions>");
  }

  /**
   * What the expressions of the columns name, which an engine must know. FEEL reads {@code
   * ouder.leeftijd} as a part of something called {@code ouder}.
   */
  private static Map<String, String> invoer(List<Kolom> kolommen) {
    Map<String, String> uit = new LinkedHashMap<>();
    for (Kolom kolom : kolommen) {
      int punt = kolom.naam().indexOf('.');
      if (punt < 0) {
        uit.put(kolom.naam(), type(kolom.soort()));
      } else {
        uit.put(kolom.naam().substring(0, punt), "Any");
      }
    }
    return uit;
  }

  private void besluit(Beslistabel tabel, int feiten) {
    regel(1, "<decision id=\"besluit\" name=\"%s\">", tabel.naam());
    beschrijving(2, tabel.bron());
    regel(2, "<variable id=\"besluit_variabele\" name=\"%s\" typeRef=\"string\"/>", tabel.naam());
    for (int i = 1; i <= feiten; i++) {
      regel(2, "<informationRequirement id=\"nodig%s\">", i);
      regel(3, "<requiredInput href=\"#feit%s\"/>", i);
      regel(2, "</informationRequirement>");
    }
    String beleid = tabel.uniek() ? "UNIQUE" : "FIRST";
    regel(2, "<decisionTable id=\"tabel\" hitPolicy=\"%s\">", beleid);
    int nummer = 0;
    for (Kolom kolom : tabel.kolommen()) {
      nummer++;
      regel(3, "<input id=\"kolom%s\">", nummer);
      regel(4, "<inputExpression id=\"kolom%s_feit\" typeRef=\"%s\">", nummer, type(kolom.soort()));
      regel(5, "<text>%s</text>", kolom.naam());
      regel(4, "</inputExpression>");
      regel(3, "</input>");
    }
    regel(3, "<output id=\"uitkomst\" name=\"%s\" typeRef=\"string\"/>", tabel.uitkomst());
    nummer = 0;
    for (Rij rij : tabel.rijen()) {
      nummer++;
      rij(rij, nummer);
    }
    regel(2, "</decisionTable>");
    regel(1, "</decision>");
  }

  private void rij(Rij rij, int nummer) {
    regel(3, "<rule id=\"rij%s\">", nummer);
    beschrijving(4, rij.toelichting());
    for (int k = 0; k < rij.cellen().size(); k++) {
      cel("inputEntry", nummer + "_" + (k + 1), DmnCel.schrijf(rij.cellen().get(k)));
    }
    String uitkomst = rij.uitkomst();
    cel(
        "outputEntry",
        nummer + "_uitkomst",
        uitkomst.isEmpty() ? "null" : Feeltekst.schrijf(uitkomst));
    regel(3, "</rule>");
  }

  private void cel(String element, String nummer, String tekst) {
    regel(4, "<%s id=\"cel%s\">", element, nummer);
    regel(5, "<text>%s</text>", tekst);
    regel(4, "</%s>", element);
  }

  private void beschrijving(int diepte, String tekst) {
    if (!tekst.isEmpty()) {
      regel(diepte, "<description>%s</description>", tekst);
    }
  }

  private static String type(Soort soort) {
    return switch (soort) {
      case TEKST -> "string";
      case GETAL -> "number";
      case JA_NEE -> "boolean";
    };
  }

  private void regel(int diepte, String vorm, Object... delen) {
    Object[] veilig = Stream.of(delen).map(deel -> Xmltekst.schrijf(deel.toString())).toArray();
    uit.append("  ".repeat(diepte)).append(vorm.formatted(veilig)).append('\n');
  }
}
