package nl.opstap.cli;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.opstap.recht.Toetsing;
import nl.opstap.recht.kern.Bewijs;
import nl.opstap.recht.kern.Oordeel;
import nl.opstap.recht.kern.Reden;
import nl.opstap.recht.kern.Sleutel;
import nl.opstap.recht.kern.Vindplaats;
import nl.opstap.recht.kern.Vraag;
import nl.opstap.recht.kern.Waarden;
import nl.opstap.recht.kinderopvang.Variant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes a judgement as JSON. */
final class OordeelSchrijver {

  private static final JsonFactory JSON = new JsonFactory();

  /** One line per judgement, or set out for a reader. */
  enum Opmaak {
    REGEL,
    RUIM
  }

  private final JsonGenerator json;

  private OordeelSchrijver(JsonGenerator json) {
    this.json = json;
  }

  static String volledig(Toetsing toetsing, Bewijs bewijs, Opmaak opmaak) {
    return schrijf(opmaak, schrijver -> schrijver.toetsing(toetsing, bewijs));
  }

  /** Of each subject only the outcome and the values. */
  static String kort(Toetsing toetsing) {
    return schrijf(Opmaak.REGEL, schrijver -> schrijver.toetsingInHetKort(toetsing));
  }

  /** What stands in the place of a judgement when a line could not be used. */
  static String fout(long regel, String bericht) {
    return schrijf(
        Opmaak.REGEL,
        schrijver -> {
          schrijver.json.writeStartObject();
          schrijver.json.writeNumberProperty("regel", regel);
          schrijver.json.writeStringProperty("fout", bericht);
          schrijver.json.writeEndObject();
        });
  }

  private static String schrijf(Opmaak opmaak, Consumer<OordeelSchrijver> wat) {
    StringWriter uit = new StringWriter(4_096);
    ObjectWriteContext context =
        opmaak == Opmaak.RUIM
            ? new ObjectWriteContext.Base() {
              @Override
              public PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter();
              }
            }
            : ObjectWriteContext.empty();
    try (JsonGenerator json = JSON.createGenerator(context, uit)) {
      wat.accept(new OordeelSchrijver(json));
    }
    return uit.toString();
  }

  private void toetsing(Toetsing toetsing, Bewijs bewijs) {
    LocalDate peildatum = toetsing.feiten().peildatum();
    json.writeStartObject();
    json.writeStringProperty("peildatum", peildatum.toString());
    varianten(toetsing);
    json.writeArrayPropertyStart("oordelen");
    toetsing.oordelen().forEach(oordeel -> oordeel(oordeel, peildatum));
    json.writeEndArray();
    json.writeObjectPropertyStart("bewijs");
    json.writeStringProperty("versie", bewijs.versie());
    teksten("teksten", bewijs.teksten());
    teksten("tabellen", bewijs.tabellen());
    json.writeStringProperty("vingerafdruk", bewijs.vingerafdruk());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void toetsingInHetKort(Toetsing toetsing) {
    json.writeStartObject();
    json.writeStringProperty("peildatum", toetsing.feiten().peildatum().toString());
    varianten(toetsing);
    json.writeArrayPropertyStart("oordelen");
    for (Oordeel oordeel : toetsing.oordelen()) {
      json.writeStartObject();
      uitkomst(oordeel);
      waarden(oordeel.waarden());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Said only when it is not the law itself that was used. */
  private void varianten(Toetsing toetsing) {
    List<String> namen =
        toetsing.wetboek().varianten().stream().map(Variant::naam).sorted().toList();
    if (!namen.isEmpty()) {
      teksten("varianten", namen);
    }
  }

  private void uitkomst(Oordeel oordeel) {
    json.writeStringProperty("onderwerp", oordeel.onderwerp().naam());
    json.writeStringProperty("uitkomst", oordeel.uitkomst().woord());
  }

  private void oordeel(Oordeel oordeel, LocalDate peildatum) {
    json.writeStartObject();
    uitkomst(oordeel);
    json.writeStringProperty("status", oordeel.status().woord());
    json.writeStringProperty("uitleg", oordeel.uitleg());
    json.writeArrayPropertyStart("grondslag");
    oordeel.regel().grondslag().forEach(plaats -> grondslag(plaats, peildatum));
    json.writeEndArray();
    redenen(oordeel, oordeel.redenen(), peildatum);
    teksten("ontbreekt", oordeel.ontbreekt().stream().map(Vraag::pad).toList());
    teksten("kanttekeningen", oordeel.kanttekeningen());
    waarden(oordeel.waarden());
    json.writeEndObject();
  }

  private void redenen(Oordeel oordeel, List<Reden> redenen, LocalDate peildatum) {
    json.writeArrayPropertyStart("voorwaarden");
    for (Reden reden : redenen) {
      json.writeStartObject();
      json.writeStringProperty("tekst", reden.tekst());
      json.writeStringProperty("uitkomst", reden.uitkomst().woord());
      json.writeName("grondslag");
      grondslag(reden.voorwaarde().grondslag(), peildatum);
      teksten("gebruikt", reden.gebruikt(oordeel));
      redenen(oordeel, reden.delen(), peildatum);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void grondslag(Vindplaats plaats, LocalDate peildatum) {
    json.writeStartObject();
    json.writeStringProperty("regeling", plaats.regeling().id());
    json.writeStringProperty("artikel", plaats.artikel());
    if (!plaats.lid().isEmpty()) {
      json.writeStringProperty("lid", plaats.lid());
    }
    plaats
        .regeling()
        .tekstOp(peildatum)
        .ifPresent(tekst -> json.writeStringProperty("tekstVan", tekst.toString()));
    json.writeEndObject();
  }

  private void teksten(String naam, List<String> teksten) {
    json.writeArrayPropertyStart(naam);
    teksten.forEach(json::writeString);
    json.writeEndArray();
  }

  private void waarden(Waarden waarden) {
    json.writeName("waarden");
    deel(waarden);
  }

  private void deel(Waarden waarden) {
    json.writeStartObject();
    for (Sleutel<?> sleutel : waarden.sleutels()) {
      json.writeName(sleutel.naam());
      waarde(waarden, sleutel);
    }
    json.writeEndObject();
  }

  private void waarde(Waarden waarden, Sleutel<?> sleutel) {
    switch (sleutel) {
      case Sleutel.Dag dag -> json.writeString(waarden.geef(dag).toString());
      case Sleutel.Getal getal -> json.writeNumber(waarden.geef(getal));
      case Sleutel.JaNee jaNee -> json.writeBoolean(waarden.geef(jaNee));
      case Sleutel.Woord woord -> json.writeString(waarden.geef(woord));
      case Sleutel.Woorden woorden -> {
        json.writeStartArray();
        waarden.geef(woorden).forEach(json::writeString);
        json.writeEndArray();
      }
      case Sleutel.Nummer nummer -> json.writeNumber(waarden.geef(nummer));
      case Sleutel.PerLid leden -> {
        json.writeStartArray();
        waarden.geef(leden).forEach(this::deel);
        json.writeEndArray();
      }
    }
  }
}
