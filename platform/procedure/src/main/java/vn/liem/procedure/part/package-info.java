/**
 * The part of the machine that one service keeps: the decisions it has recorded of a case in their legal order, and whether
 * one more fits among them.
 */
@NullMarked
package vn.liem.procedure.part;

import org.jspecify.annotations.NullMarked;
