package nl.opstap.recht.aow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.Tabel;

/**
 * The day on which somebody reaches the AOW age, by date of birth. A later birth never gives an
 * earlier day.
 */
public final class AowLeeftijd implements Datum.Verschuiving {

  public static final Tabel TABEL = Tabel.lees(AowLeeftijd.class, "aow-leeftijd.csv");

  public static final AowLeeftijd BEREIKT = new AowLeeftijd();

  private AowLeeftijd() {}

  @Override
  public LocalDate verschuif(LocalDate geboren) {
    List<BigDecimal> leeftijd = TABEL.op(geboren).orElse(TABEL.regels().getFirst()).waarden();
    return geboren
        .plusYears(leeftijd.get(0).longValueExact())
        .plusMonths(leeftijd.get(1).longValueExact());
  }

  @Override
  public String zin(String dag) {
    return "de dag waarop wie geboren is op " + dag + " de AOW-leeftijd bereikt";
  }
}
