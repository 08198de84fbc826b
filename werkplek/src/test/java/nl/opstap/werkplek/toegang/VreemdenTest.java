package nl.opstap.werkplek.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VreemdenTest {

  private final AtomicLong nu = new AtomicLong();
  private final Vreemden vreemden =
      new Vreemden(
          10,
          new TimeMeter() {
            @Override
            public long currentTimeNanos() {
              return nu.get();
            }

            @Override
            public boolean isWallClockBased() {
              return false;
            }
          },
          nu::addAndGet);

  private long keer(int hoeveel, String adres) {
    return IntStream.range(0, hoeveel).filter(_ -> vreemden.mag(adres)).count();
  }

  @Test
  void who_asks_much_at_once_waits_and_comes_no_faster_than_the_others() {
    assertThat(keer(20, "192.0.2.1")).isEqualTo(20);
    assertThat(nu).hasValue(0);

    assertThat(keer(10, "192.0.2.1")).isEqualTo(10);

    assertThat(Duration.ofNanos(nu.get())).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void another_address_notices_nothing_of_it() {
    keer(30, "192.0.2.1");
    long toen = nu.get();

    assertThat(vreemden.mag("192.0.2.2")).isTrue();
    assertThat(nu).hasValue(toen);
  }

  @Test
  void all_addresses_of_one_subscriber_count_as_one() {
    keer(20, "2001:db8:1:2:3:4:5:6");

    vreemden.mag("2001:db8:1:2:ffff:0:0:1");

    assertThat(nu.get()).isPositive();
  }
}
