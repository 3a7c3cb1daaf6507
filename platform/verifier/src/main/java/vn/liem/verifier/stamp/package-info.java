/** Time stamps of an authority (RFC 3161) on checkpoints: what is asked for, what is answered, and the check, with the JDK alone. */
@NullMarked
package vn.liem.verifier.stamp;

import org.jspecify.annotations.NullMarked;
