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

  private final LocalDate[] geborenVanaf;
  private final long[] maanden;

  private AowLeeftijd() {
    List<Tabel.Rij> rijen = TABEL.rijen();
    geborenVanaf = rijen.stream().map(Tabel.Rij::vanaf).toArray(LocalDate[]::new);
    maanden =
        rijen.stream()
            .map(Tabel.Rij::waarden)
            .mapToLong(leeftijd -> 12 * heel(leeftijd, 0) + heel(leeftijd, 1))
            .toArray();
  }

  private static long heel(List<BigDecimal> waarden, int i) {
    return waarden.get(i).longValueExact();
  }

  @Override
  public LocalDate verschuif(LocalDate geboren) {
    int i = geborenVanaf.length - 1;
    while (i > 0 && geboren.isBefore(geborenVanaf[i])) {
      i--;
    }
    return geboren.plusMonths(maanden[i]);
  }

  @Override
  public String zin(String dag) {
    return "de dag waarop wie geboren is op " + dag + " de AOW-leeftijd bereikt";
  }
}
