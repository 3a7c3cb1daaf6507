/** Everything that runs on one machine: its parts, their folders, ports and passwords, and the supervisor over them. */
@NullMarked
package vn.liem.local.run;

import org.jspecify.annotations.NullMarked;
