package nl.opstap.recht.kern;

/**
 * What the reader of a judgement must know beside its outcome: a risk, a practice, a fact of the
 * law that is not confirmed.
 *
 * @param mits what several remarks share and is looked at once for all of them
 * @param als when it is said, beside that: only if it certainly holds
 * @param tekst in plain Dutch; {@code {naam}} stands for a value of the judgement, without which it
 *     is not said
 */
public record Kanttekening(Voorwaarde mits, Voorwaarde als, String tekst) {

  /** When it is said. */
  Voorwaarde wanneer() {
    if (mits instanceof Voorwaarde.Altijd) {
      return als;
    }
    return als.equals(Voorwaarde.altijd()) ? mits : Voorwaarde.alle(mits, als);
  }
}
