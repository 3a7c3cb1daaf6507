/**
 * Measurements that anybody can repeat: ratios taken in one run on one machine, against what the same database does
 * without the product.
 */
@NullMarked
package vn.liem.bench;

import org.jspecify.annotations.NullMarked;
