/** The stored job of an import: its REST, its tables, and what carries its rows out. */
@NullMarked
package vn.liem.cases.imports.door;

import org.jspecify.annotations.NullMarked;
