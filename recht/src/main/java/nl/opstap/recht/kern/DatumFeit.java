package nl.opstap.recht.kern;

import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * A fact that is a day.
 *
 * @param nooitMag whether a case may say {@code null}: it has not happened, or has no end; then the
 *     day is {@link #NOOIT}
 * @param bijzonder whether it is something special that a case tells only when it has happened
 * @param toekomstMag whether the day may lie after the reference date
 */
public record DatumFeit(
    Groep groep,
    String naam,
    int plek,
    String omschrijving,
    String vraag,
    Kenner kenner,
    boolean nooitMag,
    boolean bijzonder,
    boolean toekomstMag)
    implements Feit, Datum {

  /** The earliest day a case may name. */
  public static final LocalDate EERSTE = LocalDate.of(1900, 1, 1);

  /** The latest day a case may name. */
  public static final LocalDate LAATSTE = LocalDate.of(2199, 12, 31);

  /** Stands for "no such day": not yet, or without end. Later than every real day. */
  public static final LocalDate NOOIT = LocalDate.of(9999, 12, 31);

  /** The same, counted from 1970-01-01. */
  public static final long NOOIT_DAG = NOOIT.toEpochDay();

  /** Whether it is the reference date: the first fact of every case. */
  public boolean isPeildatum() {
    return !groep.isLijst() && plek == 0;
  }

  @Override
  public long onbekendLaag() {
    return bijzonder ? NOOIT_DAG : EERSTE.toEpochDay();
  }

  @Override
  public long onbekendHoog() {
    return nooitMag ? NOOIT_DAG : LAATSTE.toEpochDay();
  }

  @Override
  public long bereik(Feiten feiten, int rij) {
    long[] waarden = feiten.rij(groep, rij);
    return Datum.bereik(waarden[2 * plek], waarden[2 * plek + 1]);
  }

  @Override
  public Snede snede(Feiten feiten, int rij, long grens) {
    return Snede.bij(this, feiten, rij, grens);
  }

  @Override
  public String zin() {
    return omschrijving;
  }

  @Override
  public void feiten(Consumer<Feit> bij) {
    bij.accept(this);
  }
}
