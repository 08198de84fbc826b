package nl.opstap.werkplek;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;

/**
 * The clock of the tests: it stands still until a test sets it, and every test begins at the same
 * moment. The build runs the tests that look at days at other moments too, so that none of them
 * rests on the day on which it was written.
 */
public final class Proefklok extends Clock implements TestInstancePreConstructCallback {

  private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");

  /** Where every test begins. */
  private static final Instant BEGIN =
      OffsetDateTime.parse(System.getProperty("opstap.proefmoment", "2026-11-24T12:00:00+01:00"))
          .toInstant();

  private static volatile Instant nu = BEGIN;

  /** It is this moment now, for everything that runs in the test. */
  public static void zet(Instant moment) {
    nu = moment;
  }

  /** It is noon of this day. */
  public static void zet(LocalDate dag) {
    nu = dag.atTime(LocalTime.NOON).atZone(HIER).toInstant();
  }

  /** The moment it is. */
  public static Instant nu() {
    return nu;
  }

  /** The day it is, in the Netherlands. */
  public static LocalDate vandaag() {
    return LocalDate.ofInstant(nu, HIER);
  }

  @Override
  public void preConstructTestInstance(TestInstanceFactoryContext wat, ExtensionContext omgeving) {
    nu = BEGIN;
  }

  @Override
  public Instant instant() {
    return nu;
  }

  @Override
  public ZoneId getZone() {
    return HIER;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("Opstap rekent in de tijd van Nederland.");
  }
}
