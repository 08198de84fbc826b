package nl.opstap.recht.kern;

/**
 * What the reader of a judgement must know beside its outcome: a risk, a practice, a fact of the
 * law that is not confirmed.
 *
 * @param als when it is said: only if it certainly holds
 * @param tekst in plain Dutch; {@code {naam}} stands for a value of the judgement
 */
public record Kanttekening(Voorwaarde als, String tekst) {}
