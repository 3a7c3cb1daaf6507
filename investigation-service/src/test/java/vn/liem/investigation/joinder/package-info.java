@NullMarked
package vn.liem.investigation.joinder;

import org.jspecify.annotations.NullMarked;
