package nl.opstap.werkplek.dossier;

import java.util.Map;

/** What a person filled in, as it was written. */
public record Vastleginvoer(
    String pad,
    String waarde,
    String van,
    String totEnMet,
    String bron,
    String toelichting,
    int versie) {

  static Vastleginvoer van(Map<String, String> velden, int versie) {
    return new Vastleginvoer(
        velden.getOrDefault("pad", ""),
        velden.getOrDefault("waarde", "").strip(),
        velden.getOrDefault("van", ""),
        velden.getOrDefault("totEnMet", ""),
        velden.getOrDefault("bron", "").strip(),
        velden.getOrDefault("toelichting", "").strip(),
        versie);
  }

  /** The same, made from a later version. */
  Vastleginvoer bij(int anderen) {
    return new Vastleginvoer(pad, waarde, van, totEnMet, bron, toelichting, anderen);
  }
}
