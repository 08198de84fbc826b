package nl.opstap.recht.kern;

import java.time.LocalDate;

/** The day on which something was so: the axis of what happened. */
public record GeldigOp(LocalDate dag) {}
