package nl.opstap.werkplek.toegang;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of whose dossiers a right is; each reaches further than the one before it. */
public enum Wiens {
  EIGEN("eigen"),
  TEAM("team"),
  GEMEENTE("gemeente");

  private final String naam;

  Wiens(String naam) {
    this.naam = naam;
  }

  /**
   * Whether a dossier within somebody's municipalities is among these. The database decides; this
   * is for a page that shows what can be done.
   */
  public boolean bevat(Aanwezige wie, @Nullable UUID klantmanager, @Nullable Integer team) {
    return switch (this) {
      case EIGEN -> klantmanager != null && klantmanager.equals(wie.medewerker());
      case TEAM ->
          (team != null && team.equals(wie.team())) || EIGEN.bevat(wie, klantmanager, team);
      case GEMEENTE -> true;
    };
  }

  /** As people say it, and as the database is told. */
  public String naam() {
    return naam;
  }
}
