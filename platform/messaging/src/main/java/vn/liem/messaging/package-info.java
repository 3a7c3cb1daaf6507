/**
 * How a log reaches others: a relay publishes it in its order, an inbox takes in what others published, each record once
 * in its effect, and what fails for one case holds that case alone.
 */
@NullMarked
package vn.liem.messaging;

import org.jspecify.annotations.NullMarked;
