package nl.opstap.hek;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.time.Clock;
import java.util.Set;

/**
 * Nobody asks the machine what time it is but who hands the clock to all others: code and tests
 * that do so themselves say something else tomorrow.
 */
public final class Klokhek {

  private static final Set<String> VAN_DE_MACHINE =
      Set.of("system", "systemUTC", "systemDefaultZone", "tick", "tickMillis", "tickSeconds");

  private Klokhek() {}

  /**
   * Fails when a class reads the clock of the machine.
   *
   * @param behalve the simple names of those that may
   */
  public static void check(JavaClasses klassen, String... behalve) {
    Set<String> mogen = Set.of(behalve);
    noClasses()
        .that(
            DescribedPredicate.describe(
                "niet de klok doorgeven", klasse -> !mogen.contains(klasse.getSimpleName())))
        .should()
        .callMethodWhere(
            target(owner(DescribedPredicate.<JavaClass>describe("tijd", Klokhek::isTijd)))
                .and(target(DescribedPredicate.describe("van de machine", Klokhek::isMachine))))
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(klassen);
  }

  private static boolean isTijd(JavaClass klasse) {
    return klasse.getPackageName().equals("java.time");
  }

  private static boolean isMachine(AccessTarget.CodeUnitCallTarget wat) {
    if (wat.getOwner().isEquivalentTo(Clock.class)) {
      return VAN_DE_MACHINE.contains(wat.getName());
    }
    // With a clock as parameter it is the clock of whoever gave it.
    return wat.getName().equals("now")
        && wat.getRawParameterTypes().stream().noneMatch(deel -> deel.isEquivalentTo(Clock.class));
  }
}
