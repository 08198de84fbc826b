package nl.opstap.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.opstap.recht.Regelset;
import nl.opstap.recht.Toetsing;
import nl.opstap.recht.Wetboek;
import nl.opstap.recht.kern.Bewijs;

/**
 * One case a line in, one judgement a line out, in order. A bad line does not stop the rest.
 *
 * <p>Every core judges; lines go to them in batches, and only so many batches are under way that
 * memory stays bounded however long the stream is.
 */
final class Stroom {

  /** A batch is full at so many lines, or at so many bytes when they are long. */
  private static final int LIJNEN = 256;

  private static final int BYTES = 1 << 20;

  private final PrintStream uit;
  private final PrintStream fouten;
  private final Wetboek wetboek;
  private final boolean kort;
  private final Map<String, Bewijs.Regels> bewijzen = new ConcurrentHashMap<>();

  /**
   * @param kort whether only outcomes and values are written
   */
  Stroom(PrintStream uit, PrintStream fouten, Wetboek wetboek, boolean kort) {
    this.uit = uit;
    this.fouten = fouten;
    this.wetboek = wetboek;
    this.kort = kort;
  }

  /** Some lines of the stream, with the number of each. */
  private record Partij(List<Long> nummers, List<byte[]> inhoud) {
    boolean isLeeg() {
      return inhoud.isEmpty();
    }
  }

  private record Antwoord(ByteArrayOutputStream regels, int zaken, boolean bruikbaar) {}

  /** Judges until the stream ends and returns the exit status. */
  int lees(InputStream in) throws IOException {
    Invoerlijnen lijnen = new Invoerlijnen(in);
    Voortgang voortgang = Voortgang.op(fouten);
    int kernen = Runtime.getRuntime().availableProcessors();
    Deque<Future<Antwoord>> onderweg = new ArrayDeque<>();
    boolean bruikbaar = true;
    try (ExecutorService werkers = Executors.newFixedThreadPool(kernen)) {
      Partij partij = volgendePartij(lijnen);
      while (!partij.isLeeg() || !onderweg.isEmpty()) {
        if (!partij.isLeeg() && onderweg.size() <= 2 * kernen) {
          Partij deze = partij;
          onderweg.add(werkers.submit(() -> beoordeel(deze)));
          partij = volgendePartij(lijnen);
        } else {
          Antwoord antwoord = wachtOp(onderweg.remove());
          bruikbaar &= antwoord.bruikbaar();
          antwoord.regels().writeTo(uit);
          voortgang.zaken(antwoord.zaken());
          if (uit.checkError()) {
            // Nobody reads on: the program behind the pipe has stopped.
            werkers.shutdownNow();
            return Toets.MISLUKT;
          }
        }
      }
    }
    voortgang.klaar();
    return bruikbaar ? Toets.BRUIKBAAR : Toets.ONBRUIKBAAR;
  }

  private static Partij volgendePartij(Invoerlijnen lijnen) throws IOException {
    Partij partij = new Partij(new ArrayList<>(LIJNEN), new ArrayList<>(LIJNEN));
    int bytes = 0;
    while (partij.inhoud().size() < LIJNEN && bytes < BYTES) {
      byte[] inhoud = lijnen.volgende();
      if (inhoud == null) {
        return partij;
      }
      partij.nummers().add(lijnen.nummer());
      partij.inhoud().add(inhoud);
      bytes += inhoud.length;
    }
    return partij;
  }

  private static Antwoord wachtOp(Future<Antwoord> antwoord) throws IOException {
    try {
      return antwoord.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Een zaak is niet beoordeeld.", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Het beoordelen is onderbroken.", e);
    }
  }

  private Antwoord beoordeel(Partij partij) {
    int zaken = partij.inhoud().size();
    ByteArrayOutputStream regels = new ByteArrayOutputStream(zaken * 1_024);
    boolean bruikbaar = true;
    for (int i = 0; i < zaken; i++) {
      String regel;
      try {
        Toetsing toetsing = Toetsing.van(ZaakLezer.lees(partij.inhoud().get(i)), wetboek);
        regel = kort ? OordeelSchrijver.kort(toetsing) : volledig(toetsing);
      } catch (ZaakFout e) {
        regel = OordeelSchrijver.fout(partij.nummers().get(i), String.valueOf(e.getMessage()));
        bruikbaar = false;
      }
      regels.writeBytes(regel.getBytes(StandardCharsets.UTF_8));
      regels.write('\n');
    }
    return new Antwoord(regels, zaken, bruikbaar);
  }

  private String volledig(Toetsing toetsing) {
    Regelset set = wetboek.op(toetsing.feiten().peildatum());
    Bewijs.Regels bewijs =
        bewijzen.computeIfAbsent(
            set.vanaf() + "/" + toetsing.regels().size(),
            sleutel -> Bewijs.Regels.van(toetsing.regels()));
    return OordeelSchrijver.volledig(
        toetsing, bewijs.bij(toetsing.feiten()), OordeelSchrijver.Opmaak.REGEL);
  }
}
