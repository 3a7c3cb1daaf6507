/** Real servers on one machine without containers: a PostgreSQL and a Kafka in processes and folders of their own. */
@NullMarked
package vn.liem.local.server;

import org.jspecify.annotations.NullMarked;
