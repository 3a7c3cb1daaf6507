/** Which cases there are, and what the registry says of them. */
@NullMarked
package vn.liem.cases.registry.view;

import org.jspecify.annotations.NullMarked;
