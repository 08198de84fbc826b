package nl.opstap.recht.kern;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * In how many months something held on some day, of the months before that of a day.
 *
 * @param tot the day; its own month does not count
 */
public record Maandental(Sleutel.Getal sleutel, Voorwaarde als, Verloop verloop, Datum tot)
    implements Waarde {
  @Override
  public void vertel(Feiten feiten, int rij, Waarden.Bouwer bij) {
    long dag = tot.bereik(feiten, rij);
    if (Datum.vroegst(dag) == Datum.laatst(dag)) {
      LocalDate eind = LocalDate.ofEpochDay(Datum.vroegst(dag)).withDayOfMonth(1);
      OptionalLong maanden = verloop.maanden(feiten, rij, eind.minusDays(1));
      maanden.ifPresent(aantal -> bij.zet(sleutel, BigDecimal.valueOf(aantal)));
    }
  }

  @Override
  public String zin() {
    return "het aantal maanden vóór die van %s waarin %s".formatted(tot.zin(), verloop.zin());
  }

  @Override
  public void feiten(Consumer<Feit> bij) {
    tot.feiten(bij);
  }
}
