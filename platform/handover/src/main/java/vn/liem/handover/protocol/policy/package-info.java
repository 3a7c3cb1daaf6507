/** When one side says this, then the other side records that: what a published event becomes on the other side. */
@NullMarked
package vn.liem.handover.protocol.policy;

import org.jspecify.annotations.NullMarked;
