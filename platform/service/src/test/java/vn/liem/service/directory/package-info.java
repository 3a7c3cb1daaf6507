/** The directory on a real database. */
@NullMarked
package vn.liem.service.directory;

import org.jspecify.annotations.NullMarked;
