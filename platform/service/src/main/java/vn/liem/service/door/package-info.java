/**
 * The manners of a door, the same for every service: what a request must bring, what an answer says, how a refusal reads.
 */
@NullMarked
package vn.liem.service.door;

import org.jspecify.annotations.NullMarked;
