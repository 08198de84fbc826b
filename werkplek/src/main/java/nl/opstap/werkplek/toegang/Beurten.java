package nl.opstap.werkplek.toegang;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Turns, so many at once for each person or municipality: who has many things to do waits for
 * itself and not for others. Those that wait get their turn in order, and not after long.
 *
 * @param <S> of whom the turns are
 */
final class Beurten<S> {

  /** To be closed when it is over. */
  interface Beurt extends AutoCloseable {
    @Override
    void close();
  }

  private static final class Rij {
    private final Semaphore vrij;
    private int lengte;

    Rij(int tegelijk) {
      vrij = new Semaphore(tegelijk, true);
    }
  }

  private final String waarvoor;
  private final int tegelijk;
  private final int hoogstens;
  private final Duration geduld;

  /** Only of who has a turn or waits for one. */
  private final Map<S, Rij> rijen = new ConcurrentHashMap<>();

  /**
   * @param waarvoor what the turns are for, to tell in the log
   * @param tegelijk how many have their turn at once
   * @param wachtend how many may wait
   * @param geduld for how long
   */
  Beurten(String waarvoor, int tegelijk, int wachtend, Duration geduld) {
    this.waarvoor = waarvoor;
    this.tegelijk = tegelijk;
    this.hoogstens = tegelijk + wachtend;
    this.geduld = geduld;
  }

  /**
   * Waits for a turn.
   *
   * @throws TeDruk when it does not come
   */
  Beurt neem(S wie) {
    Rij rij =
        Objects.requireNonNull(
            rijen.compute(
                wie,
                (_, er) -> {
                  Rij deze = er == null ? new Rij(tegelijk) : er;
                  deze.lengte++;
                  return deze;
                }));
    if (rij.lengte <= hoogstens && isAanDeBeurt(rij)) {
      return () -> {
        rij.vrij.release();
        verlaat(wie);
      };
    }
    verlaat(wie);
    throw new TeDruk(waarvoor);
  }

  private boolean isAanDeBeurt(Rij rij) {
    try {
      return rij.vrij.tryAcquire(geduld.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void verlaat(S wie) {
    rijen.computeIfPresent(wie, (_, rij) -> --rij.lengte == 0 ? null : rij);
  }

  /** Those who have a turn or wait for one. */
  int aantal() {
    return rijen.size();
  }
}
