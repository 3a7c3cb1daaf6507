package vn.liem.eventstore;

import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import vn.liem.kernel.StreamId;
import vn.liem.verifier.Hash;

/**
 * A command as it comes in, to be decided in a session: it may look at several aggregates and write to several.
 *
 * @param command its id
 * @param fingerprint a hash over everything that was asked
 * @param turn the aggregate on which it waits its turn
 * @param seenVersion the version at which the caller looked, where one was named: the command is not decided on another
 * @param decision how it is decided; asked again on what stands then, where the command loses to another write
 */
public record CommandAsked(
        UUID command,
        Hash fingerprint,
        StreamId turn,
        OptionalLong seenVersion,
        Function<DecisionSession, DecisionSession.Step> decision) {}
