/** How a service's log reaches Kafka and how it reads the logs of others: the mounting of {@code vn.liem.messaging}. */
@NullMarked
package vn.liem.service.exchange;

import org.jspecify.annotations.NullMarked;
