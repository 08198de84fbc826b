package nl.opstap.cli;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.GetalFeit;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads the single values of a case. Each method refuses, with its place, what is not such a value.
 *
 * @param json at the value
 */
record Waardelezer(JsonParser json, Plaats plaats) {

  private static final int LANGSTE_TEKST = 10_000;
  private static final Pattern CIJFERS = Pattern.compile("[0-9]+");
  private static final Pattern BEDRAG = Pattern.compile("-?[0-9]{1,12}([.][0-9]{1,12})?");
  private static final Pattern GEWONE_DATUM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  boolean waarOfNiet(String pad, String verwacht) throws ZaakFout {
    if (json.currentToken() == JsonToken.VALUE_TRUE) {
      return true;
    }
    if (json.currentToken() == JsonToken.VALUE_FALSE) {
      return false;
    }
    throw plaats.soortFout(pad, verwacht);
  }

  LocalDate dag(String pad, String tekst) throws ZaakFout {
    LocalDate dag;
    try {
      dag = datum(tekst);
    } catch (DateTimeException e) {
      throw plaats.fout(
          pad,
          "\"%s\" is geen datum die bestaat. Schrijf jaar-maand-dag, zoals \"2026-11-01\". %s"
              .formatted(Plaats.kort(tekst), Misschien.bedoeltDatum(tekst)));
    }
    if (dag.isBefore(DatumFeit.EERSTE) || dag.isAfter(DatumFeit.LAATSTE)) {
      throw plaats.fout(
          pad,
          "%s ligt niet tussen %s en %s. Misschien klopt het jaar niet"
              .formatted(dag, DatumFeit.EERSTE, DatumFeit.LAATSTE));
    }
    return dag;
  }

  /** The usual way of writing goes past the parser, which takes a tenth of the reading. */
  private static LocalDate datum(String tekst) {
    if (!GEWONE_DATUM.matcher(tekst).matches()) {
      return LocalDate.parse(tekst);
    }
    return LocalDate.of(
        Integer.parseInt(tekst, 0, 4, 10),
        Integer.parseInt(tekst, 5, 7, 10),
        Integer.parseInt(tekst, 8, 10, 10));
  }

  /** A number that the fact can have: not less than nothing, and not more than the most. */
  BigDecimal getal(String pad, GetalFeit feit) throws ZaakFout {
    BigDecimal waarde = feit.cijfers() > 0 ? code(pad, feit) : bedrag(pad, feit.decimalen());
    if (waarde.signum() < 0) {
      throw plaats.fout(
          pad,
          "%s kan niet: minder dan nul. Misschien is het minteken te veel"
              .formatted(waarde.toPlainString()));
    }
    if (waarde.compareTo(BigDecimal.valueOf(feit.maximum())) > 0) {
      throw plaats.fout(
          pad,
          "%s is te veel; het hoogste dat kan is %d. Misschien staat de komma verkeerd"
              .formatted(Plaats.kort(waarde.toString()), feit.maximum()));
    }
    return waarde;
  }

  private BigDecimal code(String pad, GetalFeit feit) throws ZaakFout {
    if (json.currentToken() != JsonToken.VALUE_STRING
        || json.getString().length() != feit.cijfers()
        || !CIJFERS.matcher(json.getString()).matches()) {
      throw plaats.soortFout(
          pad, "tekst van %d cijfers, tussen aanhalingstekens".formatted(feit.cijfers()));
    }
    return new BigDecimal(json.getString());
  }

  private BigDecimal bedrag(String pad, int decimalen) throws ZaakFout {
    JsonToken token = json.currentToken();
    BigDecimal waarde;
    if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
      waarde = getal(pad);
    } else if (token == JsonToken.VALUE_STRING && BEDRAG.matcher(json.getString()).matches()) {
      waarde = new BigDecimal(json.getString());
    } else {
      throw plaats.soortFout(pad, "een getal, zoals 16 of 11.50");
    }
    boolean past = waarde.precision() - waarde.scale() < 20 && waarde.scale() > -20;
    if (!past || waarde.stripTrailingZeros().scale() > decimalen) {
      throw plaats.fout(
          pad,
          "%s: een getal heeft hier %s cijfers achter de punt. Misschien moet het worden afgerond"
              .formatted(
                  Plaats.kort(waarde.toString()), decimalen == 0 ? "geen" : "ten hoogste twee"));
    }
    return waarde;
  }

  private BigDecimal getal(String pad) throws ZaakFout {
    try {
      return json.getDecimalValue();
    } catch (ArithmeticException | NumberFormatException e) {
      throw plaats.fout(
          pad, "dit getal is veel te groot of te klein. Misschien staat er een 'e' te veel");
    }
  }

  String tekenreeks(String pad) throws ZaakFout {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      throw plaats.soortFout(pad, "tekst tussen aanhalingstekens");
    }
    String tekst = json.getString();
    if (tekst.length() > LANGSTE_TEKST) {
      throw plaats.fout(pad, "de tekst is te lang (meer dan %d tekens)".formatted(LANGSTE_TEKST));
    }
    return tekst;
  }
}
