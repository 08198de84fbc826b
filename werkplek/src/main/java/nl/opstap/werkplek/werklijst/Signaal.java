package nl.opstap.werkplek.werklijst;

import java.util.List;
import java.util.stream.Collectors;
import nl.opstap.werkplek.dossier.DossierGewijzigd;
import nl.opstap.werkplek.dossier.Veranderingen;
import nl.opstap.werkplek.invoer.Vrijetekst;
import nl.opstap.werkplek.oordeel.Gevolgen;
import nl.opstap.werkplek.pagina.Opmaak;

/** Says to who deals with a dossier what somebody else changed under a right. */
final class Signaal {

  /** As long as a list can show. */
  private static final int LANGSTE = 600;

  private Signaal() {}

  /** Whether somebody has to hear of it: who saved it saw what it does before. */
  static boolean isNieuws(DossierGewijzigd gebeurtenis) {
    return gebeurtenis.gevolgen().raaktRecht()
        && (gebeurtenis.wie() == null
            || !gebeurtenis.wie().equals(gebeurtenis.dossier().behandelaar().id()));
  }

  /** Which right became what, by which fact, and who recorded that. */
  static String tekst(DossierGewijzigd gebeurtenis) {
    List<Gevolgen.Gevolg> rechten =
        gebeurtenis.gevolgen().rijen().stream().filter(Gevolgen.Gevolg::raaktRecht).toList();
    String door = gebeurtenis.wijziging().door();
    String tekst =
        "%s. Gewijzigd: %s. Bron: %s%s."
            .formatted(
                rechten.stream().map(Signaal::recht).distinct().collect(Collectors.joining("; ")),
                String.join(
                    "; ",
                    Veranderingen.van(gebeurtenis.dossier(), gebeurtenis.wijziging().versie())),
                gebeurtenis.wijziging().bron(),
                door.isEmpty() ? "" : ", " + door);
    return Vrijetekst.begin(tekst, LANGSTE);
  }

  private static String recht(Gevolgen.Gevolg gevolg) {
    return gevolg.wordt().uitkomst().equals(gevolg.was().uitkomst())
        ? "%s verandert vanaf %s".formatted(gevolg.titel(), Opmaak.maand(gevolg.van()))
        : "%s wordt %s vanaf %s"
            .formatted(gevolg.titel(), gevolg.wordt().uitkomst(), Opmaak.maand(gevolg.van()));
  }
}
