/**
 * The append path of a service's log: a command is decided on a loaded state, its events are appended together with
 * their proof in one transaction, and what is stored is read back in dense order.
 */
@NullMarked
package vn.liem.eventstore;

import org.jspecify.annotations.NullMarked;
