package vn.liem.service.looking;

import java.time.Instant;
import java.util.Optional;
import vn.liem.security.looking.LookingKind;

/**
 * Which entries of the log of looking are asked for.
 *
 * @param subject who looked
 * @param thing what they looked at
 * @param kind how
 * @param from recorded then or later
 * @param before recorded earlier than that
 * @param beforePosition where the page before ended
 */
record LookingAsked(
        Optional<String> subject,
        Optional<String> thing,
        Optional<LookingKind> kind,
        Optional<Instant> from,
        Optional<Instant> before,
        Optional<Long> beforePosition) {}
