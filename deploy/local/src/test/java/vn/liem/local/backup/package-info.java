@NullMarked
package vn.liem.local.backup;

import org.jspecify.annotations.NullMarked;
