package nl.opstap.recht.kern;

/**
 * A sentence that explains a yes.
 *
 * @param als the first sentence whose condition certainly holds is used
 * @param tekst in plain Dutch; {@code {naam}} stands for a value of the judgement
 */
public record Uitleg(Voorwaarde als, String tekst) {}
