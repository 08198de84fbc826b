package nl.opstap.recht.kern;

import java.time.LocalDate;

/**
 * Who judged a fact, on which day and for which reason. Shown with the judgement that rests on it;
 * never of any influence on it.
 */
public record Herkomst(String door, LocalDate op, String reden) {}
