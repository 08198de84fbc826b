package nl.opstap.recht.kern.kolom;

import java.util.Arrays;
import java.util.List;
import nl.opstap.recht.kern.Getal;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.Schijventabel;
import nl.opstap.recht.kern.Voorwaarde;
import org.jspecify.annotations.Nullable;

/** Something that gets a column of its own. */
sealed interface Doel {
  /** A condition, for one member: 0, 1 or 2. */
  record Zo(Voorwaarde voorwaarde, int rij) implements Doel {}

  /** A number that fits an int, in hundredths. */
  record Hoeveel(Getal getal, int rij) implements Doel {}

  /** The place of the row of a table that a number falls in. */
  record Schijf(Schijventabel.Percentage percentage, int rij) implements Doel {
    @Override
    public boolean equals(@Nullable Object ander) {
      return ander instanceof Schijf(Schijventabel.Percentage ook, int lid)
          && rij == lid
          && percentage.inkomen().equals(ook.inkomen())
          && Arrays.equals(percentage.grenzen(), ook.grenzen());
    }

    @Override
    public int hashCode() {
      return 31 * percentage.inkomen().hashCode() + rij;
    }
  }

  /** A number that is told only when both conditions hold. */
  record Verteld(Voorwaarde mits, Voorwaarde als, Getal getal, int rij) implements Doel {}

  /** The place of the first condition that holds; not told when the law leaves one open. */
  record Woord(Voorwaarde mits, List<Voorwaarde> opties, int rij) implements Doel {}

  /** The place of the first condition that holds, for one member; their number when none does. */
  record EersteRij(List<Voorwaarde> past, int rij) implements Doel {}

  /** Something of a member of a list, told only when the list has that member. */
  record VanLid(Groep groep, int rij, Doel doel) implements Doel {}
}
