/** Everything that is told of one case, put in its legal order, and what follows from it: stage, holder, rounds, findings. */
@NullMarked
package vn.liem.monitoring.dossier;

import org.jspecify.annotations.NullMarked;
