package nl.opstap.recht.participatiewet;

import java.util.List;
import nl.opstap.recht.kern.Regel;

/** The rules of the law in one of its texts. */
public final class Participatiewet {

  private final Artikel9 artikel9;
  private final Artikel9a artikel9a;
  private final List<Regel> regels;

  public Participatiewet(Tekst tekst) {
    artikel9 = new Artikel9(tekst);
    artikel9a = new Artikel9a(tekst);
    regels =
        List.of(
            new Ontheffing9a(tekst, artikel9a).regel(),
            new Artikel9Lid2(tekst).ontheffing(),
            artikel9.arbeidsplicht(artikel9a),
            Scholing.scholingsplicht(tekst, artikel9a),
            new Termijnen(tekst, artikel9a).regel(),
            new Artikel18(tekst).maatregel());
  }

  public List<Regel> regels() {
    return regels;
  }

  public Artikel9 artikel9() {
    return artikel9;
  }

  public Artikel9a artikel9a() {
    return artikel9a;
  }
}
