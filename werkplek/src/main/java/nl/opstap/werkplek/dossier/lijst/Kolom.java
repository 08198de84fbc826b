package nl.opstap.werkplek.dossier.lijst;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.opstap.werkplek.pagina.Opmaak;
import org.jspecify.annotations.Nullable;

/** What a worklist can show of a dossier beside the name; each person chooses. */
public enum Kolom {
  DOSSIER("Dossier") {
    @Override
    String tekst(WerklijstRepository.Rij rij) {
      return String.valueOf(rij.nummer());
    }
  },
  KLANTMANAGER("Klantmanager") {
    @Override
    String tekst(WerklijstRepository.Rij rij) {
      return rij.klantmanager().isEmpty() ? "nog niemand" : rij.klantmanager();
    }
  },
  TEAM("Team") {
    @Override
    String tekst(WerklijstRepository.Rij rij) {
      return rij.team();
    }
  },
  TERMIJN("Eerste termijn") {
    @Override
    String tekst(WerklijstRepository.Rij rij) {
      return Opmaak.dag(rij.termijn());
    }
  },
  ONTHEFFING("Ontheffing tot en met") {
    @Override
    String tekst(WerklijstRepository.Rij rij) {
      return totEnMet(rij.ontheffingTot());
    }
  },
  ACTIVITEIT("Activiteit tot en met") {
    @Override
    String tekst(WerklijstRepository.Rij rij) {
      return totEnMet(rij.activiteitTot());
    }
  },
  KIND_VIJF("Kind wordt vijf") {
    @Override
    String tekst(WerklijstRepository.Rij rij) {
      return Opmaak.dag(rij.kindVijfOp());
    }
  },
  WACHT_OP("Wacht op") {
    @Override
    String tekst(WerklijstRepository.Rij rij) {
      return rij.wachtOp().equals("client") ? "de ouder" : rij.wachtOp();
    }
  };

  /** For who has not chosen. */
  static final List<Kolom> GEWOON = List.of(DOSSIER, KLANTMANAGER);

  private final String titel;

  Kolom(String titel) {
    this.titel = titel;
  }

  public String titel() {
    return titel;
  }

  /** As a form and the database write it. */
  public String naam() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it shows of a dossier; empty when there is nothing to show. */
  abstract String tekst(WerklijstRepository.Rij rij);

  /** Those of these names, in the order of a list; others are left out. */
  static List<Kolom> van(List<String> namen) {
    return Stream.of(values()).filter(kolom -> namen.contains(kolom.naam())).toList();
  }

  private static String totEnMet(@Nullable LocalDate tot) {
    if (tot == null) {
      return "";
    }
    return tot.getYear() == 9999 ? "geen einde" : Opmaak.dag(tot.minusDays(1));
  }
}
