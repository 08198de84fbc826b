/**
 * The command line: reads a case, has it judged by {@code recht}, and tells the judgement to a
 * person or a program. No law here.
 */
@NullMarked
package nl.opstap.cli;

import org.jspecify.annotations.NullMarked;
