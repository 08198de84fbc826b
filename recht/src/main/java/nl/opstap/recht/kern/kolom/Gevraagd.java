package nl.opstap.recht.kern.kolom;

import java.util.List;
import java.util.function.Consumer;
import nl.opstap.recht.kern.Feit;
import nl.opstap.recht.kern.Feiten;
import nl.opstap.recht.kern.Getal;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Voorwaarde;
import nl.opstap.recht.kern.Waarde;

/** What is asked of every household. */
public sealed interface Gevraagd {

  Regel regel();

  /** The member that it is about; 0 when it is about the case. */
  int rij();

  /** Passes every fact that it can look at. */
  default void feiten(Consumer<Feit> bij) {
    regel().inhoud().feiten(bij);
    switch (this) {
      case Uitkomst _ -> {}
      case Aantal aantal -> {
        aantal.waarde().als().feiten(bij);
        aantal.waarde().aantal().feiten(bij);
      }
      case Keuze keuze -> keuze.waarde().opties().forEach(optie -> optie.als().feiten(bij));
    }
  }

  /** What the judging reading says of one household, in the numbers of a column. */
  default int antwoord(Feiten feiten) {
    if (regel().per().filter(groep -> rij() >= feiten.zeker(groep)).isPresent()) {
      return Kolomlezing.NIET_VERTELD;
    }
    return switch (this) {
      case Uitkomst(Regel regel, int rij) -> Rangen.rang(regel.inhoud().uitkomst(feiten, rij));
      case Aantal aantal -> aantal.verteld(feiten);
      case Keuze keuze -> keuze.verteld(feiten);
    };
  }

  /**
   * The outcome: 0 no, 1 not known, 2 yes; {@link Kolomlezing#NIET_VERTELD} when there is no such
   * member.
   */
  record Uitkomst(Regel regel, int rij) implements Gevraagd {}

  /** A number, in hundredths; {@link Kolomlezing#NIET_VERTELD} when it is not told. */
  record Aantal(Regel regel, Waarde.Aantal waarde, int rij) implements Gevraagd {
    private int verteld(Feiten feiten) {
      boolean verteld =
          isZeker(mits(regel, waarde), feiten, rij)
              && Waarde.speelt(waarde, feiten, rij)
              && Getal.isBekend(waarde.aantal(), feiten, rij);
      return verteld
          ? Math.toIntExact(waarde.aantal().laagste(feiten, rij))
          : Kolomlezing.NIET_VERTELD;
    }
  }

  /** Which word is told, by its place; {@link Kolomlezing#NIET_VERTELD} when none is. */
  record Keuze(Regel regel, Waarde.Keuze waarde, int rij) implements Gevraagd {
    private int verteld(Feiten feiten) {
      List<Waarde.Optie> opties = waarde.opties();
      if (isZeker(mits(regel, waarde), feiten, rij)) {
        for (int i = 0; i < opties.size(); i++) {
          switch (opties.get(i).als().uitkomst(feiten, rij)) {
            case NEE -> {}
            case JA -> {
              return i;
            }
            case ONBEKEND -> {
              return Kolomlezing.NIET_VERTELD;
            }
          }
        }
      }
      return Kolomlezing.NIET_VERTELD;
    }
  }

  /** What must hold before a value is told: for most the rule itself. */
  static Voorwaarde mits(Regel regel, Waarde waarde) {
    return regel.waardenBijJa().contains(waarde) ? regel.inhoud() : Voorwaarde.altijd();
  }

  private static boolean isZeker(Voorwaarde voorwaarde, Feiten feiten, int rij) {
    return Rangen.rang(voorwaarde.uitkomst(feiten, rij)) == Kolomcode.JA;
  }
}
