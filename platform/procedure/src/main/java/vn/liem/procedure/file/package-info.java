/** Reads the tables of a profile from their files, and says which row of which file cannot be read, and why. */
@NullMarked
package vn.liem.procedure.file;

import org.jspecify.annotations.NullMarked;
