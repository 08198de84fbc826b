package nl.opstap.werkplek.oordeel;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.opstap.recht.Toetsing;
import nl.opstap.recht.Wetboek;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.Feiten;
import nl.opstap.recht.kern.Feitenhistorie;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.recht.kern.Herziening;
import nl.opstap.recht.kern.Onderwerp;
import nl.opstap.recht.kern.Oordeel;
import nl.opstap.recht.kern.Tegenspraak;
import org.springframework.stereotype.Component;

/** The one place where the workplace asks the law. It knows facts, and not whose they are. */
@Component
public class Beoordelaar {

  /** All that is recorded, without what would be: that is known from {@link LocalDate#MAX} on. */
  private static final BekendOp TOT_NU = new BekendOp(LocalDate.MAX.minusDays(1));

  /** Every judgement by the rules of the reference date, in the order of the law. */
  public List<Oordeel> oordelen(Feiten feiten, Wetboek wetboek) {
    return Toetsing.van(feiten, wetboek).oordelen();
  }

  /** The judgements about one subject: one, or one for each member of the list it is about. */
  public List<Oordeel> oordelen(Feiten feiten, Wetboek wetboek, Onderwerp onderwerp) {
    return wetboek.op(feiten.peildatum()).regel(onderwerp).stream()
        .flatMap(regel -> regel.oordelen(feiten).stream())
        .toList();
  }

  /**
   * What becomes another when facts are recorded that are in a history as known from {@link
   * LocalDate#MAX} on. Looked at on the first day of each month around today, today, and on every
   * day on which something begins or ends.
   *
   * @param boek the rules of each day, as far as they were known
   * @param randen those days
   * @throws Tegenspraak when facts would contradict each other on one of the days looked at
   */
  public Gevolgen gevolgen(
      Feitenhistorie historie,
      Herziening.Regelboek boek,
      Set<LocalDate> randen,
      LocalDate vandaag,
      Gevolgen.Ledennamen namen) {
    return Gevolgen.van(
        Herziening.van(historie, boek, Gevolgen.dagen(vandaag, randen), TOT_NU, BekendOp.ALLES),
        vandaag,
        namen);
  }

  /**
   * Looks for contradictions only, as for a household of which nothing was known.
   *
   * @throws Tegenspraak when these facts contradict each other on any day looked at
   */
  public void zoekTegenspraak(Feitenhistorie historie, Set<LocalDate> randen, LocalDate vandaag) {
    for (LocalDate dag : Gevolgen.dagen(vandaag, randen)) {
      historie.feiten(new GeldigOp(dag), BekendOp.ALLES);
    }
  }
}
