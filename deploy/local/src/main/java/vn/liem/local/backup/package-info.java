/** What a backup of an installation holds, how it is taken, and how it is put back. */
@NullMarked
package vn.liem.local.backup;

import org.jspecify.annotations.NullMarked;
