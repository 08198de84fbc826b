package nl.opstap.cli;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import nl.opstap.recht.feiten.Einde;
import nl.opstap.recht.feiten.Feitenboek;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Feit;
import nl.opstap.recht.kern.Feiten;
import nl.opstap.recht.kern.Gecodeerd;
import nl.opstap.recht.kern.GetalFeit;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.Herkomst;
import nl.opstap.recht.kern.JaNeeFeit;
import nl.opstap.recht.kern.Kenner;
import nl.opstap.recht.kern.KeuzeFeit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
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

  /** A day that must not lie after the reference date, which may be told later. */
  private record Verleden(String pad, TokenStreamLocation plek, LocalDate dag) {}

  private final JsonParser json;
  private final Plaats plaats;
  private final Waardelezer waarden;

  /** What the case says, to be told once the reference date is known. */
  private final List<Consumer<Feiten.Bouwer>> gezegd = new ArrayList<>();

  private final List<Verleden> verleden = new ArrayList<>();

  /** First and last days of periods, by the path of the object they are in. */
  private final Map<String, LocalDate> dagen = new HashMap<>();

  /** Paths of exemptions' ends that say that it is over. */
  private final Set<String> geeindigd = new HashSet<>();

  private @Nullable LocalDate peildatum;

  private ZaakLezer(JsonParser json) {
    this.json = json;
    this.plaats = new Plaats(json);
    this.waarden = new Waardelezer(json, plaats);
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
    String tekst = tekst(zaak);
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

  private static String tekst(byte[] zaak) throws ZaakFout {
    CharsetDecoder utf8 =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(zaak);
    CharBuffer uit = CharBuffer.allocate(zaak.length + 1);
    CoderResult gelezen = utf8.decode(in, uit, true);
    if (gelezen.isError()) {
      throw new ZaakFout(
          "Byte %d is geen geldige UTF-8. Misschien is het bestand opgeslagen als Windows-1252;"
                  .formatted(in.position() + 1)
              + " sla het op als UTF-8.");
    }
    String tekst = uit.flip().toString();
    return tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
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
    if (peildatum == null) {
      throw new ZaakFout(
          "peildatum: ontbreekt. Zonder dag is niet te zeggen welke wet geldt. Misschien bedoelt u"
              + " \"peildatum\": \""
              + LocalDate.now(ZoneId.of("Europe/Amsterdam"))
              + "\".");
    }
    toetsVerleden(peildatum);
    Feiten.Bouwer bouwer = Feiten.op(peildatum, Feitenboek.BEGRIPPEN);
    gezegd.forEach(zeg -> zeg.accept(bouwer));
    return bouwer.bouw();
  }

  private void toetsVerleden(LocalDate peildatum) throws ZaakFout {
    for (Verleden eerder : verleden) {
      if (eerder.dag().isAfter(peildatum)) {
        throw new ZaakFout(
            "%s (%s): %s ligt na de peildatum %s. Misschien klopt het jaar niet."
                .formatted(
                    Plaats.kort(eerder.pad()),
                    Plaats.regel(eerder.plek()),
                    eerder.dag(),
                    peildatum));
      }
    }
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
        throw plaats.fout(
            veldpad, "dit veld staat er twee keer. Misschien is een van beide te veel");
      }
      json.nextToken();
      switch (veld) {
        case Vorm.Waarde(Feit feit) -> waarde(veldpad, feit, rij);
        case Vorm.Deel deel -> deel(veldpad, deel, rij);
        case Vorm.Lijst lijst -> lijst(veldpad, lijst);
        case Vorm.Tekst() -> tekst(veldpad);
      }
    }
    keertNietOm(pad);
  }

  private void keertNietOm(String pad) throws ZaakFout {
    String voor = pad.isEmpty() ? "" : pad + ".";
    LocalDate van = dagen.get(voor + "van");
    LocalDate totEnMet = dagen.get(voor + "totEnMet");
    if (van != null && totEnMet != null && totEnMet.isBefore(van)) {
      throw plaats.fout(
          voor + "totEnMet",
          "%s ligt voor %s (%s). Misschien zijn begin en einde verwisseld"
              .formatted(totEnMet, voor + "van", van));
    }
    if (geeindigd.contains(voor + "einde") && DatumFeit.NOOIT.equals(totEnMet)) {
      throw plaats.fout(
          voor + "einde",
          "de ontheffing is geëindigd, maar 'totEnMet' is null: zonder einde. Misschien weet u de"
              + " dag niet: laat 'totEnMet' dan weg");
    }
  }

  private void deel(String pad, Vorm.Deel deel, int rij) throws ZaakFout {
    JsonToken token = json.currentToken();
    if (token == JsonToken.VALUE_NULL && deel.aanwezig().isPresent()) {
      JaNeeFeit feit = deel.aanwezig().get();
      gezegd.add(bouwer -> bouwer.zet(feit, rij, false));
      for (Vorm.Veld veld : deel.vorm().velden().values()) {
        if (veld instanceof Vorm.Lijst(Vorm vorm, Groep groep)) {
          gezegd.add(bouwer -> bouwer.aantal(groep, 0));
        }
      }
      return;
    }
    deel.aanwezig().ifPresent(feit -> gezegd.add(bouwer -> bouwer.zet(feit, rij, true)));
    if (token == JsonToken.VALUE_STRING
        && deel.vorm().velden().get("soort") instanceof Vorm.Waarde(Feit soort)) {
      waarde(pad, soort, rij);
      return;
    }
    if (token != JsonToken.START_OBJECT) {
      throw plaats.soortFout(pad, "een object { … }");
    }
    object(pad, deel.vorm(), rij);
  }

  private void lijst(String pad, Vorm.Lijst lijst) throws ZaakFout {
    int aantal = 0;
    if (json.currentToken() == JsonToken.START_ARRAY) {
      List<Consumer<Feiten.Bouwer>> buiten = new ArrayList<>(gezegd);
      gezegd.clear();
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
      buiten.add(bouwer -> bouwer.aantal(lijst.groep(), leden));
      buiten.addAll(gezegd);
      gezegd.clear();
      gezegd.addAll(buiten);
    } else if (json.currentToken() == JsonToken.VALUE_NULL) {
      gezegd.add(bouwer -> bouwer.aantal(lijst.groep(), 0));
    } else {
      throw plaats.soortFout(pad, "een lijst [ … ]");
    }
  }

  private void tekst(String pad) throws ZaakFout {
    if (json.currentToken() != JsonToken.VALUE_NULL) {
      waarden.tekenreeks(pad);
    }
  }

  private void waarde(String pad, Feit feit, int rij) throws ZaakFout {
    switch (feit) {
      case JaNeeFeit jaNee -> jaNee(pad, jaNee, rij);
      case KeuzeFeit<?> keuze -> keuze(pad, keuze, rij);
      case DatumFeit datum -> datum(pad, datum, rij);
      case GetalFeit getal -> getal(pad, getal, rij);
    }
  }

  private void jaNee(String pad, JaNeeFeit feit, int rij) throws ZaakFout {
    boolean oordeel = feit.kenner() == Kenner.OORDEEL;
    if (oordeel && json.currentToken() == JsonToken.START_OBJECT) {
      oordeel(pad, feit, rij);
      return;
    }
    boolean waarde =
        waarden.waarOfNiet(pad, oordeel ? "true, false of een oordeel { … }" : "true of false");
    gezegd.add(bouwer -> bouwer.zet(feit, rij, waarde));
  }

  /** A human judgement, with who gave it, when and why. */
  private void oordeel(String pad, JaNeeFeit feit, int rij) throws ZaakFout {
    Map<String, String> bij = new HashMap<>();
    Set<String> gezien = new HashSet<>();
    Boolean waarde = null;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String naam = json.currentName();
      String veldpad = pad + "." + naam;
      if (!gezien.add(naam)) {
        throw plaats.fout(
            veldpad, "dit veld staat er twee keer. Misschien is een van beide te veel");
      }
      json.nextToken();
      switch (naam) {
        case "oordeel" -> waarde = waarden.waarOfNiet(veldpad, "true of false");
        case "door", "op", "reden" -> bij.put(naam, waarden.tekenreeks(veldpad));
        default ->
            throw plaats.fout(
                veldpad, "een oordeel heeft alleen 'oordeel', 'door', 'op' en 'reden'");
      }
    }
    if (waarde == null) {
      throw plaats.fout(pad + ".oordeel", "ontbreekt. Misschien bedoelt u \"oordeel\": true");
    }
    boolean zo = waarde;
    gezegd.add(bouwer -> bouwer.zet(feit, rij, zo));
    if (bij.containsKey("op")) {
      LocalDate op = waarden.dag(pad + ".op", Objects.requireNonNull(bij.get("op")));
      Herkomst wie = new Herkomst(bij.getOrDefault("door", ""), op, bij.getOrDefault("reden", ""));
      gezegd.add(bouwer -> bouwer.herkomst(feit, rij, wie));
    }
  }

  private <E extends Enum<E> & Gecodeerd> void keuze(String pad, KeuzeFeit<E> feit, int rij)
      throws ZaakFout {
    String code = json.currentToken() == JsonToken.VALUE_NULL ? null : tekenreeksOfSoort(pad, feit);
    for (E keuze : feit.keuzen()) {
      if (Objects.equals(keuze.code(), code)) {
        if (keuze instanceof Einde einde && einde != Einde.LOOPT) {
          geeindigd.add(pad);
        }
        gezegd.add(bouwer -> bouwer.zet(feit, rij, keuze));
        return;
      }
    }
    List<String> codes =
        feit.keuzen().stream()
            .map(keuze -> keuze.code() == null ? "null" : "\"" + keuze.code() + "\"")
            .toList();
    throw plaats.fout(
        pad,
        "%s kan niet. Het kan zijn: %s. %s"
            .formatted(
                code == null ? "null" : "\"" + Plaats.kort(code) + "\"",
                String.join(", ", codes),
                code == null ? Misschien.WEGLATEN : Misschien.bedoelt(code, codes)));
  }

  private String tekenreeksOfSoort(String pad, KeuzeFeit<?> feit) throws ZaakFout {
    if (json.currentToken() == JsonToken.VALUE_STRING) {
      return waarden.tekenreeks(pad);
    }
    throw plaats.soortFout(pad, "tekst: " + feit.omschrijving());
  }

  private void datum(String pad, DatumFeit feit, int rij) throws ZaakFout {
    if (json.currentToken() == JsonToken.VALUE_NULL && feit.nooitMag()) {
      dagen.put(pad, DatumFeit.NOOIT);
      gezegd.add(bouwer -> bouwer.zet(feit, rij, DatumFeit.NOOIT));
      return;
    }
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      throw plaats.soortFout(pad, "een datum als \"2026-11-01\"");
    }
    LocalDate dag = waarden.dag(pad, json.getString());
    if (feit.equals(Zaak.PEILDATUM)) {
      peildatum = dag;
      return;
    }
    dagen.put(pad, dag);
    if (!feit.toekomstMag()) {
      verleden.add(new Verleden(pad, json.currentTokenLocation(), dag));
    }
    gezegd.add(bouwer -> bouwer.zet(feit, rij, dag));
  }

  private void getal(String pad, GetalFeit feit, int rij) throws ZaakFout {
    if (json.currentToken() == JsonToken.VALUE_NULL && feit.geenMag()) {
      gezegd.add(bouwer -> bouwer.zet(feit, rij, GetalFeit.GEEN));
      return;
    }
    BigDecimal waarde = waarden.getal(pad, feit);
    gezegd.add(bouwer -> bouwer.zet(feit, rij, waarde));
  }
}
