package nl.opstap.werkplek.veld;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Feit;
import nl.opstap.recht.kern.Gecodeerd;
import nl.opstap.recht.kern.GetalFeit;
import nl.opstap.recht.kern.JaNeeFeit;
import nl.opstap.recht.kern.KeuzeFeit;
import nl.opstap.werkplek.invoer.Burgerservicenummer;
import nl.opstap.werkplek.invoer.Dagtekst;
import nl.opstap.werkplek.invoer.Getaltekst;
import nl.opstap.werkplek.invoer.Tekstfout;
import nl.opstap.werkplek.invoer.Vrijetekst;

/**
 * What kind of value a field takes. A value is kept as text, written in one way only, so that two
 * values are the same when their texts are.
 */
public sealed interface Soort {

  /** How it is written that there is none: no code, no end. */
  String GEEN = "geen";

  /**
   * The text under which a value is kept.
   *
   * @param invoer what a person or a file wrote; not blank
   * @throws Veldfout when this kind of field cannot have it; the message is for the person
   */
  String lees(String invoer) throws Veldfout;

  /** Which field of a form takes it, as templates name it. */
  default String invoerveld() {
    return switch (this) {
      case JaNee _, Keuze _ -> "keuze";
      case Dag(boolean nooitMag) -> nooitMag ? "dagOfGeen" : "dag";
      case Tekst(int langste) -> langste > 500 ? "lang" : "kort";
      case Telefoon _ -> "kort";
      case Getal _, Code _, Bsn _ -> "getal";
    };
  }

  /** The values to choose from; empty for a field to write in. */
  default List<String> keuzen() {
    return switch (this) {
      case JaNee _ -> List.of("ja", "nee");
      case Keuze(List<String> codes) -> codes;
      case Dag _, Tekst _, Telefoon _, Getal _, Code _, Bsn _ -> List.of();
    };
  }

  /** Yes or no: kept as {@code ja} or {@code nee}. */
  record JaNee() implements Soort {
    @Override
    public String lees(String invoer) throws Veldfout {
      return switch (invoer.toLowerCase(Locale.ROOT)) {
        case "ja" -> "ja";
        case "nee" -> "nee";
        default -> throw new Veldfout("Kies ja of nee.");
      };
    }
  }

  /**
   * A day: kept as {@code 2026-11-01}.
   *
   * @param nooitMag whether it can be {@link #GEEN}: it has not happened, or has no end
   */
  record Dag(boolean nooitMag) implements Soort {

    /** A day that exists and that a dossier can have; empty for any other text. */
    public static Optional<LocalDate> mogelijk(String tekst) {
      return Dagtekst.lees(tekst)
          .filter(dag -> !dag.isBefore(DatumFeit.EERSTE) && !dag.isAfter(DatumFeit.LAATSTE));
    }

    @Override
    public String lees(String invoer) throws Veldfout {
      if (nooitMag && invoer.equalsIgnoreCase(GEEN)) {
        return GEEN;
      }
      if (Dagtekst.lees(invoer).isEmpty()) {
        throw new Veldfout(
            "Dit is geen datum die bestaat. Schrijf hem als " + Dagtekst.VOORBEELD + ".");
      }
      return mogelijk(invoer)
          .orElseThrow(() -> new Veldfout("Deze datum kan niet. Misschien klopt het jaar niet."))
          .toString();
    }
  }

  /**
   * A number: kept as {@code 11.50}.
   *
   * @param maximum the highest that makes sense
   * @param decimalen digits behind the point: none or two
   */
  record Getal(long maximum, int decimalen) implements Soort {
    @Override
    public String lees(String invoer) throws Veldfout {
      BigDecimal getal =
          Getaltekst.lees(invoer)
              .orElseThrow(() -> new Veldfout("Dit is geen getal. Schrijf het als 16 of 11,50."))
              .stripTrailingZeros();
      if (getal.scale() > decimalen) {
        throw new Veldfout("Schrijf een heel getal, zonder cijfers achter de komma.");
      }
      if (getal.compareTo(BigDecimal.valueOf(maximum)) > 0) {
        throw new Veldfout("Dit is te veel. Het hoogste dat kan is " + maximum + ".");
      }
      return getal.toPlainString();
    }
  }

  /** A code of so many digits: kept as it is written. */
  record Code(int cijfers, boolean geenMag) implements Soort {
    private static final Pattern VORM = Pattern.compile("[0-9]+");

    @Override
    public String lees(String invoer) throws Veldfout {
      if (geenMag && invoer.equalsIgnoreCase(GEEN)) {
        return GEEN;
      }
      if (invoer.length() != cijfers || !VORM.matcher(invoer).matches()) {
        throw new Veldfout("Dit is een code van " + cijfers + " cijfers.");
      }
      return invoer;
    }
  }

  /** A citizen service number. */
  record Bsn() implements Soort {
    @Override
    public String lees(String invoer) throws Veldfout {
      if (!Burgerservicenummer.is(invoer)) {
        throw new Veldfout("Dit is geen burgerservicenummer. Misschien is een cijfer verwisseld.");
      }
      return invoer;
    }
  }

  /** A telephone number: kept as digits, with a plus before those of a country. */
  record Telefoon() implements Soort {
    private static final Pattern VORM = Pattern.compile("\\+?[0-9]{9,15}");

    @Override
    public String lees(String invoer) throws Veldfout {
      String kaal = invoer.replaceAll("[ ()./-]", "");
      if (!VORM.matcher(kaal).matches() || Burgerservicenummer.is(kaal)) {
        throw new Veldfout("Dit is geen telefoonnummer. Schrijf het als 06 12345678.");
      }
      return kaal;
    }
  }

  /** One of a closed list: kept as its code. */
  record Keuze(List<String> codes) implements Soort {
    public Keuze {
      codes = List.copyOf(codes);
    }

    @Override
    public String lees(String invoer) throws Veldfout {
      return codes.stream()
          .filter(code -> code.equalsIgnoreCase(invoer))
          .findFirst()
          .orElseThrow(() -> new Veldfout("Kies een van: " + String.join(", ", codes) + "."));
    }
  }

  /** Words, for people; no rule looks at it. */
  record Tekst(int langste) implements Soort {
    @Override
    public String lees(String invoer) throws Veldfout {
      try {
        return Vrijetekst.lees(invoer, langste);
      } catch (Tekstfout fout) {
        throw new Veldfout(fout);
      }
    }
  }

  /** The kind of value that a fact of the rules takes. */
  static Soort van(Feit feit) {
    return switch (feit) {
      case JaNeeFeit _ -> new JaNee();
      case DatumFeit datum -> new Dag(datum.nooitMag());
      case KeuzeFeit<?> keuze -> new Keuze(keuze.keuzen().stream().map(Soort::code).toList());
      case GetalFeit getal ->
          getal.cijfers() > 0
              ? new Code(getal.cijfers(), getal.geenMag())
              : new Getal(getal.maximum(), getal.decimalen());
    };
  }

  /** How a value of a closed list is kept. */
  static String code(Gecodeerd keuze) {
    String code = keuze.code();
    return code == null ? GEEN : code;
  }
}
