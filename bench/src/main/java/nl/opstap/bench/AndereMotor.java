package nl.opstap.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.opstap.recht.Onderwerpen;
import nl.opstap.recht.Wetboek;
import nl.opstap.recht.kern.Feiten;
import nl.opstap.recht.kern.Oordeel;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.proef.Geval;
import nl.opstap.recht.proef.Orakel;
import nl.opstap.recht.proef.Vertaling;
import nl.opstap.recht.proef.Zaakgenerator;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
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
 * The duty to work, judged with its reasons from the facts of a case, beside a decision table of it
 * in an engine that others use (Apache KIE). The table gets what it cannot find out: the ages, and
 * which exemptions hold. It gives an answer without reasons.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AndereMotor {

  private static final int AANTAL = 2_000;

  private final List<Geval> gevallen = new ArrayList<>(AANTAL);
  private final Feiten[] feiten = new Feiten[AANTAL];
  private final DMNContext[] invoer = new DMNContext[AANTAL];
  private final DMNRuntime motor = motor();
  private final DMNModel tabel = motor.getModels().getFirst();

  private static DMNRuntime motor() {
    try (InputStream dmn = AndereMotor.class.getResourceAsStream("arbeidsplicht.dmn")) {
      byte[] bytes = Objects.requireNonNull(dmn).readAllBytes();
      return DMNRuntimeBuilder.fromDefaults()
          .buildConfiguration()
          .fromResources(List.of(ResourceFactory.newByteArrayResource(bytes)))
          .getOrElseThrow(IllegalStateException::new);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Cases on which the law has been read, and on which both say the same. */
  @Setup
  public void maak() {
    for (long zaad = 0; gevallen.size() < AANTAL; zaad++) {
      Geval geval = new Zaakgenerator(zaad).geval();
      if (!Orakel.buitenDeWet(geval)) {
        gevallen.add(geval);
      }
    }
    vertaal();
    for (int i = 0; i < AANTAL; i++) {
      String hier = regel(feiten[i]).oordeel(feiten[i]).uitkomst().woord();
      if (!hier.equals(ginds(invoer[i]))) {
        throw new IllegalStateException("Geval %d: hier %s, ginds anders.".formatted(i, hier));
      }
    }
  }

  /** Facts keep what was found about them, and a context its answer, so each round has new ones. */
  @Setup(Level.Invocation)
  public void vertaal() {
    for (int i = 0; i < AANTAL; i++) {
      feiten[i] = Vertaling.feiten(gevallen.get(i), Set.of());
      invoer[i] = invoer(gevallen.get(i));
    }
  }

  private DMNContext invoer(Geval geval) {
    DMNContext uit = motor.newContext();
    uit.set("uitkering", geval.uitkering.code());
    uit.set("volwassen", !geval.geboren.plusYears(18).isAfter(geval.peildatum));
    uit.set("aowLeeftijd", !Orakel.aow(geval.geboren).isAfter(geval.peildatum));
    uit.set("vrijgesteld", Orakel.isBijstandEnLeeftijd(geval) && !Orakel.plichtig(geval));
    uit.set("ontheffing9", !Orakel.lopend9(geval).isEmpty());
    uit.set("ontheffing9a", Orakel.geldt9a(geval));
    return uit;
  }

  private static Regel regel(Feiten feiten) {
    return Wetboek.GELDEND.op(feiten.peildatum()).regel(Onderwerpen.ARBEIDSPLICHT).orElseThrow();
  }

  private Object ginds(DMNContext zaak) {
    return motor.evaluateAll(tabel, zaak).getDecisionResults().getFirst().getResult();
  }

  /** From the facts, with the tree of reasons. */
  @Benchmark
  @OperationsPerInvocation(AANTAL)
  public void opstapMetRedenen(Blackhole weg) {
    for (Feiten zaak : feiten) {
      Oordeel oordeel = regel(zaak).oordeel(zaak);
      weg.consume(oordeel.redenen());
    }
  }

  /** From what was found out already, only the answer. */
  @Benchmark
  @OperationsPerInvocation(AANTAL)
  public void tabelVanKie(Blackhole weg) {
    for (DMNContext zaak : invoer) {
      weg.consume(ginds(zaak));
    }
  }
}
