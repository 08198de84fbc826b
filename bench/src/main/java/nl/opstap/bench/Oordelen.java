package nl.opstap.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.opstap.recht.Toetsing;
import nl.opstap.recht.Wetboek;
import nl.opstap.recht.kern.Feiten;
import nl.opstap.recht.kern.Oordeel;
import nl.opstap.recht.kern.Uitkomst;
import nl.opstap.recht.proef.Geval;
import nl.opstap.recht.proef.Onbekende;
import nl.opstap.recht.proef.Onbekenden;
import nl.opstap.recht.proef.Orakel;
import nl.opstap.recht.proef.Vertaling;
import nl.opstap.recht.proef.Zaakgenerator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Judgements per second on one thread, over cases of the generator that the tests use. The oracle,
 * plain Java without reasons, is measured beside it as the ceiling.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class Oordelen {

  private static final int AANTAL = 2_000;

  private final Geval[] gevallen = new Geval[AANTAL];
  private final List<Set<String>> verborgen = new ArrayList<>(AANTAL);
  private final Feiten[] bekend = new Feiten[AANTAL];
  private final Feiten[] deelsBekend = new Feiten[AANTAL];

  @Setup
  public void maak() {
    for (int i = 0; i < AANTAL; i++) {
      Zaakgenerator generator = new Zaakgenerator(i);
      gevallen[i] = generator.geval();
      verborgen.add(
          generator.verberg(Onbekenden.van(gevallen[i]), 0.3, 12).stream()
              .map(Onbekende::pad)
              .collect(Collectors.toSet()));
    }
  }

  /** Facts keep what was found about them, so each round has new ones. */
  @Setup(Level.Invocation)
  public void vertaal() {
    for (int i = 0; i < AANTAL; i++) {
      bekend[i] = Vertaling.feiten(gevallen[i], Set.of());
      deelsBekend[i] = Vertaling.feiten(gevallen[i], verborgen.get(i));
    }
  }

  /** One subject, art. 9a: outcome, values and tree of reasons. */
  @Benchmark
  @OperationsPerInvocation(AANTAL)
  public void onderwerpMetRedenen(Blackhole weg) {
    for (Feiten feiten : bekend) {
      Oordeel oordeel = Wetboek.GELDEND.op(feiten.peildatum()).regels().getFirst().oordeel(feiten);
      weg.consume(oordeel.redenen());
    }
  }

  /** The same, with its sentence of explanation and its remarks written out. */
  @Benchmark
  @OperationsPerInvocation(AANTAL)
  public void onderwerpMetZinnen(Blackhole weg) {
    for (Feiten feiten : bekend) {
      Oordeel oordeel = Wetboek.GELDEND.op(feiten.peildatum()).regels().getFirst().oordeel(feiten);
      weg.consume(oordeel.uitleg());
      weg.consume(oordeel.kanttekeningen());
    }
  }

  /** The whole case: every subject, with reasons and remarks. */
  @Benchmark
  @OperationsPerInvocation(AANTAL)
  public void heleZaakMetRedenen(Blackhole weg) {
    for (Feiten feiten : bekend) {
      for (Oordeel oordeel : Toetsing.van(feiten).oordelen()) {
        weg.consume(oordeel.redenen());
        weg.consume(oordeel.kanttekeningen());
      }
    }
  }

  /** The whole case as the short form tells it: outcomes and values. */
  @Benchmark
  @OperationsPerInvocation(AANTAL)
  public void heleZaak(Blackhole weg) {
    for (Feiten feiten : bekend) {
      weg.consume(Toetsing.van(feiten));
    }
  }

  /** The whole case with three in ten facts hidden. */
  @Benchmark
  @OperationsPerInvocation(AANTAL)
  public void heleZaakDeelsBekend(Blackhole weg) {
    for (Feiten feiten : deelsBekend) {
      weg.consume(Toetsing.van(feiten));
    }
  }

  /** The same, with the open questions of every subject in order. */
  @Benchmark
  @OperationsPerInvocation(AANTAL)
  public void heleZaakMetVragen(Blackhole weg) {
    for (Feiten feiten : deelsBekend) {
      for (Oordeel oordeel : Toetsing.van(feiten).oordelen()) {
        weg.consume(oordeel.ontbreekt());
      }
    }
  }

  /** The ceiling: one subject by hand-written code, only yes or no. */
  @Benchmark
  @OperationsPerInvocation(AANTAL)
  public void orakelZonderRedenen(Blackhole weg) {
    for (Geval geval : gevallen) {
      Uitkomst uitkomst = Orakel.ontheffing9a(geval);
      weg.consume(uitkomst);
    }
  }
}
