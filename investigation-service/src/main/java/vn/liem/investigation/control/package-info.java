/** Control of power in what this service keeps: who acts in a case and who is out of it, as {@code platform/control} decides it. */
@NullMarked
package vn.liem.investigation.control;

import org.jspecify.annotations.NullMarked;
