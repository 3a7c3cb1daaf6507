/**
 * The bytes of a log and the mathematics of its proof: headers, leaves, trees, checkpoints and signatures. It depends on
 * the JDK alone, so that whoever checks evidence needs nothing else; the services write with the same classes, and
 * vectors made by another implementation hold both to {@code docs/log-format.md}.
 */
@NullMarked
package vn.liem.verifier;

import org.jspecify.annotations.NullMarked;
