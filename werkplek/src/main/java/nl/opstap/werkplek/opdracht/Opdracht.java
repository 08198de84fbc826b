package nl.opstap.werkplek.opdracht;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command has. What it throws is told as a sentence by {@link Opstap}. */
abstract class Opdracht implements Callable<Integer> {

  static final int GOED = 0;
  static final int NIET_GOED = 1;
  static final int ONBRUIKBAAR = 2;

  @Spec private @Nullable CommandSpec spec;

  final void meld(String zin) {
    Objects.requireNonNull(spec).commandLine().getOut().println(zin);
  }

  /** To throw when the arguments cannot be so. */
  final ParameterException gebruik(String zin) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), zin);
  }
}
