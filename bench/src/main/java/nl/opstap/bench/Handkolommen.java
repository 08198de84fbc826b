package nl.opstap.bench;

import java.util.function.Function;
import java.util.stream.IntStream;

/** The columns that the loops by hand read: those of an adult, an activity and a child. */
final class Handkolommen {

  private Handkolommen() {}

  /** The columns of an adult. */
  static final class Volwassene {
    final boolean isOuder;
    final int[] werk;
    final int[] laatsteWerkdag;
    final int[] uitkering;
    final int[] uwv;
    final int[] uwvTraject;
    final int[] inburgering;
    final int[] studie;
    final int[] afstand;
    final int[] verlofVan;
    final int[] verlofTot;
    final int[] activiteiten;
    final Activiteit[] perActiviteit;

    Volwassene(Function<String, int[]> kolom, boolean isOuder, int activiteiten) {
      this.isOuder = isOuder;
      String wie = isOuder ? "ouder." : "partner.";
      String lijst = isOuder ? "activiteiten" : "partner.activiteiten";
      werk = kolom.apply(isOuder ? "ouder.werkUrenPerWeek" : "partner.werkt");
      laatsteWerkdag = kolom.apply(wie + "laatsteWerkdag");
      uitkering = kolom.apply(wie + "uitkering");
      uwv = kolom.apply(wie + "ingeschrevenBijUwv");
      uwvTraject = kolom.apply(wie + "uwvTraject");
      inburgering = kolom.apply(wie + "inburgeringstraject");
      studie = kolom.apply(wie + "studie");
      afstand = kolom.apply(isOuder ? "afstandTotArbeidsmarkt" : wie + "afstandTotArbeidsmarkt");
      verlofVan = kolom.apply(wie + "zwangerschapsverlof.van");
      verlofTot = kolom.apply(wie + "zwangerschapsverlof.totEnMet");
      this.activiteiten = kolom.apply(lijst);
      perActiviteit =
          IntStream.range(0, activiteiten)
              .mapToObj(i -> new Activiteit(kolom, lijst + "[" + i + "]."))
              .toArray(Activiteit[]::new);
    }
  }

  /** The columns of an activity. */
  static final class Activiteit {
    final int[] code;
    final int[] doel;
    final int[] categorie;
    final int[] uren;
    final int[] soort;
    final int[] vasteTijden;
    final int[] groei;
    final int[] opvangNodig;
    final int[] onderbouwd;
    final int[] van;
    final int[] tot;

    Activiteit(Function<String, int[]> kolom, String pad) {
      code = kolom.apply(pad + "code");
      doel = kolom.apply(pad + "doel");
      categorie = kolom.apply(pad + "categorie");
      uren = kolom.apply(pad + "urenPerWeek");
      soort = kolom.apply(pad + "soort");
      vasteTijden = kolom.apply(pad + "vasteTijden");
      groei = kolom.apply(pad + "groeimogelijkheden");
      opvangNodig = kolom.apply(pad + "opvangNoodzakelijk");
      onderbouwd = kolom.apply(pad + "onderbouwdInPlan");
      van = kolom.apply(pad + "van");
      tot = kolom.apply(pad + "totEnMet");
    }
  }

  /** The columns of a child. */
  static final class Kind {
    final int[] geboren;
    final int[] woont;
    final int[] coOuder;
    final int[] tenLaste;
    final int[] onderhouden;
    final int[] school;
    final int[] middelbaar;
    final Opvang[] contracten;

    Kind(Function<String, int[]> kolom, String pad) {
      geboren = kolom.apply(pad + "geboortedatum");
      woont = kolom.apply(pad + "woontBijOuder");
      coOuder = kolom.apply(pad + "coOuder");
      tenLaste = kolom.apply(pad + "tenLaste");
      onderhouden = kolom.apply(pad + "onderhouden");
      school = kolom.apply(pad + "naarBasisschool");
      middelbaar = kolom.apply(pad + "opMiddelbareSchool");
      contracten =
          new Opvang[] {new Opvang(kolom, pad + "opvang"), new Opvang(kolom, pad + "tweedeOpvang")};
    }
  }

  /** The columns of a contract for childcare. */
  static final class Opvang {
    final int[] isEr;
    final int[] opAdres;
    final int[] geregistreerd;
    final int[] soort;
    final int[] uren;
    final int[] prijs;
    final int[] van;
    final int[] tot;

    Opvang(Function<String, int[]> kolom, String pad) {
      isEr = kolom.apply(pad);
      opAdres = kolom.apply(pad + ".opAdresVanOuder");
      geregistreerd = kolom.apply(pad + ".geregistreerdLrk");
      soort = kolom.apply(pad + ".soort");
      uren = kolom.apply(pad + ".urenPerMaand");
      prijs = kolom.apply(pad + ".uurprijs");
      van = kolom.apply(pad + ".van");
      tot = kolom.apply(pad + ".totEnMet");
    }

    /** Registered, not at the parent's own address, and on its way on a day. */
    boolean loopt(int i, int dag) {
      return (isEr[i] & geregistreerd[i]) == 1
          && (soort[i] != 2 || opAdres[i] == 0)
          && van[i] <= dag
          && dag <= tot[i];
    }
  }
}
