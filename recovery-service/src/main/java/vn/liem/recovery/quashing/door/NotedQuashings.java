package vn.liem.recovery.quashing.door;

import static vn.liem.recovery.quashing.door.QuashingsInLog.QUASHINGS;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.Instruction;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.Ids;
import vn.liem.messaging.Reaction;
import vn.liem.messaging.Reactions;
import vn.liem.recovery.quashing.QuashingCommand;
import vn.liem.recovery.quashing.policy.AnnulmentTold;
import vn.liem.recovery.quashing.policy.DecisionTold;
import vn.liem.recovery.quashing.policy.WhenJudgmentQuashedThenReopenObligations;

/** What trial-service decides on judgments is noted at the case. */
@Singleton
public final class NotedQuashings implements Reactions {

    static final String ACTOR = "recovery-service";

    private static final String SPACE = "quashings";
    private static final String STEP = "appeal.step-taken.v1";
    private static final String CORRECTED = "appeal.corrected.v1";
    private static final String ANNULLED = "appeal.annulled.v1";
    private static final Set<String> HEARD = heard();

    @Override
    public List<Reaction<?, ?, ?>> to(String source, StoredEvent event) {
        List<Reaction<?, ?, ?>> follow = new ArrayList<>();
        for (QuashingCommand command : commandsAfter(event)) {
            UUID caseId =
                    UUID.fromString(event.subject().substring(event.subject().indexOf(':') + 1));
            follow.add(new Reaction<>(
                    QUASHINGS,
                    Instruction.of(
                            command,
                            QuashingsInLog.streamOf(caseId),
                            event.subject(),
                            event.occurredOn(),
                            after(source, event))));
        }
        return follow;
    }

    /** The stored names of the events that are heard. */
    static Set<String> types() {
        return HEARD;
    }

    private static Set<String> heard() {
        Set<String> heard = new HashSet<>(WhenJudgmentQuashedThenReopenObligations.TYPES.keySet());
        heard.addAll(List.of(STEP, CORRECTED, ANNULLED));
        return Set.copyOf(heard);
    }

    /** What follows from an event; nothing where it says nothing of a judgment. */
    static List<QuashingCommand> commandsAfter(StoredEvent event) {
        return switch (event.type()) {
            case CORRECTED ->
                WhenJudgmentQuashedThenReopenObligations.reactToCorrection(
                        BodyCodec.decode(event.body(), DecisionTold.class));
            case ANNULLED ->
                WhenJudgmentQuashedThenReopenObligations.reactToAnnulment(
                        BodyCodec.decode(event.body(), AnnulmentTold.class));
            default ->
                HEARD.contains(event.type())
                        ? WhenJudgmentQuashedThenReopenObligations.react(
                                event.type(), BodyCodec.decode(event.body(), DecisionTold.class))
                        : List.of();
        };
    }

    /** The author of what follows: the same event gives the same command however often it is heard. */
    private static Authorship after(String source, StoredEvent event) {
        return new Authorship(
                ACTOR,
                Optional.empty(),
                Ids.version8(SPACE, source + ":" + event.id()),
                event.by().correlation(),
                Optional.of(event.id()));
    }
}
