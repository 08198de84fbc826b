package nl.opstap.recht.kern.dmn;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.opstap.recht.kern.dmn.DmnFout.Plek;

/**
 * The elements of a DMN file, without what editors add of their own: diagrams, column widths.
 *
 * <p>A file comes from outside. No DTD is read, so that it cannot define entities that grow or that
 * point elsewhere; and what is nested deeper than a decision table can be is refused, so that a
 * recursive reader is safe.
 */
final class DmnXml {

  private static final int DIEPST = 30;
  private static final String STANDAARD = "https://www.omg.org/spec/DMN/";
  private static final String MODEL = "/MODEL/";

  /** DMN 1.3, 1.4 and 1.5. */
  static final List<String> NAMESPACES =
      List.of(
          STANDAARD + "20191111" + MODEL,
          STANDAARD + "20211108" + MODEL,
          STANDAARD + "20230324" + MODEL);

  /**
   * An element.
   *
   * @param regel the line it begins on
   * @param attributen those without a namespace
   * @param tekst the text directly in it
   */
  record Element(
      String naam,
      int regel,
      Map<String, String> attributen,
      List<Element> kinderen,
      String tekst) {

    Element {
      attributen = Map.copyOf(attributen);
      kinderen = List.copyOf(kinderen);
    }

    /** The value of an attribute; empty when it is not there. */
    String attribuut(String sleutel) {
      return attributen.getOrDefault(sleutel, "").strip();
    }

    List<Element> kinderen(String soort) {
      return kinderen.stream().filter(kind -> kind.naam().equals(soort)).toList();
    }

    /** The text of the children of this name, together. */
    String tekstVan(String soort) {
      return String.join(
          " ",
          kinderen(soort).stream()
              .map(kind -> kind.tekst().strip())
              .filter(tekst -> !tekst.isEmpty())
              .toList());
    }
  }

  private final XMLStreamReader xml;
  private final String namespace;

  private DmnXml(XMLStreamReader xml) {
    this.xml = xml;
    this.namespace = namespace(xml);
  }

  /** The root element of a file. */
  static Element lees(byte[] bestand) throws DmnFout {
    XMLInputFactory fabriek = XMLInputFactory.newDefaultFactory();
    fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml = fabriek.createXMLStreamReader(new StringReader(tekst(bestand)));
      controleerCodering(xml);
      naarEersteElement(xml);
      controleerNamespace(xml);
      Element wortel = new DmnXml(xml).element(0);
      while (xml.hasNext()) {
        xml.next();
      }
      return wortel;
    } catch (XMLStreamException e) {
      int regel = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      throw Plek.bestand(regel)
          .fout(
              "dit is geen goede XML. Misschien is het bestand afgebroken of beschadigd: bewaar"
                  + " het opnieuw vanuit het programma waarmee de tabel is gemaakt.");
    }
  }

  /** Decoded here, and not by the XML reader, which reports a wrong byte on the error stream. */
  private static String tekst(byte[] bestand) throws DmnFout {
    try {
      String tekst = UTF_8.newDecoder().decode(ByteBuffer.wrap(bestand)).toString();
      return tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
    } catch (CharacterCodingException e) {
      throw geenUtf8();
    }
  }

  private static void controleerCodering(XMLStreamReader xml) throws DmnFout {
    String codering = xml.getCharacterEncodingScheme();
    if (codering != null && !codering.equalsIgnoreCase(UTF_8.name())) {
      throw geenUtf8();
    }
  }

  private static DmnFout geenUtf8() {
    return Plek.bestand(1)
        .fout("de tekens staan er niet in als UTF-8. Misschien kunt u het bewaren als UTF-8.");
  }

  private static void naarEersteElement(XMLStreamReader xml) throws XMLStreamException, DmnFout {
    while (xml.next() != XMLStreamConstants.START_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.DTD) {
        throw Plek.bestand(regel(xml))
            .fout("een DOCTYPE mag niet. Misschien kunt u de regel met DOCTYPE weghalen.");
      }
    }
  }

  private static void controleerNamespace(XMLStreamReader xml) throws DmnFout {
    if (!xml.getLocalName().equals("definitions") || !NAMESPACES.contains(namespace(xml))) {
      String wat =
          namespace(xml).contains("/DMN/")
              ? "deze versie van DMN kan niet"
              : "dit is geen DMN-bestand";
      throw Plek.bestand(regel(xml))
          .fout(
              wat + ". Misschien kunt u de tabel bewaren als DMN 1.3: dat, 1.4 en 1.5 zijn goed.");
    }
  }

  private Element element(int diepte) throws XMLStreamException, DmnFout {
    String naam = xml.getLocalName();
    int regel = regel(xml);
    Map<String, String> attributen = new HashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String ruimte = xml.getAttributeNamespace(i);
      if (ruimte == null || ruimte.isEmpty()) {
        attributen.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
      }
    }
    if (diepte > DIEPST) {
      throw Plek.bestand(regel).fout("de onderdelen zitten te diep in elkaar.");
    }
    List<Element> kinderen = new ArrayList<>();
    StringBuilder tekst = new StringBuilder();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        if (isVanDeTabel()) {
          kinderen.add(element(diepte + 1));
        } else {
          slaOver();
        }
      } else if (xml.isCharacters() || xml.getEventType() == XMLStreamConstants.CDATA) {
        tekst.append(xml.getText());
      }
    }
    return new Element(naam, regel, attributen, kinderen, tekst.toString());
  }

  /**
   * Whether this element can say something about the table. One without a namespace, or of another
   * version of DMN, would be lost without a word if it were taken for a part of a diagram.
   */
  private boolean isVanDeTabel() throws DmnFout {
    String ruimte = namespace(xml);
    if (ruimte.equals(namespace)) {
      return !xml.getLocalName().equals("extensionElements");
    }
    if (ruimte.isEmpty() || (ruimte.contains("/DMN/") && ruimte.endsWith(MODEL))) {
      throw Plek.bestand(regel(xml))
          .fout(
              "het onderdeel <%s> hoort niet bij dezelfde versie van DMN als de rest."
                  .formatted(xml.getLocalName()));
    }
    return false;
  }

  private void slaOver() throws XMLStreamException {
    for (int diepte = 1; diepte > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> diepte++;
        case XMLStreamConstants.END_ELEMENT -> diepte--;
        default -> {}
      }
    }
  }

  private static String namespace(XMLStreamReader xml) {
    String ruimte = xml.getNamespaceURI();
    return ruimte == null ? "" : ruimte;
  }

  private static int regel(XMLStreamReader xml) {
    return xml.getLocation().getLineNumber();
  }
}
