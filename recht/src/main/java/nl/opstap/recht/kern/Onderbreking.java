package nl.opstap.recht.kern;

import java.util.function.Consumer;

/**
 * The first day, after a day that is given, on which the period of some member of a list is over
 * and no other period goes on: what rested on there being one is then interrupted. {@link
 * DatumFeit#NOOIT} when that does not come to pass.
 *
 * <p>Only an end is looked at. That there was no period on the given day itself interrupts nothing:
 * the list may leave out who is no longer there.
 *
 * @param groep the list
 * @param telt which members count; neither this nor a period rests on another list
 * @param van first day of a member's period
 * @param tot the day after its last one; later than {@code van}
 * @param na the end of a period on this day, or before it, does not count
 */
public record Onderbreking(Groep groep, Voorwaarde telt, Datum van, Datum tot, Datum na)
    implements Datum {

  public Onderbreking {
    Consumer<Feit> nietElders =
        feit -> {
          if (feit.groep().isLijst() && !feit.groep().equals(groep)) {
            throw new IllegalArgumentException(feit + " is van een andere lijst.");
          }
        };
    telt.feiten(nietElders);
    van.feiten(nietElders);
    tot.feiten(nietElders);
  }

  @Override
  public long bereik(Feiten feiten, int rij) {
    return feiten.onderstellingen().beperk(this, rij, volgensFeiten(feiten, rij));
  }

  /** The same, whatever is supposed of it. */
  long volgensFeiten(Feiten feiten, int rij) {
    long begin = na.bereik(feiten, rij);
    Ledenperioden perioden = feiten.perioden(this);
    long vroegst = DatumFeit.NOOIT_DAG;
    long laatst = DatumFeit.NOOIT_DAG;
    for (int i = 0; i < perioden.aantal(); i++) {
      if (isVoorbij(perioden, i, begin)) {
        continue;
      }
      long eerst = Math.max(perioden.eindVroegst(i), Datum.vroegst(begin) + 1);
      if (eerst < vroegst && !gaatZekerDoor(perioden, i, eerst)) {
        vroegst = eerst;
      }
      if (perioden.isZeker(i) && perioden.eindVroegst(i) > Datum.laatst(begin)) {
        laatst = Math.min(laatst, uiterlijk(perioden, i));
      }
    }
    return Datum.bereik(vroegst, laatst);
  }

  /** Some other member's period goes on, on whichever day from {@code eerst} on this one ends. */
  private static boolean gaatZekerDoor(Ledenperioden perioden, int lid, long eerst) {
    for (int j = 0; j < perioden.zeker(); j++) {
      if (j != lid
          && perioden.isZeker(j)
          && perioden.beginLaatst(j) <= eerst
          && perioden.eindVroegst(j) > perioden.eindLaatst(lid)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The latest day that what a member's period is part of is interrupted: when that period ends, or
   * when the last one does that may go on from it.
   */
  private static long uiterlijk(Ledenperioden perioden, int lid) {
    long laatst = perioden.eindLaatst(lid);
    long uit = laatst;
    boolean kanDoor = false;
    for (int j = 0; j < perioden.aantal(); j++) {
      if (j != lid && perioden.kan(j)) {
        long eind = perioden.eindLaatst(j);
        kanDoor |= perioden.beginVroegst(j) <= laatst && eind > perioden.eindVroegst(lid);
        uit = Math.max(uit, eind);
      }
    }
    return kanDoor ? uit : laatst;
  }

  @Override
  public Snede snede(Feiten feiten, int rij, long grens) {
    if (feiten.onderstellingen().mogelijk() && na instanceof DatumFeit begin) {
      long bereik = bereik(feiten, rij);
      long vroegst = Datum.vroegst(bereik);
      long laatst = Datum.laatst(bereik);
      if (vroegst < laatst) {
        return new Snede.VanDag(this, begin.groep(), rij, Math.clamp(grens, vroegst + 1, laatst));
      }
    }
    return snedeVanFeiten(feiten, rij, grens);
  }

  /** Splits the facts behind it. */
  Snede snedeVanFeiten(Feiten feiten, int rij, long grens) {
    long begin = na.bereik(feiten, rij);
    Ledenperioden perioden = feiten.perioden(this);
    for (int i = 0; i < perioden.zeker(); i++) {
      if (isVoorbij(perioden, i, begin)) {
        continue;
      }
      if (!perioden.isZeker(i)) {
        return telt.snede(feiten, i);
      }
      // Who is past the boundary, or before it, is so whatever the given day turns out to be.
      if (perioden.eindVroegst(i) < grens && grens <= perioden.eindLaatst(i)) {
        return tot.snede(feiten, i, grens);
      }
    }
    if (Datum.vroegst(begin) < Datum.laatst(begin)) {
      return midden(na, feiten, rij);
    }
    for (int i = 0; i < perioden.zeker(); i++) {
      if (isVoorbij(perioden, i, begin)) {
        continue;
      }
      if (perioden.eindVroegst(i) < perioden.eindLaatst(i)) {
        return tot.snede(feiten, i, scheiding(perioden, i, Datum.vroegst(begin)));
      }
      int ander = wieMisschienDoorgaat(perioden, i, perioden.eindVroegst(i));
      if (ander >= 0) {
        return van.snede(feiten, ander, perioden.eindVroegst(i) + 1);
      }
    }
    return Snede.vanAantal(groep, perioden.zeker());
  }

  /** The member does not count, or its period was over before anything could be interrupted. */
  private static boolean isVoorbij(Ledenperioden perioden, int lid, long begin) {
    return !perioden.kan(lid) || perioden.eindLaatst(lid) <= Datum.vroegst(begin);
  }

  /** A member whose period goes on on this day, or has then yet to begin; -1 for none. */
  private static int wieMisschienDoorgaat(Ledenperioden perioden, int lid, long dag) {
    for (int j = 0; j < perioden.zeker(); j++) {
      if (j != lid
          && perioden.kan(j)
          && perioden.beginVroegst(j) <= dag
          && dag < perioden.beginLaatst(j)
          && perioden.eindLaatst(j) > dag) {
        return j;
      }
    }
    return -1;
  }

  /** Where the end of a member's period comes to matter in another way, or else halfway. */
  private static long scheiding(Ledenperioden perioden, int lid, long na) {
    long vroegst = perioden.eindVroegst(lid);
    long laatst = perioden.eindLaatst(lid);
    if (vroegst <= na && na < laatst) {
      return na + 1;
    }
    for (int j = 0; j < perioden.zeker(); j++) {
      long dag = perioden.eindVroegst(j);
      boolean bekend = perioden.kan(j) && dag == perioden.eindLaatst(j);
      if (j != lid && bekend && vroegst < dag && dag <= laatst) {
        return dag;
      }
    }
    return vroegst + (laatst - vroegst) / 2 + 1;
  }

  private static Snede midden(Datum datum, Feiten feiten, int rij) {
    long vroegst = datum.vroegst(feiten, rij);
    long laatst = datum.laatst(feiten, rij);
    return datum.snede(feiten, rij, vroegst + (laatst - vroegst) / 2 + 1);
  }

  @Override
  public String zin() {
    return "de eerste %s na %s waarop er in %s geen ander is, waarvoor geldt dat %s, die dan nog doorgaat"
        .formatted(tot.zin(), na.zin(), groep.pad(), telt.zin());
  }

  @Override
  public void feiten(Consumer<Feit> bij) {
    telt.feiten(bij);
    van.feiten(bij);
    tot.feiten(bij);
    na.feiten(bij);
  }
}
