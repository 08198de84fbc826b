package nl.opstap.recht.kern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a judgement tells beside its outcome, in the order of the rule. A value that is still open
 * is not in it.
 */
public final class Waarden {

  private final List<Sleutel<?>> sleutels;

  /** In the same order: of each key a value of its kind. */
  private final List<Object> waarden;

  private Waarden(List<Sleutel<?>> sleutels, List<Object> waarden) {
    this.sleutels = sleutels;
    this.waarden = waarden;
  }

  /** The keys of what is told. */
  public List<Sleutel<?>> sleutels() {
    return Collections.unmodifiableList(sleutels);
  }

  /** The value under a key; empty when it is not told. */
  @SuppressWarnings("unchecked") // Bouwer.zet puts under each key a value of its kind.
  public <T> Optional<T> van(Sleutel<T> sleutel) {
    int plek = sleutels.indexOf(sleutel);
    return plek < 0 ? Optional.empty() : Optional.of((T) waarden.get(plek));
  }

  /** The value under a key that is told. */
  public <T> T geef(Sleutel<T> sleutel) {
    return van(sleutel).orElseThrow();
  }

  /**
   * What is told but which member it is about: its place in a list changes when another comes or
   * goes.
   */
  public Waarden zonderNummer() {
    Bouwer bouwer = new Bouwer();
    for (int i = 0; i < sleutels.size(); i++) {
      if (!(sleutels.get(i) instanceof Sleutel.Nummer)) {
        bouwer.sleutels.add(sleutels.get(i));
        bouwer.waarden.add(waarden.get(i));
      }
    }
    return bouwer.bouw();
  }

  /** A value as people read it, by the name that a sentence has for it. */
  Optional<String> tekst(String naam) {
    return sleutels.stream()
        .filter(sleutel -> sleutel.naam().equals(naam))
        .findFirst()
        .map(this::tekst);
  }

  /** In plain Dutch, a line for each; those about one member of a list together on a line. */
  public List<String> regels() {
    List<String> enkel = new ArrayList<>();
    List<String> perLid = new ArrayList<>();
    for (Sleutel<?> sleutel : sleutels) {
      if (sleutel instanceof Sleutel.PerLid leden) {
        geef(leden).forEach(lid -> perLid.add("- " + String.join("; ", lid.regels())));
        if (geef(leden).isEmpty()) {
          enkel.add(sleutel.label() + ": geen");
        }
      } else if (!isNietsOver(sleutel)) {
        enkel.add(regel(sleutel));
      }
    }
    enkel.addAll(perLid);
    return enkel;
  }

  private boolean isNietsOver(Sleutel<?> sleutel) {
    return sleutel instanceof Sleutel.Getal getal
        && getal.notatie() == Sleutel.Notatie.REST
        && geef(getal).signum() == 0;
  }

  private String regel(Sleutel<?> sleutel) {
    String teken = sleutel instanceof Sleutel.Nummer ? " " : ": ";
    return sleutel.label() + teken + tekst(sleutel);
  }

  private String tekst(Sleutel<?> sleutel) {
    return switch (sleutel) {
      case Sleutel.Dag dag -> Schrijfwijze.dag(geef(dag));
      case Sleutel.Getal getal -> Schrijfwijze.getal(geef(getal));
      case Sleutel.JaNee jaNee -> geef(jaNee) ? "ja" : "nee";
      case Sleutel.Woord woord -> geef(woord);
      case Sleutel.Woorden woorden ->
          geef(woorden).isEmpty() ? "geen" : String.join(", ", geef(woorden));
      case Sleutel.Nummer nummer -> String.valueOf(geef(nummer) + 1);
      case Sleutel.PerLid leden ->
          geef(leden).stream()
              .map(lid -> String.join("; ", lid.regels()))
              .collect(Collectors.joining(", "));
    };
  }

  @Override
  public boolean equals(@Nullable Object ander) {
    return ander instanceof Waarden andere
        && sleutels.equals(andere.sleutels)
        && waarden.equals(andere.waarden);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sleutels, waarden);
  }

  @Override
  public String toString() {
    return String.join("; ", regels());
  }

  /** Puts values together in the order in which they are told. */
  static final class Bouwer {
    private final List<Sleutel<?>> sleutels = new ArrayList<>();
    private final List<Object> waarden = new ArrayList<>();
    private final List<Sleutel.Dag> nooit = new ArrayList<>(1);

    /** Says that there is certainly no such day. */
    void nooit(Sleutel.Dag sleutel) {
      nooit.add(sleutel);
    }

    boolean isNooit(Sleutel.Dag sleutel) {
      return nooit.contains(sleutel);
    }

    /** Nothing was told, nor that there is certainly nothing to tell. */
    boolean isLeeg() {
      return sleutels.isEmpty() && nooit.isEmpty();
    }

    /** Adds a value, unless it is open. */
    <T> void zet(Sleutel<T> sleutel, @Nullable T waarde) {
      if (waarde != null) {
        sleutels.add(sleutel);
        waarden.add(waarde);
      }
    }

    /** What was told so far under a key. */
    <T> Optional<T> verteld(Sleutel<T> sleutel) {
      return bouw().van(sleutel);
    }

    Waarden bouw() {
      return new Waarden(sleutels, waarden);
    }
  }
}
