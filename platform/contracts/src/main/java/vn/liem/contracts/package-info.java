/** What services may read of one another: their names, logs and topics, and the schemas of what they publish. */
@NullMarked
package vn.liem.contracts;

import org.jspecify.annotations.NullMarked;
