package nl.opstap.werkplek.beleid;

import java.util.List;
import java.util.stream.Stream;
import nl.opstap.recht.kern.Beslistabel;
import nl.opstap.recht.kern.dmn.Dmn;
import nl.opstap.recht.kinderopvang.Indeling;
import nl.opstap.werkplek.pagina.Opmaak;

/**
 * A table as people read it.
 *
 * @param rijen of each its cells, its outcome and its note
 */
public record Tabelbeeld(String naam, List<String> kolommen, List<List<String>> rijen) {

  static Tabelbeeld van(Eigentabel eigen) {
    Beslistabel tabel = eigen.tabel();
    return new Tabelbeeld(
        tabel.naam(),
        Stream.concat(
                tabel.kolommen().stream().map(Tabelbeeld::kop),
                Stream.of("Categorie", "Toelichting"))
            .toList(),
        tabel.rijen().stream().map(Tabelbeeld::rij).toList());
  }

  private static String kop(Beslistabel.Kolom kolom) {
    return Opmaak.titel(Indeling.feit(kolom.naam()).orElseThrow().omschrijving());
  }

  private static List<String> rij(Beslistabel.Rij rij) {
    String uitkomst = rij.uitkomst().isEmpty() ? "een medewerker beslist" : rij.uitkomst();
    return Stream.concat(
            rij.cellen().stream().map(Dmn::toon), Stream.of(uitkomst, rij.toelichting()))
        .toList();
  }
}
