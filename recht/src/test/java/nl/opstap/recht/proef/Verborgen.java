package nl.opstap.recht.proef;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is hidden of a case: what is not known, and what special things are left out, which says
 * that they are not so.
 *
 * @param onbekend what is not known, without what belongs to something that is not known itself
 * @param weggelaten the paths of special things that are left out; in the case they are not so
 */
public record Verborgen(List<Onbekende> onbekend, Set<String> weggelaten) {

  private static final double KANS = 0.3;
  private static final int HOOGSTENS = 12;
  private static final int POGINGEN = 20;

  /**
   * Draws what to hide. What outcomes depend on and what they do not is drawn apart, because only
   * the first makes the combinations of an outcome more.
   */
  public static Verborgen in(Geval geval, Zaakgenerator generator) {
    List<Bijzonderheid> bijzonder =
        generator.verbergErbij(Bijzonderheid.van(geval), KANS, HOOGSTENS);
    bijzonder.forEach(dit -> dit.nietZo().run());
    List<Onbekende> onbekend = generator.verberg(Onbekenden.van(geval), KANS, HOOGSTENS);
    onbekend.addAll(generator.verbergErbij(Onbekenden.naastDeUitkomst(geval), KANS, HOOGSTENS));
    return new Verborgen(
        onbekend.stream().filter(dit -> onbekend.stream().noneMatch(v -> zitIn(dit, v))).toList(),
        bijzonder.stream().map(Bijzonderheid::pad).collect(Collectors.toUnmodifiableSet()));
  }

  /** Who does not know a list does not know its members; nor anything of a partner. */
  private static boolean zitIn(Onbekende dit, Onbekende geheel) {
    return dit.pad().startsWith(geheel.pad() + "[")
        || (geheel.pad().equals("partner") && dit.pad().startsWith("partner."));
  }

  /** All paths that a case leaves out. */
  public Set<String> paden() {
    Set<String> uit = new HashSet<>(weggelaten);
    onbekend.forEach(dit -> uit.add(dit.pad()));
    return uit;
  }

  /** Whether a path is not known, by itself or because nothing of its partner is. */
  public boolean isOnbekend(String pad) {
    return onbekend.stream()
        .anyMatch(dit ->
            dit.pad().equals(pad) || (dit.pad().equals("partner") && pad.startsWith("partner.")));
  }

  /** Fills in what is not known by chance; false when no try made a case. */
  public boolean trek(Geval geval, Zaakgenerator generator) {
    for (int poging = 0; poging < POGINGEN; poging++) {
      for (Onbekende dit : onbekend) {
        dit.mogelijk().get(generator.geheel(dit.mogelijk().size())).accept(geval);
      }
      if (Voltooiingen.isGeldig(geval)) {
        return true;
      }
    }
    return false;
  }
}
