package nl.opstap.recht.kern;

/**
 * What a judgement is about.
 *
 * @param naam as it is written in judgements: {@code ontheffing-9a}
 * @param titel for people
 * @param vraag the question that the outcome answers with yes or no
 */
public record Onderwerp(String naam, String titel, String vraag) {}
