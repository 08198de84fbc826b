package nl.opstap.recht.kinderopvang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.opstap.recht.kern.Beslistabel;
import nl.opstap.recht.kern.Beslistabel.Cel;
import nl.opstap.recht.kern.Beslistabel.Kolom;
import nl.opstap.recht.kern.Beslistabel.Rij;
import nl.opstap.recht.kern.Beslistabel.Soort;
import nl.opstap.recht.kern.dmn.Dmn;
import nl.opstap.recht.kern.dmn.DmnFout;
import nl.opstap.recht.kern.dmn.Tabelanalyse;
import org.junit.jupiter.api.Test;

/** The tables that classify activities: the national ones, and a municipality's own. */
class IndelingTest {

  private static final Kolom CODE = new Kolom("code", Soort.TEKST);

  private static Beslistabel tabel(boolean uniek, Kolom kolom, Rij... rijen) {
    return new Beslistabel(
        "eigen", "beleidsregel", uniek, List.of(kolom), "categorie", List.of(rijen));
  }

  private static Rij rij(Cel cel, String uitkomst) {
    return new Rij(List.of(cel), uitkomst, "");
  }

  private static Cel code(String... codes) {
    return new Cel.EenVan(List.of(codes));
  }

  @Test
  void de_landelijke_tabellen_hebben_geen_gaten_en_geen_dode_rijen() {
    for (Beslistabel tabel :
        List.of(Indeling.LANDELIJK.naarDoel(), Indeling.LANDELIJK.naarAfstand())) {
      assertThat(Tabelanalyse.van(tabel, Indeling::feit)).as(tabel.naam()).isEmpty();
    }
  }

  @Test
  void een_landelijke_tabel_komt_heel_terug_uit_haar_eigen_bestand() throws IOException, DmnFout {
    Beslistabel tabel = Indeling.LANDELIJK.naarDoel();
    byte[] bestand = Dmn.schrijf(tabel).getBytes(StandardCharsets.UTF_8);
    assertThat(Dmn.lees(new ByteArrayInputStream(bestand))).isEqualTo(tabel);
  }

  @Test
  void een_eigen_tabel_telt_voor_beide_methoden() throws DmnFout {
    Beslistabel eigen = tabel(false, CODE, rij(code("43"), "C"), rij(new Cel.Alles(), "A"));
    Indeling indeling = Indeling.van(eigen);
    assertThat(indeling.naarDoel()).isSameAs(eigen);
    assertThat(indeling.naarAfstand()).isSameAs(eigen);
  }

  @Test
  void een_tabel_die_niet_kan_wordt_geweigerd_met_plaats_en_reden() {
    geweigerd(tabel(false, new Kolom("leeftijd", Soort.GETAL)), "kolom 'leeftijd' kent Opstap");
    geweigerd(tabel(false, new Kolom("code", Soort.GETAL)), "verkeerde soort waarden");
    geweigerd(
        tabel(false, CODE, rij(code("43"), "D")), "rij 1: uitkomst 'D' kan niet; wel: A, B, C");
    geweigerd(tabel(false, CODE, rij(code("4"), "A")), "rij 1, kolom 'code': '4' komt in een zaak");
    geweigerd(
        tabel(
            false, new Kolom("doel", Soort.TEKST), rij(new Cel.Niet(List.of("participeren")), "A")),
        "'participeren' komt in een zaak niet voor");
    geweigerd(tabel(true, CODE, rij(code("43", "42"), "A"), rij(code("42"), "B")), "42");
  }

  private static void geweigerd(Beslistabel tabel, String reden) {
    assertThatThrownBy(() -> Indeling.van(tabel))
        .isInstanceOf(DmnFout.class)
        .hasMessageContaining(reden);
  }
}
