package nl.opstap.werkplek.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.recht.kern.Groep;
import nl.opstap.werkplek.pagina.Opmaak;
import nl.opstap.werkplek.veld.Onderdeel;
import nl.opstap.werkplek.veld.Pad;
import nl.opstap.werkplek.veld.Soort;
import nl.opstap.werkplek.veld.Veld;
import nl.opstap.werkplek.veld.Velden;

/** How what is in a dossier is written on a page. */
public final class Weergave {

  /** By which field a member of a list is known; the first that is filled. */
  private static final Set<String> NAMEN =
      Set.of("voornamen", "omschrijving", "thema", "wie", "functie", "niveau", "soort", "artikel");

  /** The parts whose members often have the same name. */
  private static final Set<Onderdeel> NAAR_DAG =
      Set.of(Velden.VERZOEKEN, Velden.ONTHEFFINGEN, Velden.UITKERINGEN);

  private static final Set<String> DAGEN = Set.of("ontvangen", "van");

  /** For a citizen service number: with two digits and the test of nine, few numbers are left. */
  private static final String BEDEKT = "•".repeat(9);

  private Weergave() {}

  /** A value, as its field is read by people. A citizen service number is masked. */
  public static String waarde(Pad pad, String waarde) {
    Optional<Veld> veld = Velden.veld(pad);
    if (veld.isEmpty()) {
      return waarde;
    }
    return switch (veld.get().soort()) {
      case Soort.Dag _ when !waarde.equals(Soort.GEEN) -> Opmaak.dag(LocalDate.parse(waarde));
      case Soort.Getal(long _, int decimalen) when decimalen > 0 -> getal(new BigDecimal(waarde));
      case Soort.Bsn _ -> BEDEKT;
      case Soort.Keuze _ -> keuze(veld.get(), waarde);
      case Soort.Dag _,
          Soort.Getal _,
          Soort.JaNee _,
          Soort.Code _,
          Soort.Telefoon _,
          Soort.Tekst _ ->
          waarde;
    };
  }

  /** One of a closed list, as people say it. */
  public static String keuze(Veld veld, String code) {
    return veld.equals(Velden.WACHT_OP) && code.equals("client") ? "de ouder" : code;
  }

  private static String getal(BigDecimal getal) {
    return getal.stripTrailingZeros().scale() <= 0
        ? getal.toBigInteger().toString()
        : Opmaak.bedrag(getal);
  }

  /** A member of a list: what it is called, or which one it is. */
  public static String lid(Dossier dossier, Onderdeel deel, int lid, GeldigOp op, BekendOp bekend) {
    return Velden.van(deel).stream()
        .filter(veld -> NAMEN.contains(veld.naam()))
        .flatMap(veld -> dossier.gegeven(Pad.van(veld, lid), op, bekend).stream())
        .map(Gegeven::waarde)
        .findFirst()
        .map(naam -> naam + sinds(dossier, deel, lid, op, bekend))
        .orElse(deel.enkelvoud() + " " + lid);
  }

  /** When it came or began, where its name alone does not tell which one it is. */
  private static String sinds(
      Dossier dossier, Onderdeel deel, int lid, GeldigOp op, BekendOp bekend) {
    return Velden.van(deel).stream()
        .filter(veld -> NAAR_DAG.contains(deel) && DAGEN.contains(veld.naam()))
        .flatMap(veld -> dossier.gegeven(Pad.van(veld, lid), op, bekend).stream())
        .map(gegeven -> " van " + Opmaak.dag(LocalDate.parse(gegeven.waarde())))
        .findFirst()
        .orElse("");
  }

  /** The same, of a list that the rules know, as far as is known now. */
  static String lid(Dossier dossier, Groep groep, int lid, GeldigOp op) {
    return Velden.onderdeel(groep.pad())
        .map(deel -> lid(dossier, deel, lid, op, BekendOp.ALLES))
        .orElse(String.valueOf(lid));
  }

  /** Who a household is called after, last name first; what is not known is left out. */
  public static String naam(Dossier dossier, GeldigOp op) {
    return Stream.of(
            waarde(dossier, Velden.ACHTERNAAM, op).orElse("(naam onbekend)"),
            Stream.of(Velden.VOORNAMEN, Velden.TUSSENVOEGSEL)
                .flatMap(veld -> waarde(dossier, veld, op).stream())
                .collect(Collectors.joining(" ")))
        .filter(deel -> !deel.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static Optional<String> waarde(Dossier dossier, Veld veld, GeldigOp op) {
    return dossier.gegeven(Pad.van(veld, 0), op, BekendOp.ALLES).map(Gegeven::waarde);
  }

  /** A field, with a capital and without its article. */
  public static String titel(Veld veld) {
    return Opmaak.titel(veld.omschrijving());
  }

  /** What a path is about, as a sentence begins: {@code Kinderen, Noor: geboortedatum}. */
  public static String wat(Dossier dossier, Pad pad, GeldigOp op, BekendOp bekend) {
    Optional<Onderdeel> deel = Velden.onderdeel(pad.onderdeel());
    String voor =
        deel.filter(Onderdeel::isLijst)
            .map(lijst ->
                pad.lid() == 0
                    ? lijst.titel()
                    : lijst.titel() + ", " + lid(dossier, lijst, pad.lid(), op, bekend))
            .orElse("");
    if (pad.isLidmaatschap()) {
      return voor + (pad.lid() == 0 ? ": alles staat erin" : " hoort erbij");
    }
    String veld = Velden.veld(pad).map(Weergave::titel).orElse(pad.veld());
    return voor.isEmpty() ? veld : voor + ": " + veld.toLowerCase(Locale.ROOT);
  }

  /** Where a fact came from, who recorded it and when. */
  public static String herkomst(Gegeven gegeven) {
    Wijziging wijziging = gegeven.wijziging();
    if (wijziging.door().isEmpty()) {
      return Opmaak.hoofdletter(wijziging.bron());
    }
    return "%s, vastgelegd door %s op %s"
        .formatted(
            Opmaak.hoofdletter(wijziging.bron()),
            wijziging.door(),
            Opmaak.moment(wijziging.moment()));
  }
}
