package nl.opstap.recht.kern;

/**
 * A sentence that explains a yes.
 *
 * @param als the first sentence is used whose condition certainly holds and whose values are known
 * @param tekst in plain Dutch; {@code {naam}} stands for a value of the judgement
 */
public record Uitleg(Voorwaarde als, String tekst) {}
