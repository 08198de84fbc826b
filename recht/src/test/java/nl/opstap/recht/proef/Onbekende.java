package nl.opstap.recht.proef;

import java.util.List;
import java.util.function.Consumer;

/**
 * Something of a case that can be hidden: its path, and what it could be, each as a change to a
 * complete case.
 *
 * @param pad the path as a judgement would ask for it
 * @param mogelijk the values around every boundary; for a closed fact all values
 * @param echt puts back the value it had
 */
public record Onbekende(String pad, List<Consumer<Geval>> mogelijk, Consumer<Geval> echt) {}
