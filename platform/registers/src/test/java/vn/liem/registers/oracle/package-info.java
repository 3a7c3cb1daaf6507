/**
 * The reference calculator: every figure of a report straight from the cells of register files, in code that shares
 * nothing with the product but the splitting of CSV into cells. It is slow and plain on purpose: what the product shows
 * is checked against it.
 */
package vn.liem.registers.oracle;
