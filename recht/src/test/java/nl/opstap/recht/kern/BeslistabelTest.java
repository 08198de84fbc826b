package nl.opstap.recht.kern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import nl.opstap.recht.feiten.Categorie;
import nl.opstap.recht.kern.Beslistabel.Cel;
import nl.opstap.recht.kern.Beslistabel.Kolom;
import nl.opstap.recht.kern.Beslistabel.Rij;
import nl.opstap.recht.kern.Beslistabel.Soort;
import org.junit.jupiter.api.Test;

/** What a table says of a case, also where facts are unknown. */
class BeslistabelTest {

  /** Splits the facts where the condition says, until it is decided everywhere. */
  private static int alleUitkomsten(Voorwaarde voorwaarde, Feiten feiten) {
    int nu = voorwaarde.uitkomsten(feiten, 0);
    if (Uitkomsten.isBeslist(nu)) {
      return nu;
    }
    Snede snede = voorwaarde.snede(feiten, 0);
    int uit =
        alleUitkomsten(voorwaarde, feiten.zijde(snede, true))
            | alleUitkomsten(voorwaarde, feiten.zijde(snede, false));
    assertThat(uit & ~nu).as(voorwaarde.zin()).isZero();
    return uit;
  }

  @Test
  void a_table_judges_what_is_unknown_as_all_that_it_can_be() {
    Proeftabellen w = new Proeftabellen();
    long zaad = 13;
    SplittableRandom toeval = new SplittableRandom(zaad);
    for (int i = 0; i < 200; i++) {
      Beslistabel tabel = Proeftabellen.tabel(toeval, false);
      List<Kolom> onbekend = tabel.kolommen().stream().filter(_ -> toeval.nextInt(3) > 0).toList();
      Voorwaarde geeft = tabel.geeft(w::feit, List.of("participatie", "x"));
      int verwacht =
          w.alleGevallen(onbekend).stream()
              .mapToInt(feiten -> geeft.uitkomsten(feiten, 0))
              .reduce(0, (a, b) -> a | b);
      assertThat(alleUitkomsten(geeft, w.onbekend(onbekend)))
          .as("zaad %d, %d%n%s", zaad, i, tabel)
          .isEqualTo(verwacht);
      assertThat(geeft.zin()).isEqualTo("tabel 'Doel en groep' geeft doel participatie of x");
    }
  }

  @Test
  void a_code_that_is_not_in_a_list_fits_no_choice_without_a_code() {
    Groep zaak = Groep.zaak();
    zaak.dag("peildatum", Kenner.REGISTER, "de peildatum", "Wanneer?");
    KeuzeFeit<Categorie> categorie =
        zaak.keuze("c", Categorie.class, Kenner.REGISTER, "de categorie", "Welke?");
    Feiten feiten =
        Feiten.op(Proefwoorden.PEIL, new Begrippen(zaak.sluit(), List.of()))
            .zet(categorie, Categorie.TABEL_BESLIST)
            .bouw();
    Beslistabel tabel =
        new Beslistabel(
            "t",
            "",
            false,
            List.of(new Kolom("c", Soort.TEKST)),
            "u",
            List.of(
                new Rij(List.of(new Cel.EenVan(List.of("A"))), "een", ""),
                new Rij(List.of(new Cel.Niet(List.of("A"))), "ander", "")));
    assertThat(tabel.geeft(_ -> categorie, List.of("ander")).uitkomsten(feiten, 0))
        .isEqualTo(Uitkomsten.JA);
  }
}
