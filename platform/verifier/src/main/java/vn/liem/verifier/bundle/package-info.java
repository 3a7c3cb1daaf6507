/**
 * An evidence bundle and its check: one file that shows what logs have recorded, to whoever trusts their keys and nobody
 * else. It needs no server, no database and no network, and depends on the JDK alone; the bytes are told in
 * {@code docs/evidence.md}.
 */
@NullMarked
package vn.liem.verifier.bundle;

import org.jspecify.annotations.NullMarked;
