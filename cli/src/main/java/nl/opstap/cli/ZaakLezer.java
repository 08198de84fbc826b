package nl.opstap.cli;

import java.util.HashSet;
import java.util.Set;
import nl.opstap.recht.kern.Feit;
import nl.opstap.recht.kern.Feiten;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.JaNeeFeit;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a case. Strict: a field it does not know, a value of the wrong kind or a date that cannot
 * be is refused with its place, before anything is judged. What is not there stays unknown.
 */
final class ZaakLezer {

  /** The largest case, in bytes. */
  static final int GROOTSTE_ZAAK = 1 << 20;

  private static final int DIEPSTE_NESTING = 12;
  static final int LANGSTE_LIJST = 30;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DIEPSTE_NESTING)
                  .maxStringLength(GROOTSTE_ZAAK)
                  .maxNumberLength(40)
                  .build())
          .build();

  private final JsonParser json;
  private final Plaats plaats;
  private final Waardelezer waarden;
  private final Gezegd gezegd;
  private final Feitlezer feiten;

  private ZaakLezer(JsonParser json) {
    this.json = json;
    this.plaats = new Plaats(json);
    this.waarden = new Waardelezer(json, plaats);
    this.gezegd = new Gezegd(plaats);
    this.feiten = new Feitlezer(json, plaats, waarden, gezegd);
  }

  /**
   * The facts of a case.
   *
   * @throws ZaakFout when the case cannot be used; the message says where and why
   */
  static Feiten lees(byte[] zaak) throws ZaakFout {
    if (zaak.length > GROOTSTE_ZAAK) {
      throw new ZaakFout(
          "De zaak is groter dan 1 MiB (%d bytes). Misschien zijn het meer zaken achter elkaar:"
                  .formatted(zaak.length)
              + " zet die elk op een eigen regel en gebruik 'toets - --json'.");
    }
    String tekst = Utf8.tekst(zaak);
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), tekst)) {
      ZaakLezer lezer = new ZaakLezer(json);
      return lezer.zaak();
    } catch (StreamConstraintsException e) {
      throw new ZaakFout(
          Plaats.regel(e.getLocation())
              + ": de zaak is te diep genest, of een getal of tekst is te lang. Misschien staat er"
              + " een object in een object waar een waarde hoort.");
    } catch (JacksonException e) {
      throw new ZaakFout(
          "%s: dit is geen geldige JSON (%s). Misschien ontbreekt er een komma, aanhalingsteken of"
                  .formatted(
                      Plaats.regel(e.getLocation()), Plaats.eersteZin(e.getOriginalMessage()))
              + " haakje.");
    }
  }

  private Feiten zaak() throws ZaakFout {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw plaats.fout(
          "de zaak", "een zaak is een JSON-object. Misschien ontbreekt '{' aan het begin");
    }
    object("", Vorm.ZAAK, 0);
    if (json.nextToken() != null) {
      throw plaats.fout(
          "na de zaak",
          "hier staat nog iets. Misschien zijn het meer zaken: zet elke zaak op een eigen regel en"
              + " gebruik 'toets - --json'");
    }
    return gezegd.feiten();
  }

  /** Reads the fields of an object of which the opening bracket has been read. */
  private void object(String pad, Vorm vorm, int rij) throws ZaakFout {
    Set<String> gezien = new HashSet<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String naam = json.currentName();
      String veldpad = pad.isEmpty() ? naam : pad + "." + naam;
      Vorm.Veld veld = vorm.velden().get(naam);
      if (veld == null) {
        throw plaats.fout(veldpad, "dit veld kent Opstap niet. " + Misschien.bedoelt(naam, vorm));
      }
      if (!gezien.add(naam)) {
        throw plaats.dubbelFout(veldpad);
      }
      json.nextToken();
      switch (veld) {
        case Vorm.Waarde(Feit feit) -> feiten.lees(veldpad, feit, rij);
        case Vorm.Deel deel -> deel(veldpad, deel, rij);
        case Vorm.EenOfTwee veel -> eenOfTwee(veldpad, veel, rij, gezien);
        case Vorm.Lijst lijst -> lijst(veldpad, lijst);
        case Vorm.Tekst() -> tekst(veldpad);
      }
    }
    gezegd.keertNietOm(pad);
  }

  private void deel(String pad, Vorm.Deel deel, int rij) throws ZaakFout {
    JsonToken token = json.currentToken();
    if (token == JsonToken.VALUE_NULL && deel.aanwezig().isPresent()) {
      JaNeeFeit feit = deel.aanwezig().get();
      gezegd.zeg(bouwer -> bouwer.zet(feit, rij, false));
      for (Vorm.Veld veld : deel.vorm().velden().values()) {
        if (veld instanceof Vorm.Lijst(Vorm vorm, Groep groep)) {
          gezegd.zeg(bouwer -> bouwer.aantal(groep, 0));
        }
      }
      return;
    }
    deel.aanwezig().ifPresent(feit -> gezegd.zeg(bouwer -> bouwer.zet(feit, rij, true)));
    if (token == JsonToken.VALUE_STRING
        && deel.vorm().velden().get("soort") instanceof Vorm.Waarde(Feit soort)) {
      feiten.lees(pad, soort, rij);
      return;
    }
    if (token != JsonToken.START_OBJECT) {
      throw plaats.soortFout(pad, "een object { … }");
    }
    object(pad, deel.vorm(), rij);
  }

  /**
   * @param gezien the fields of this object that were there already
   */
  private void eenOfTwee(String pad, Vorm.EenOfTwee veel, int rij, Set<String> gezien)
      throws ZaakFout {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      deel(pad, veel.eerste(), rij);
      return;
    }
    int aantal = 0;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      String lid = pad + "[" + aantal + "]";
      if (aantal == 2) {
        throw plaats.fout(
            lid,
            "er staan er meer dan twee in. Misschien zijn er twee van dezelfde soort en prijs: tel"
                + " daarvan de uren bij elkaar op");
      }
      if (json.currentToken() != JsonToken.START_OBJECT) {
        throw plaats.soortFout(lid, "een object { … }");
      }
      if (aantal == 1 && !gezien.add(veel.naamVanTweede())) {
        throw plaats.fout(
            lid,
            "'%s' staat er ook. Misschien is een van beide te veel"
                .formatted(veel.naamVanTweede()));
      }
      deel(lid, aantal == 0 ? veel.eerste() : veel.tweede(), rij);
      aantal++;
    }
    if (aantal == 0) {
      veel.eerste()
          .aanwezig()
          .ifPresent(feit -> gezegd.zeg(bouwer -> bouwer.zet(feit, rij, false)));
    }
  }

  private void lijst(String pad, Vorm.Lijst lijst) throws ZaakFout {
    int aantal = 0;
    if (json.currentToken() == JsonToken.START_ARRAY) {
      int voor = gezegd.tot();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        String lid = pad + "[" + aantal + "]";
        if (json.currentToken() != JsonToken.START_OBJECT) {
          throw plaats.soortFout(lid, "een object { … }");
        }
        if (aantal == LANGSTE_LIJST) {
          throw plaats.fout(
              pad,
              "er staan meer dan %d in. Misschien zijn het er meer van dan een gezin"
                  .formatted(LANGSTE_LIJST));
        }
        object(lid, lijst.vorm(), aantal);
        aantal++;
      }
      int leden = aantal;
      gezegd.zegVoor(voor, bouwer -> bouwer.aantal(lijst.groep(), leden));
    } else if (json.currentToken() == JsonToken.VALUE_NULL) {
      gezegd.zeg(bouwer -> bouwer.aantal(lijst.groep(), 0));
    } else {
      throw plaats.soortFout(pad, "een lijst [ … ]");
    }
  }

  private void tekst(String pad) throws ZaakFout {
    if (json.currentToken() != JsonToken.VALUE_NULL) {
      waarden.tekenreeks(pad);
    }
  }
}
