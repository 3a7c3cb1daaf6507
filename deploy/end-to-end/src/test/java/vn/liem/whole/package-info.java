/** The whole system, run by its own commands: six services as processes, a real PostgreSQL, Kafka and Keycloak. */
@NullMarked
package vn.liem.whole;

import org.jspecify.annotations.NullMarked;
