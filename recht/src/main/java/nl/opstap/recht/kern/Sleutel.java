package nl.opstap.recht.kern;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that a judgement can tell beside its outcome: what it is called in JSON and by people,
 * and what kind of value it has. Each stands as a constant beside the rule that tells it, and is
 * the only way to ask for it.
 *
 * @param <T> the kind of value
 */
public sealed interface Sleutel<T> {

  /** As JSON and the sentences of a rule write it: {@code planUiterlijk}. */
  String naam();

  /** What people call it: {@code Plan van aanpak uiterlijk}. */
  String label();

  static Dag dag(String naam, String label) {
    return new Dag(naam, label);
  }

  static Getal getal(String naam, String label) {
    return new Getal(naam, label, Notatie.GETAL);
  }

  static Getal bedrag(String naam, String label) {
    return new Getal(naam, label, Notatie.BEDRAG);
  }

  static JaNee jaNee(String naam, String label) {
    return new JaNee(naam, label);
  }

  static Woord woord(String naam, String label) {
    return new Woord(naam, label);
  }

  static Woorden woorden(String naam, String label) {
    return new Woorden(naam, label);
  }

  static Nummer nummer(String naam, String label) {
    return new Nummer(naam, label);
  }

  /** A day. */
  record Dag(String naam, String label) implements Sleutel<LocalDate> {}

  /** A number, without decimals when it is whole. */
  record Getal(String naam, String label, Notatie notatie) implements Sleutel<BigDecimal> {}

  /** How a number is written. */
  enum Notatie {
    /** Without decimals when whole, else with two. */
    GETAL,
    /** The same; people are not told of none. */
    REST,
    /** Euros, with two decimals. */
    BEDRAG,
    /** With one decimal. */
    PERCENTAGE
  }

  /** Yes or no. */
  record JaNee(String naam, String label) implements Sleutel<Boolean> {}

  /** One of a few words. */
  record Woord(String naam, String label) implements Sleutel<String> {}

  /** Some of a few words. */
  record Woorden(String naam, String label) implements Sleutel<List<String>> {}

  /** The number of a member of a list, from 0; people count from 1. */
  record Nummer(String naam, String label) implements Sleutel<Integer> {}

  /**
   * What there is to tell of each member of a list.
   *
   * @param nummer by which each says which member it is
   */
  record PerLid(String naam, String label, Nummer nummer) implements Sleutel<List<Waarden>> {}
}
