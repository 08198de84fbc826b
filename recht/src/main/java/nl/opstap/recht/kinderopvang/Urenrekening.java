package nl.opstap.recht.kinderopvang;

import static nl.opstap.recht.feiten.Zaak.PEILDATUM;
import static nl.opstap.recht.kern.Voorwaarde.alle;
import static nl.opstap.recht.kern.Voorwaarde.enige;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Opvang;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.Getal;
import nl.opstap.recht.kern.Maandsaldo;
import nl.opstap.recht.kern.Maandtelling;
import nl.opstap.recht.kern.Sleutel;
import nl.opstap.recht.kern.Verloop;
import nl.opstap.recht.kern.Voorwaarde;
import nl.opstap.recht.kern.Waarde;

/**
 * Hours of a calendar year that a right gave and childcare did not take. After the right has ended
 * they can still be used, until the year is over. What was taken is reckoned by contract.
 */
public final class Urenrekening {

  public static final Sleutel.PerLid PER_KIND =
      new Sleutel.PerLid("perKindUren", "Uren van dit jaar", Toeslagwaarden.KIND);
  public static final Sleutel.Getal OPGEBOUWD =
      Sleutel.getal("opgebouwd", "Uren met recht tot nu toe");
  public static final Sleutel.Getal GEBRUIKT =
      Sleutel.getal("gebruikt", "Uren gebruikt volgens het contract");
  public static final Sleutel.Getal OVER = Sleutel.getal("over", "Uren over");

  static final Datum BEGIN_VAN_JAAR = PEILDATUM.verschoven(new BeginVanJaar());

  private static final Voorwaarde EERSTE = alle(Opvangkind.TELT, Opvangkind.EERSTE_LOOPT);

  private static final Voorwaarde TWEEDE = alle(Opvangkind.TELT, Opvangkind.TWEEDE_LOOPT);

  /** The first day of the year of a day. */
  private record BeginVanJaar() implements Datum.Verschuiving {
    @Override
    public LocalDate verschuif(LocalDate dag) {
      return dag.withDayOfYear(1);
    }

    @Override
    public String zin(String dag) {
      return "de eerste dag van het jaar van " + dag;
    }
  }

  private final Verloop recht;
  private final BigDecimal hoogsteUren;

  /**
   * @param recht that there is a right
   * @param hoogsteUren the most hours of a child that count in a month
   */
  Urenrekening(Voorwaarde recht, BigDecimal hoogsteUren) {
    this.recht = new Verloop(recht, BEGIN_VAN_JAAR);
    this.hoogsteUren = hoogsteUren;
  }

  /**
   * Of each child that went to childcare this year.
   *
   * @param als when it is told
   */
  Waarde perKind(Voorwaarde als) {
    List<Maandsaldo.Post> opgebouwd = List.of(maandelijks(Opvangkind.TELT, hoogste()));
    List<Maandsaldo.Post> gebruikt =
        List.of(maandelijks(EERSTE, eersteUren()), maandelijks(TWEEDE, tweedeUren()));
    List<Maandsaldo.Post> teVeel =
        List.of(
            maandelijks(alle(EERSTE, TWEEDE), eersteUren().plus(tweedeUren()).boven(hoogste())));
    return new Waarde.PerLid(
        PER_KIND,
        als,
        Kind.GROEP,
        enige(ditJaar(Kind.OPVANG), ditJaar(Kind.TWEEDE_OPVANG)),
        List.of(
            new Maandsaldo(OPGEBOUWD, Voorwaarde.altijd(), opgebouwd, List.of()),
            new Maandsaldo(GEBRUIKT, Voorwaarde.altijd(), gebruikt, teVeel),
            new Maandsaldo(OVER, Voorwaarde.altijd(), samen(opgebouwd, teVeel), gebruikt)));
  }

  private static List<Maandsaldo.Post> samen(
      List<Maandsaldo.Post> een, List<Maandsaldo.Post> twee) {
    return Stream.concat(een.stream(), twee.stream()).toList();
  }

  private Getal eersteUren() {
    return Kind.OPVANG.uren.hoogstens(hoogste());
  }

  private Getal tweedeUren() {
    return Kind.TWEEDE_OPVANG.uren.hoogstens(hoogste());
  }

  private Getal hoogste() {
    return Getal.vast(hoogsteUren);
  }

  private Maandsaldo.Post maandelijks(Voorwaarde vanKind, Getal uren) {
    return new Maandsaldo.Post(new Maandtelling(new Verloop(vanKind, BEGIN_VAN_JAAR), recht), uren);
  }

  private static Voorwaarde ditJaar(Opvang opvang) {
    return alle(
        opvang.isEr, opvang.van.nietLaterDan(PEILDATUM), BEGIN_VAN_JAAR.nietLaterDan(opvang.tot));
  }
}
