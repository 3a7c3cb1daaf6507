@NullMarked
package vn.liem.local.run;

import org.jspecify.annotations.NullMarked;
