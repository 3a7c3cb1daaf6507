/** The first page: how many cases stand at which stage, what moved last, which information sources wait. */
@NullMarked
package vn.liem.monitoring.home;

import org.jspecify.annotations.NullMarked;
