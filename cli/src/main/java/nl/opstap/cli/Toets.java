package nl.opstap.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.opstap.recht.Toetsing;
import nl.opstap.recht.Wetboek;
import nl.opstap.recht.kern.dmn.Dmn;
import nl.opstap.recht.kern.dmn.DmnFout;
import nl.opstap.recht.kinderopvang.Indeling;
import nl.opstap.recht.kinderopvang.Variant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code opstap toets}: a case in, a reasoned judgement out. */
@Command(
    name = "toets",
    description =
        "Beoordeelt een zaak: welke plichten en ontheffingen heeft deze ouder, en waarom?",
    customSynopsis = {
      "opstap toets ZAAK.json [--json [--kort]] [--variant NAAM]",
      "       opstap toets - --json [--kort]   (zaken op standaardinvoer, een per regel)",
      "       opstap toets --schema"
    },
    footer = {
      "",
      "Uitgang: 0 beoordeeld, wat de uitkomst ook is; 2 een zaak is niet bruikbaar; 1 het",
      "programma is mislukt."
    })
final class Toets implements Callable<Integer> {

  static final int BRUIKBAAR = 0;
  static final int MISLUKT = 1;
  static final int ONBRUIKBAAR = 2;

  private final InputStream in;
  private final PrintStream uit;
  private final PrintStream fouten;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "ZAAK.json",
      description = "Het bestand met de zaak, of - voor standaardinvoer.")
  private @Nullable String zaak;

  @Option(names = "--json", description = "Het oordeel als JSON.")
  private boolean json;

  @Option(names = "--kort", description = "Per onderwerp alleen uitkomst en waarden (met --json).")
  private boolean kort;

  @Option(
      names = "--variant",
      paramLabel = "NAAM",
      completionCandidates = Varianten.Namen.class,
      description = {
        "Legt een beleidsvariant over de wet die geldt, zonder die te veranderen; mag vaker:",
        "${COMPLETION-CANDIDATES}."
      })
  private List<String> varianten = List.of();

  @Option(
      names = "--indeling",
      paramLabel = "TABEL.dmn",
      description = "De eigen tabel van de gemeente waarmee activiteiten worden ingedeeld.")
  private @Nullable Path indeling;

  @Option(names = "--schema", description = "Toont het JSON-schema van een zaak.")
  private boolean schema;

  Toets(InputStream in, PrintStream uit, PrintStream fouten) {
    this.in = in;
    this.uit = uit;
    this.fouten = fouten;
  }

  @Override
  public Integer call() throws IOException {
    if (schema) {
      uit.println(Schema.schrijf());
      return BRUIKBAAR;
    }
    if (zaak == null) {
      throw gebruik("Welke zaak? Misschien bedoelt u: opstap toets ZAAK.json");
    }
    if (kort && !json) {
      throw gebruik("--kort hoort bij --json. Misschien bedoelt u: --json --kort");
    }
    Wetboek wetboek = wetboek();
    if (zaak.equals("-")) {
      if (!json) {
        throw gebruik(
            "Standaardinvoer wordt als JSON-regels gelezen. Misschien bedoelt u: toets - --json");
      }
      return new Stroom(uit, fouten, wetboek, kort).lees(in);
    }
    return bestand(Path.of(zaak), wetboek);
  }

  /** The law, or the law with variants laid over it, or with a municipality's own table. */
  private Wetboek wetboek() throws IOException {
    if (varianten.isEmpty() && indeling == null) {
      return Wetboek.GELDEND;
    }
    Set<Variant> gekozen = Varianten.kies(varianten, this::gebruik);
    return Wetboek.met(indeling == null ? Indeling.LANDELIJK : indeling(indeling), gekozen);
  }

  private Indeling indeling(Path bestand) throws IOException {
    try (InputStream tabel = Files.newInputStream(bestand)) {
      return Indeling.van(Dmn.lees(tabel));
    } catch (NoSuchFileException e) {
      throw gebruik(bestand + ": dit bestand is er niet. Misschien klopt de naam of de map niet.");
    } catch (DmnFout e) {
      throw gebruik(bestand + ": " + e.getMessage());
    }
  }

  private ParameterException gebruik(String bericht) {
    CommandSpec van = Objects.requireNonNull(spec);
    return new ParameterException(van.commandLine(), bericht);
  }

  private int bestand(Path pad, Wetboek wetboek) throws IOException {
    byte[] inhoud;
    try (InputStream bestand = Files.newInputStream(pad)) {
      inhoud = bestand.readNBytes(ZaakLezer.GROOTSTE_ZAAK + 1);
    } catch (NoSuchFileException e) {
      fouten.println(pad + ": dit bestand is er niet. Misschien klopt de naam of de map niet.");
      return ONBRUIKBAAR;
    } catch (IOException e) {
      fouten.println(
          pad
              + ": dit bestand is niet te lezen. Misschien is het een map, of mag u het"
              + " niet lezen.");
      return ONBRUIKBAAR;
    }
    Toetsing toetsing;
    try {
      toetsing = Toetsing.van(ZaakLezer.lees(inhoud), wetboek);
    } catch (ZaakFout e) {
      fouten.println(pad + ": " + e.getMessage());
      return ONBRUIKBAAR;
    }
    if (kort) {
      uit.println(OordeelSchrijver.kort(toetsing));
    } else if (json) {
      uit.println(
          OordeelSchrijver.volledig(toetsing, toetsing.bewijs(), OordeelSchrijver.Opmaak.RUIM));
    } else {
      uit.print(Leesbaar.schrijf(toetsing, toetsing.bewijs()));
    }
    return BRUIKBAAR;
  }
}
