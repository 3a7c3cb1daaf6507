/** What an operator must hear of: views and relays that stand still, records that wait, alarms. */
@NullMarked
package vn.liem.service.watch;

import org.jspecify.annotations.NullMarked;
