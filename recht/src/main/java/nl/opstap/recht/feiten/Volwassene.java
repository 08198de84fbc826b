package nl.opstap.recht.feiten;

import static nl.opstap.recht.kern.Kenner.OUDER;
import static nl.opstap.recht.kern.Kenner.REGISTER;

import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.JaNeeFeit;
import nl.opstap.recht.kern.KeuzeFeit;

/**
 * What a case tells of the parent and of the partner in the same words. Each call names a fact, so
 * each can be made once.
 *
 * @param wie {@code ouder} or {@code partner}
 */
record Volwassene(Groep zaak, String wie) {

  DatumFeit laatsteWerkdag() {
    return zaak.dagOfNooit(
        wie + ".laatsteWerkdag",
        OUDER,
        "de laatste dag van het werk waarmee de %s is gestopt".formatted(wie),
        "Wat was de laatste dag van het werk waarmee de %s is gestopt?".formatted(wie));
  }

  JaNeeFeit ingeschrevenBijUwv() {
    return zaak.jaNee(
        wie + ".ingeschrevenBijUwv",
        REGISTER,
        "de %s is als werkzoekende ingeschreven bij UWV".formatted(wie),
        "Is de %s als werkzoekende ingeschreven bij UWV?".formatted(wie));
  }

  JaNeeFeit uwvTraject() {
    return zaak.jaNee(
        wie + ".uwvTraject",
        REGISTER,
        "de %s volgt een re-integratietraject van UWV".formatted(wie),
        "Volgt de %s een re-integratietraject van UWV?".formatted(wie));
  }

  /**
   * Leave is told only when there is some: nobody asks every parent about a pregnancy, and the
   * period of an activity already says that it is followed.
   */
  DatumFeit verlofVan() {
    return zaak.bijzondereDag(
        wie + ".zwangerschapsverlof.van",
        OUDER,
        "de eerste dag van het zwangerschapsverlof van de %s".formatted(wie),
        "Wanneer begint het zwangerschapsverlof van de %s?".formatted(wie));
  }

  DatumFeit verlofTot() {
    return zaak.bijzondereDag(
        wie + ".zwangerschapsverlof.totEnMet",
        OUDER,
        "de laatste dag van het zwangerschapsverlof van de %s".formatted(wie),
        "Wanneer eindigt het zwangerschapsverlof van de %s?".formatted(wie));
  }

  JaNeeFeit inburgeringstraject() {
    return zaak.jaNee(
        wie + ".inburgeringstraject",
        REGISTER,
        "de %s volgt een inburgeringstraject".formatted(wie),
        "Volgt de %s een inburgeringstraject?".formatted(wie));
  }

  JaNeeFeit studie() {
    return zaak.jaNee(
        wie + ".studie",
        OUDER,
        "de %s studeert".formatted(wie),
        "Volgt de %s een studie?".formatted(wie));
  }

  KeuzeFeit<Studiesoort> studieSoort() {
    return zaak.keuze(
        wie + ".studie.soort",
        Studiesoort.class,
        OUDER,
        "het soort studie van de %s".formatted(wie),
        "Welk soort studie volgt de %s?".formatted(wie));
  }
}
