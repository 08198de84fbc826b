package nl.opstap.recht.proef;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.opstap.recht.Regelset;
import nl.opstap.recht.Wetboek;
import nl.opstap.recht.feiten.Feitenboek;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.Feit;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.Kanttekening;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Uitleg;
import nl.opstap.recht.kern.Waarde;

/** Which facts the rules of any text of law read: for outcomes, values, sentences or remarks. */
public final class Gelezen {

  private Gelezen() {}

  /** Every group of facts: that of the case, and those of its lists. */
  public static List<Groep> groepen() {
    List<Groep> uit = new ArrayList<>();
    uit.add(Feitenboek.BEGRIPPEN.zaak());
    uit.addAll(Feitenboek.BEGRIPPEN.lijsten());
    return uit;
  }

  /** The path of a fact, for any member. */
  public static String pad(Feit feit) {
    return Raakvlak.algemeen(feit.groep().pad(feit, 0));
  }

  /** What the rules read, without the reference date, which is always known. */
  public static Set<Feit> feiten() {
    Set<Feit> uit = new LinkedHashSet<>();
    for (Regelset set : Wetboek.GELDEND.alle()) {
      for (Regel regel : set.regels()) {
        regel.inhoud().feiten(uit::add);
        ernaast(regel, uit::add);
      }
    }
    uit.remove(Zaak.PEILDATUM);
    return uit;
  }

  private static void ernaast(Regel regel, Consumer<Feit> bij) {
    for (Waarde waarde : regel.waarden()) {
      waarde.als().feiten(bij);
      waarde.feiten(bij);
    }
    for (Waarde waarde : regel.waardenBijJa()) {
      waarde.als().feiten(bij);
      waarde.feiten(bij);
    }
    for (Uitleg uitleg : regel.bijJa()) {
      uitleg.als().feiten(bij);
    }
    for (Kanttekening kanttekening : regel.kanttekeningen()) {
      kanttekening.mits().feiten(bij);
      kanttekening.als().feiten(bij);
    }
  }
}
