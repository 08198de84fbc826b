package nl.opstap.cli;

import java.io.StringWriter;
import java.util.Optional;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Feit;
import nl.opstap.recht.kern.GetalFeit;
import nl.opstap.recht.kern.JaNeeFeit;
import nl.opstap.recht.kern.Kenner;
import nl.opstap.recht.kern.KeuzeFeit;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes the JSON Schema (2020-12) of a case, from the same shape that cases are read with. */
final class Schema {

  private final JsonGenerator json;

  private Schema(JsonGenerator json) {
    this.json = json;
  }

  static String schrijf() {
    StringWriter uit = new StringWriter();
    ObjectWriteContext ruim =
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
          }
        };
    try (JsonGenerator json = new JsonFactory().createGenerator(ruim, uit)) {
      new Schema(json).zaak();
    }
    return uit.toString();
  }

  private void zaak() {
    json.writeStartObject();
    json.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
    json.writeStringProperty("title", "Opstap: een zaak");
    json.writeStringProperty(
        "description",
        "Een veld dat ontbreekt is onbekend, nooit 'nee'. null betekent dat het er niet is.");
    velden(Vorm.ZAAK, Optional.of("peildatum"));
    json.writeObjectPropertyStart("$defs");
    json.writeObjectPropertyStart("oordeel");
    json.writeStringProperty("description", "Een oordeel van een medewerker.");
    json.writeArrayPropertyStart("anyOf");
    json.writeStartObject();
    json.writeStringProperty("type", "boolean");
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringProperty("type", "object");
    json.writeBooleanProperty("additionalProperties", false);
    json.writeObjectPropertyStart("properties");
    eigenschap("oordeel", "boolean");
    eigenschap("door", "string");
    json.writeObjectPropertyStart("op");
    json.writeStringProperty("type", "string");
    json.writeStringProperty("format", "date");
    json.writeEndObject();
    eigenschap("reden", "string");
    json.writeEndObject();
    json.writeArrayPropertyStart("required");
    json.writeString("oordeel");
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void eigenschap(String naam, String soort) {
    json.writeObjectPropertyStart(naam);
    json.writeStringProperty("type", soort);
    json.writeEndObject();
  }

  private void velden(Vorm vorm, Optional<String> verplicht) {
    json.writeStringProperty("type", "object");
    json.writeBooleanProperty("additionalProperties", false);
    verplicht.ifPresent(naam -> {
      json.writeArrayPropertyStart("required");
      json.writeString(naam);
      json.writeEndArray();
    });
    json.writeObjectPropertyStart("properties");
    vorm.velden()
        .forEach((naam, veld) -> {
          json.writeObjectPropertyStart(naam);
          veld(veld);
          json.writeEndObject();
        });
    json.writeEndObject();
  }

  private void veld(Vorm.Veld veld) {
    switch (veld) {
      case Vorm.Waarde(Feit feit) -> feit(feit);
      case Vorm.Deel deel -> deel(deel, false);
      case Vorm.EenOfTwee veel -> deel(veel.eerste(), true);
      case Vorm.Lijst lijst -> {
        json.writeStringProperty("description", lijst.groep().vraag());
        soorten("array", true);
        json.writeNumberProperty("maxItems", ZaakLezer.LANGSTE_LIJST);
        json.writeObjectPropertyStart("items");
        velden(lijst.vorm(), Optional.empty());
        json.writeEndObject();
      }
      case Vorm.Tekst() -> soorten("string", true);
    }
  }

  /**
   * @param ookTwee whether a list of two may stand in its place
   */
  private void deel(Vorm.Deel deel, boolean ookTwee) {
    if (deel.aanwezig().isEmpty()) {
      velden(deel.vorm(), Optional.empty());
      return;
    }
    json.writeStringProperty("description", deel.aanwezig().get().vraag());
    json.writeArrayPropertyStart("anyOf");
    json.writeStartObject();
    json.writeStringProperty("type", "null");
    json.writeEndObject();
    if (deel.vorm().velden().get("soort") instanceof Vorm.Waarde(Feit soort)) {
      json.writeStartObject();
      feit(soort);
      json.writeEndObject();
    }
    json.writeStartObject();
    velden(deel.vorm(), Optional.empty());
    json.writeEndObject();
    if (ookTwee) {
      json.writeStartObject();
      soorten("array", false);
      json.writeNumberProperty("maxItems", 2);
      json.writeObjectPropertyStart("items");
      velden(deel.vorm(), Optional.empty());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void feit(Feit feit) {
    json.writeStringProperty("description", feit.vraag());
    switch (feit) {
      case JaNeeFeit jaNee when jaNee.kenner() == Kenner.OORDEEL ->
          json.writeStringProperty("$ref", "#/$defs/oordeel");
      case JaNeeFeit jaNee -> soorten("boolean", false);
      case KeuzeFeit<?> keuze -> {
        json.writeArrayPropertyStart("enum");
        keuze.keuzen().forEach(waarde -> json.writeString(waarde.code()));
        json.writeEndArray();
      }
      case DatumFeit datum -> {
        soorten("string", datum.nooitMag());
        json.writeStringProperty("format", "date");
      }
      case GetalFeit getal when getal.cijfers() > 0 -> {
        soorten("string", getal.geenMag());
        json.writeStringProperty("pattern", "^[0-9]{" + getal.cijfers() + "}$");
      }
      case GetalFeit getal -> {
        boolean heel = getal.decimalen() == 0;
        json.writeArrayPropertyStart("type");
        json.writeString(heel ? "integer" : "number");
        json.writeString("string");
        json.writeEndArray();
        json.writeNumberProperty("minimum", 0);
        json.writeNumberProperty("maximum", getal.maximum());
        String decimalen = heel ? "([.]0{1,2})?" : "([.][0-9]{1,2})?";
        json.writeStringProperty("pattern", "^[0-9]{1,12}" + decimalen + "$");
      }
    }
  }

  private void soorten(String soort, boolean ofNull) {
    if (ofNull) {
      json.writeArrayPropertyStart("type");
      json.writeString(soort);
      json.writeString("null");
      json.writeEndArray();
    } else {
      json.writeStringProperty("type", soort);
    }
  }
}
