/**
 * Decision tables that people make: read from files of DMN and written as such, and looked at for
 * what is wrong with them before any case meets them. Once read and found good, a table is a {@link
 * nl.opstap.recht.kern.Beslistabel}, and nothing here has a part in what it says of a case.
 *
 * <p>Depends on the kernel, which does not know it. Open {@link nl.opstap.recht.kern.dmn.Dmn}
 * first.
 */
@NullMarked
package nl.opstap.recht.kern.dmn;

import org.jspecify.annotations.NullMarked;
