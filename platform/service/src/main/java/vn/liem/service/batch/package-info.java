/** Commands that come by the hundred, as an import sends them: each row is one command with its own id and answer. */
@NullMarked
package vn.liem.service.batch;

import org.jspecify.annotations.NullMarked;
