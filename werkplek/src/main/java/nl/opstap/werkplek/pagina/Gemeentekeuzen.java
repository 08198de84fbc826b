package nl.opstap.werkplek.pagina;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Aanwezigen;
import nl.opstap.werkplek.toegang.Gemeenten;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names municipalities to who works for several; who works for one knows which. */
@Component
public class Gemeentekeuzen {

  private final Gemeenten gemeenten;

  Gemeentekeuzen(Gemeenten gemeenten) {
    this.gemeenten = gemeenten;
  }

  /** What a municipality is called; empty for who works for no other. */
  public String naam(int gemeente) {
    return Aanwezigen.hier().isVoorMeer()
        ? gemeenten.namen(List.of(gemeente)).getOrDefault(gemeente, "")
        : "";
  }

  /**
   * The choice on a page about one municipality.
   *
   * @param adres of the page, with or without a question
   */
  public Gemeentekeuze voor(int gemeente, String adres) {
    return keuze(gemeente, adres, false);
  }

  /**
   * The choice on a list, of one or of all of them.
   *
   * @param gemeente null for all
   */
  public Gemeentekeuze voorLijst(@Nullable Integer gemeente, String adres) {
    return keuze(gemeente, adres, true);
  }

  private Gemeentekeuze keuze(@Nullable Integer gemeente, String adres, boolean ookAlle) {
    Aanwezige wie = Aanwezigen.hier();
    String code = gemeente == null ? "" : String.valueOf(gemeente);
    if (!wie.isVoorMeer()) {
      return new Gemeentekeuze(code, "", List.of());
    }
    Map<Integer, String> namen = gemeenten.namen(wie.gemeenten());
    String verder = adres + (adres.contains("?") ? "&" : "?") + "gemeente=";
    List<Gemeentekeuze.Keuze> keuzen = new ArrayList<>();
    if (ookAlle) {
      keuzen.add(new Gemeentekeuze.Keuze("Alle gemeenten", adres, gemeente == null));
    }
    namen.forEach((een, naam) ->
        keuzen.add(new Gemeentekeuze.Keuze(naam, verder + een, code.equals(een.toString()))));
    return new Gemeentekeuze(
        code, gemeente == null ? "" : namen.getOrDefault(gemeente, ""), keuzen);
  }
}
