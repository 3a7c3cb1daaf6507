/**
 * What a service mounts to hand files over: the acts and lists over REST, what other services fetch, and the beans behind
 * them. A service mounts it with {@code liem.handover.mounted=true} and names its bodies in {@code liem.hosts}.
 */
@NullMarked
package vn.liem.handover.door;

import org.jspecify.annotations.NullMarked;
