package nl.opstap.cli.bevolking;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.opstap.recht.feiten.Activiteit;
import nl.opstap.recht.feiten.Feitenboek;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Ontheffing;
import nl.opstap.recht.feiten.Verzoek;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Feit;
import nl.opstap.recht.kern.Feiten;
import nl.opstap.recht.kern.Gecodeerd;
import nl.opstap.recht.kern.GetalFeit;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.JaNeeFeit;
import nl.opstap.recht.kern.KeuzeFeit;
import nl.opstap.recht.kern.kolom.Kolom;

/** Writes cases as a file of households: CSV, or Parquet made of that. */
final class Huishoudbestand {

  private static final Map<Groep, Integer> LEDEN =
      Map.of(
          Kind.GROEP, 3,
          Activiteit.VAN_OUDER.groep, 2,
          Activiteit.VAN_PARTNER.groep, 2,
          Ontheffing.GROEP, 2,
          Verzoek.GROEP, 2);

  private Huishoudbestand() {}

  static List<Kolom> kolommen() {
    List<Kolom> uit = new ArrayList<>();
    for (Feit feit : Feitenboek.BEGRIPPEN.zaak().feiten()) {
      if (!feit.equals(Zaak.PEILDATUM)) {
        uit.add(new Kolom(feit.groep(), 0, Optional.of(feit)));
      }
    }
    for (Map.Entry<Groep, Integer> lijst : LEDEN.entrySet()) {
      uit.add(new Kolom(lijst.getKey(), 0, Optional.empty()));
      for (int i = 0; i < lijst.getValue(); i++) {
        for (Feit feit : lijst.getKey().feiten()) {
          uit.add(new Kolom(lijst.getKey(), i, Optional.of(feit)));
        }
      }
    }
    return uit;
  }

  static void csv(Path naar, List<Feiten> huishoudens) throws IOException {
    List<Kolom> kolommen = kolommen();
    try (BufferedWriter uit = Files.newBufferedWriter(naar)) {
      uit.write(kolommen.stream().map(Kolom::pad).collect(Collectors.joining(",")));
      uit.newLine();
      for (Feiten feiten : huishoudens) {
        uit.write(
            kolommen.stream().map(kolom -> cel(kolom, feiten)).collect(Collectors.joining(",")));
        uit.newLine();
      }
    }
  }

  static void parquet(Path naar, Path csv) throws SQLException {
    try (Connection verbinding = DriverManager.getConnection("jdbc:duckdb:");
        Statement opdracht = verbinding.createStatement()) {
      opdracht.execute(
          "COPY (SELECT * FROM read_csv('%s', header = true, all_varchar = true)) TO '%s' (FORMAT parquet)"
              .formatted(csv, naar));
    }
  }

  private static String cel(Kolom kolom, Feiten feiten) {
    int leden = feiten.zeker(kolom.groep());
    if (kolom.feit().isEmpty()) {
      return leden == feiten.hoogstens(kolom.groep()) ? String.valueOf(leden) : "";
    }
    Feit feit = kolom.feit().get();
    if (kolom.rij() >= leden || !feit.isBekend(feiten, kolom.rij())) {
      return "";
    }
    long waarde = feit.laag(feiten, kolom.rij());
    return switch (feit) {
      case JaNeeFeit _ -> String.valueOf(waarde == 2);
      case KeuzeFeit<?> keuze -> {
        Gecodeerd keus = keuze.keuzen().get(Long.numberOfTrailingZeros(waarde));
        yield keus.code() == null ? "geen" : keus.code();
      }
      case DatumFeit _ -> LocalDate.ofEpochDay(waarde).toString();
      case GetalFeit getal when waarde < 0 -> "geen";
      case GetalFeit getal when getal.cijfers() > 0 ->
          String.format("%0" + getal.cijfers() + "d", waarde / 100);
      case GetalFeit _ -> BigDecimal.valueOf(waarde, 2).toPlainString();
    };
  }
}
