package nl.opstap.werkplek.toegang;

import static nl.opstap.werkplek.toegang.Handeling.BELEID_WIJZIGEN;
import static nl.opstap.werkplek.toegang.Handeling.BSN_ZIEN;
import static nl.opstap.werkplek.toegang.Handeling.DOSSIER_WIJZIGEN;
import static nl.opstap.werkplek.toegang.Handeling.DOSSIER_ZIEN;
import static nl.opstap.werkplek.toegang.Handeling.EIGEN_INZAGE_ZIEN;
import static nl.opstap.werkplek.toegang.Handeling.LOGBOEK_ZIEN;
import static nl.opstap.werkplek.toegang.Handeling.MELDING_AFDOEN;
import static nl.opstap.werkplek.toegang.Handeling.NOODTOEGANG;
import static nl.opstap.werkplek.toegang.Handeling.OVERDRAGEN;
import static nl.opstap.werkplek.toegang.Handeling.WERKLIJST_ZIEN;
import static nl.opstap.werkplek.toegang.Wiens.EIGEN;
import static nl.opstap.werkplek.toegang.Wiens.GEMEENTE;
import static nl.opstap.werkplek.toegang.Wiens.TEAM;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who may do what, with whose dossiers. This table is the only place that says so: pages, the
 * database and the tests all ask it. What is not in it is not allowed.
 */
public final class Rechten {

  private static final Map<Rol, Map<Handeling, Wiens>> TABEL = tabel();

  private Rechten() {}

  private static Map<Rol, Map<Handeling, Wiens>> tabel() {
    Map<Rol, Map<Handeling, Wiens>> tabel = new EnumMap<>(Rol.class);
    tabel.put(
        Rol.KLANTMANAGER,
        Map.of(
            WERKLIJST_ZIEN, TEAM,
            DOSSIER_ZIEN, TEAM,
            DOSSIER_WIJZIGEN, EIGEN,
            MELDING_AFDOEN, EIGEN,
            BSN_ZIEN, EIGEN,
            OVERDRAGEN, EIGEN,
            NOODTOEGANG, GEMEENTE));
    tabel.put(
        Rol.KWALITEITSMEDEWERKER,
        Map.of(WERKLIJST_ZIEN, GEMEENTE, DOSSIER_ZIEN, GEMEENTE, LOGBOEK_ZIEN, GEMEENTE));
    tabel.put(
        Rol.KINDEROPVANGMAKELAAR,
        Map.of(WERKLIJST_ZIEN, GEMEENTE, DOSSIER_ZIEN, GEMEENTE, DOSSIER_WIJZIGEN, GEMEENTE));
    tabel.put(
        Rol.TEAMLEIDER,
        Map.of(
            WERKLIJST_ZIEN, TEAM,
            DOSSIER_ZIEN, TEAM,
            OVERDRAGEN, TEAM,
            NOODTOEGANG, GEMEENTE,
            LOGBOEK_ZIEN, TEAM));
    tabel.put(Rol.AUDITOR, Map.of(LOGBOEK_ZIEN, GEMEENTE));
    tabel.put(Rol.OUDER, Map.of(EIGEN_INZAGE_ZIEN, EIGEN));
    tabel.put(Rol.BELEIDSMEDEWERKER, Map.of(BELEID_WIJZIGEN, GEMEENTE));
    // Their work is not part of the program yet.
    tabel.put(Rol.AANBIEDER, Map.of());
    tabel.put(Rol.BEHEERDER, Map.of());
    tabel.put(Rol.ONDERZOEKER, Map.of());
    return tabel;
  }

  /** How far somebody's right reaches; empty when there is none. */
  public static Optional<Wiens> van(Rol rol, Handeling handeling) {
    return Optional.ofNullable(TABEL.getOrDefault(rol, Map.of()).get(handeling));
  }

  /**
   * How far somebody's right reaches.
   *
   * @throws GeenRecht when there is none
   */
  public static Wiens eis(Aanwezige wie, Handeling handeling) {
    return van(wie.rol(), handeling).orElseThrow(() -> new GeenRecht(wie.rol(), handeling));
  }
}
