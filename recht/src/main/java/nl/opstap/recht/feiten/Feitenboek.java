package nl.opstap.recht.feiten;

import java.util.List;
import nl.opstap.recht.kern.Begrippen;

/**
 * The whole vocabulary of a case.
 *
 * <p>A fact whose name is the beginning of other names ({@code partner}, {@code kinderen[].opvang})
 * says whether that thing is there at all: {@code null} in a case means that it is not.
 */
public final class Feitenboek {

  public static final Begrippen BEGRIPPEN =
      new Begrippen(
          Zaak.ZAAK,
          List.of(
              Kind.GROEP,
              Activiteit.VAN_OUDER.groep,
              Ontheffing.GROEP,
              Verzoek.GROEP,
              Melding.GROEP,
              Activiteit.VAN_PARTNER.groep));

  private Feitenboek() {}
}
