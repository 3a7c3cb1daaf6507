package vn.liem.notification.clock.door;

import static vn.liem.notification.clock.door.ClocksInLog.CLOCKS;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.Instruction;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.Ids;
import vn.liem.kernel.StreamId;
import vn.liem.messaging.Reaction;
import vn.liem.messaging.Reactions;

/** What other services tell is noted at the clocks of what it speaks of, by its legal day. */
@Singleton
public final class NotedByClocks implements Reactions {

    static final String ACTOR = "notification-service";

    private static final String SPACE = "clocks";

    @Override
    public List<Reaction<?, ?, ?>> to(String source, StoredEvent event) {
        List<Reaction<?, ?, ?>> follow = new ArrayList<>();
        String subject = ClocksInLog.subjectOf(event);
        ClocksInLog.streamOf(subject)
                .ifPresent(stream -> HeardEvents.commandsAfter(event)
                        .forEach(command -> follow.add(new Reaction<>(
                                CLOCKS,
                                Instruction.of(command, stream, subject, event.occurredOn(), after(source, event))))));
        return follow;
    }

    /** The author of what follows: the same event gives the same command however often it is heard. */
    static Authorship after(String source, StoredEvent event) {
        return new Authorship(
                ACTOR,
                Optional.empty(),
                Ids.version8(SPACE, source + ":" + event.id()),
                event.by().correlation(),
                Optional.of(event.id()));
    }

    /** The author of counting a subject's clocks by a version of the law. */
    static Authorship counting(StreamId stream, String version) {
        var command = Ids.version8(SPACE, stream.value() + " by " + version);
        return new Authorship(ACTOR, Optional.empty(), command, command, Optional.empty());
    }

    /** The author of a look at a subject's clocks on a day. */
    static Authorship looking(StreamId stream, String day) {
        var command = Ids.version8(SPACE, stream.value() + " on " + day);
        return new Authorship(ACTOR, Optional.empty(), command, command, Optional.empty());
    }
}
