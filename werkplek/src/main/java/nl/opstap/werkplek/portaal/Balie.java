package nl.opstap.werkplek.portaal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Where judging is done for who has not signed in: by half of the processors at most, half of the
 * time at most, with a short row before it. However many come, the rest is for staff.
 */
@Component
final class Balie implements DisposableBean {

  private static final int WACHTEND = 64;
  private static final Duration GEDULD = Duration.ofSeconds(5);

  private final ThreadPoolExecutor loketten;

  Balie() {
    this(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), WACHTEND);
  }

  /**
   * @param loketten how many are helped at once
   * @param wachtend how many may wait
   */
  Balie(int loketten, int wachtend) {
    this.loketten = new Loketten(loketten, wachtend);
  }

  /** After each visitor one rests as long as that took; who was helped does not wait for it. */
  private static final class Loketten extends ThreadPoolExecutor {

    private final ThreadLocal<Long> begin = new ThreadLocal<>();

    Loketten(int aantal, int wachtend) {
      super(
          aantal,
          aantal,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(wachtend),
          Thread.ofPlatform().daemon().name("balie-", 0).factory());
    }

    @Override
    protected void beforeExecute(Thread loket, Runnable wat) {
      begin.set(System.nanoTime());
    }

    @Override
    protected void afterExecute(Runnable wat, @Nullable Throwable fout) {
      LockSupport.parkNanos(System.nanoTime() - begin.get());
    }
  }

  /**
   * Does something when it is its turn.
   *
   * @return empty when it is too busy; nothing was done then
   */
  <T> Optional<T> help(Callable<T> waarmee) {
    Future<T> werk;
    try {
      werk = loketten.submit(waarmee);
    } catch (RejectedExecutionException vol) {
      return Optional.empty();
    }
    try {
      return Optional.of(werk.get(GEDULD.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      werk.cancel(true);
      loketten.purge();
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fout) {
        throw fout;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Whether somebody who comes now is sent away. */
  boolean isVol() {
    return loketten.getQueue().remainingCapacity() == 0;
  }

  @Override
  public void destroy() {
    loketten.shutdownNow();
  }
}
