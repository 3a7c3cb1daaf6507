/** What orders of the investigation lead to here. */
@NullMarked
package vn.liem.recovery.asset.policy;

import org.jspecify.annotations.NullMarked;
