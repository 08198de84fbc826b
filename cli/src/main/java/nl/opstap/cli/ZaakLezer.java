package nl.opstap.cli;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
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
import java.util.regex.Pattern;
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
  private static final int LANGSTE_TEKST = 10_000;
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

  private static final Pattern CIJFERS = Pattern.compile("[0-9]+");
  private static final Pattern BEDRAG = Pattern.compile("-?[0-9]{1,12}([.][0-9]{1,12})?");
  private static final Pattern GEWONE_DATUM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern STUURTEKEN = Pattern.compile("\\p{Cntrl}");

  /** A day that must not lie after the reference date, which may be told later. */
  private record Verleden(String pad, TokenStreamLocation plek, LocalDate dag) {}

  private final JsonParser json;

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
          plek(e.getLocation())
              + ": de zaak is te diep genest, of een getal of tekst is te lang. Misschien staat er"
              + " een object in een object waar een waarde hoort.");
    } catch (JacksonException e) {
      throw new ZaakFout(
          "%s: dit is geen geldige JSON (%s). Misschien ontbreekt er een komma, aanhalingsteken of"
                  .formatted(plek(e.getLocation()), eersteZin(e.getOriginalMessage()))
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
      throw fout("de zaak", "een zaak is een JSON-object. Misschien ontbreekt '{' aan het begin");
    }
    object("", Vorm.ZAAK, 0);
    if (json.nextToken() != null) {
      throw fout(
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
    for (Verleden eerder : verleden) {
      if (eerder.dag().isAfter(peildatum)) {
        throw new ZaakFout(
            "%s (%s): %s ligt na de peildatum %s. Misschien klopt het jaar niet."
                .formatted(kort(eerder.pad()), plek(eerder.plek()), eerder.dag(), peildatum));
      }
    }
    Feiten.Bouwer bouwer = Feiten.op(peildatum, Feitenboek.BEGRIPPEN);
    gezegd.forEach(zeg -> zeg.accept(bouwer));
    return bouwer.bouw();
  }

  /** Reads the fields of an object of which the opening bracket has been read. */
  private void object(String pad, Vorm vorm, int rij) throws ZaakFout {
    Set<String> gezien = new HashSet<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String naam = json.currentName();
      String veldpad = pad.isEmpty() ? naam : pad + "." + naam;
      Vorm.Veld veld = vorm.velden().get(naam);
      if (veld == null) {
        throw fout(veldpad, "dit veld kent Opstap niet. " + Misschien.bedoelt(naam, vorm));
      }
      if (!gezien.add(naam)) {
        throw fout(veldpad, "dit veld staat er twee keer. Misschien is een van beide te veel");
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
      throw fout(
          voor + "totEnMet",
          "%s ligt voor %s (%s). Misschien zijn begin en einde verwisseld"
              .formatted(totEnMet, voor + "van", van));
    }
    if (geeindigd.contains(voor + "einde") && DatumFeit.NOOIT.equals(totEnMet)) {
      throw fout(
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
      throw soortFout(pad, "een object { … }");
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
          throw soortFout(lid, "een object { … }");
        }
        if (aantal == LANGSTE_LIJST) {
          throw fout(
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
      throw soortFout(pad, "een lijst [ … ]");
    }
  }

  private void tekst(String pad) throws ZaakFout {
    if (json.currentToken() != JsonToken.VALUE_NULL) {
      tekenreeks(pad);
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
        waarOfNiet(pad, oordeel ? "true, false of een oordeel { … }" : "true of false");
    gezegd.add(bouwer -> bouwer.zet(feit, rij, waarde));
  }

  private boolean waarOfNiet(String pad, String verwacht) throws ZaakFout {
    if (json.currentToken() == JsonToken.VALUE_TRUE) {
      return true;
    }
    if (json.currentToken() == JsonToken.VALUE_FALSE) {
      return false;
    }
    throw soortFout(pad, verwacht);
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
        throw fout(veldpad, "dit veld staat er twee keer. Misschien is een van beide te veel");
      }
      json.nextToken();
      switch (naam) {
        case "oordeel" -> waarde = waarOfNiet(veldpad, "true of false");
        case "door", "op", "reden" -> bij.put(naam, tekenreeks(veldpad));
        default ->
            throw fout(veldpad, "een oordeel heeft alleen 'oordeel', 'door', 'op' en 'reden'");
      }
    }
    if (waarde == null) {
      throw fout(pad + ".oordeel", "ontbreekt. Misschien bedoelt u \"oordeel\": true");
    }
    boolean zo = waarde;
    gezegd.add(bouwer -> bouwer.zet(feit, rij, zo));
    if (bij.containsKey("op")) {
      LocalDate op = dag(pad + ".op", Objects.requireNonNull(bij.get("op")));
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
    throw fout(
        pad,
        "%s kan niet. Het kan zijn: %s. %s"
            .formatted(
                code == null ? "null" : "\"" + kort(code) + "\"",
                String.join(", ", codes),
                code == null ? Misschien.WEGLATEN : Misschien.bedoelt(code, codes)));
  }

  private String tekenreeksOfSoort(String pad, KeuzeFeit<?> feit) throws ZaakFout {
    if (json.currentToken() == JsonToken.VALUE_STRING) {
      return tekenreeks(pad);
    }
    throw soortFout(pad, "tekst: " + feit.omschrijving());
  }

  private void datum(String pad, DatumFeit feit, int rij) throws ZaakFout {
    if (json.currentToken() == JsonToken.VALUE_NULL && feit.nooitMag()) {
      dagen.put(pad, DatumFeit.NOOIT);
      gezegd.add(bouwer -> bouwer.zet(feit, rij, DatumFeit.NOOIT));
      return;
    }
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      throw soortFout(pad, "een datum als \"2026-11-01\"");
    }
    LocalDate dag = dag(pad, json.getString());
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

  private LocalDate dag(String pad, String tekst) throws ZaakFout {
    LocalDate dag;
    try {
      dag = datum(tekst);
    } catch (DateTimeException e) {
      throw fout(
          pad,
          "\"%s\" is geen datum die bestaat. Schrijf jaar-maand-dag, zoals \"2026-11-01\". %s"
              .formatted(kort(tekst), Misschien.bedoeltDatum(tekst)));
    }
    if (dag.isBefore(DatumFeit.EERSTE) || dag.isAfter(DatumFeit.LAATSTE)) {
      throw fout(
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

  private void getal(String pad, GetalFeit feit, int rij) throws ZaakFout {
    if (json.currentToken() == JsonToken.VALUE_NULL && feit.geenMag()) {
      gezegd.add(bouwer -> bouwer.zet(feit, rij, GetalFeit.GEEN));
      return;
    }
    BigDecimal waarde = feit.cijfers() > 0 ? code(pad, feit) : bedrag(pad, feit.decimalen());
    if (waarde.signum() < 0) {
      throw fout(
          pad,
          "%s kan niet: minder dan nul. Misschien is het minteken te veel"
              .formatted(waarde.toPlainString()));
    }
    if (waarde.compareTo(BigDecimal.valueOf(feit.maximum())) > 0) {
      throw fout(
          pad,
          "%s is te veel; het hoogste dat kan is %d. Misschien staat de komma verkeerd"
              .formatted(kort(waarde.toString()), feit.maximum()));
    }
    gezegd.add(bouwer -> bouwer.zet(feit, rij, waarde));
  }

  private BigDecimal code(String pad, GetalFeit feit) throws ZaakFout {
    if (json.currentToken() != JsonToken.VALUE_STRING
        || json.getString().length() != feit.cijfers()
        || !CIJFERS.matcher(json.getString()).matches()) {
      throw soortFout(
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
      throw soortFout(pad, "een getal, zoals 16 of 11.50");
    }
    boolean past = waarde.precision() - waarde.scale() < 20 && waarde.scale() > -20;
    if (!past || waarde.stripTrailingZeros().scale() > decimalen) {
      throw fout(
          pad,
          "%s: een getal heeft hier %s cijfers achter de punt. Misschien moet het worden afgerond"
              .formatted(kort(waarde.toString()), decimalen == 0 ? "geen" : "ten hoogste twee"));
    }
    return waarde;
  }

  private BigDecimal getal(String pad) throws ZaakFout {
    try {
      return json.getDecimalValue();
    } catch (ArithmeticException | NumberFormatException e) {
      throw fout(pad, "dit getal is veel te groot of te klein. Misschien staat er een 'e' te veel");
    }
  }

  private String tekenreeks(String pad) throws ZaakFout {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      throw soortFout(pad, "tekst tussen aanhalingstekens");
    }
    String tekst = json.getString();
    if (tekst.length() > LANGSTE_TEKST) {
      throw fout(pad, "de tekst is te lang (meer dan %d tekens)".formatted(LANGSTE_TEKST));
    }
    return tekst;
  }

  private ZaakFout soortFout(String pad, String verwacht) {
    String hint = json.currentToken() == JsonToken.VALUE_NULL ? Misschien.WEGLATEN : "";
    return fout(
        pad,
        "hier hoort %s, maar er staat %s. %s"
            .formatted(verwacht, Misschien.soort(json.currentToken()), hint)
            .strip());
  }

  private ZaakFout fout(String pad, String wat) {
    return new ZaakFout(
        plek(pad) + ": " + wat + (wat.endsWith(".") || wat.endsWith("?") ? "" : "."));
  }

  private String plek(String pad) {
    return kort(pad) + " (" + plek(json.currentTokenLocation()) + ")";
  }

  private static String plek(@Nullable TokenStreamLocation plek) {
    return plek == null
        ? "ergens"
        : "regel %d, kolom %d".formatted(plek.getLineNr(), plek.getColumnNr());
  }

  private static String eersteZin(String bericht) {
    return kort(bericht.lines().findFirst().orElse(""));
  }

  /** What a case says, fit to be shown: not endless, and without control characters. */
  private static String kort(String tekst) {
    String schoon = STUURTEKEN.matcher(tekst).replaceAll("?");
    return schoon.length() <= 120 ? schoon : schoon.substring(0, 119) + "…";
  }
}
