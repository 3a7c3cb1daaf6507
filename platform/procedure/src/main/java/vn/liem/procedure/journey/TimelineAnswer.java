package vn.liem.procedure.journey;

import vn.liem.procedure.journey.StageAnswer.Illegal;

/** The answer of a timeline to a decision that wants its place in it. */
public sealed interface TimelineAnswer {

    /** It fits, and so does all that comes after it. */
    record Admitted(StageTimeline timeline) implements TimelineAnswer {}

    /** The decision that does not fit where it stands: the new one, or a later one that the new one would break. */
    record Misfit(DatedDecision decision, Illegal why) implements TimelineAnswer {}
}
