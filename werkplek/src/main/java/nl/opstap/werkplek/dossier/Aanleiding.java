package nl.opstap.werkplek.dossier;

/**
 * Why something is recorded.
 *
 * @param bron where it came from, such as {@code gesprek met de ouder}; not blank
 * @param toelichting more about it; may be empty
 */
public record Aanleiding(String bron, String toelichting) {

  public static final int LANGSTE_BRON = 100;
  public static final int LANGSTE_TOELICHTING = 4_000;
}
