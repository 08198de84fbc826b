/**
 * The reading of rules over columns: the same conditions, days and numbers that judge one case,
 * compiled to loops that judge a population and say the same of every household.
 *
 * <p>Depends on the kernel, which does not know it, and reads its sealed types by {@code switch}: a
 * kind that is added there does not compile here until it is handled. Open {@link
 * nl.opstap.recht.kern.kolom.Kolomlezing} first, then {@link nl.opstap.recht.kern.kolom.Kolomcode}.
 */
@NullMarked
package nl.opstap.recht.kern.kolom;

import org.jspecify.annotations.NullMarked;
