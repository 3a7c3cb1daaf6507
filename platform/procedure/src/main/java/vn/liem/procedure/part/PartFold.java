package vn.liem.procedure.part;

import java.util.Optional;
import java.util.Set;
import vn.liem.kernel.Refusal;
import vn.liem.procedure.Profile;
import vn.liem.procedure.Wording;
import vn.liem.procedure.journey.CaseState;
import vn.liem.procedure.journey.StageAnswer;
import vn.liem.procedure.journey.StageAnswer.Illegal;
import vn.liem.procedure.journey.StageAnswer.Moved;
import vn.liem.procedure.journey.StageMachine;
import vn.liem.procedure.journey.Taken;
import vn.liem.procedure.machine.Keeper;
import vn.liem.procedure.machine.LawMachine;
import vn.liem.procedure.machine.NotLawful;
import vn.liem.procedure.machine.Said;
import vn.liem.procedure.machine.Standing;
import vn.liem.procedure.machine.StepAnswer;
import vn.liem.procedure.machine.StepAnswer.Unlawful;
import vn.liem.procedure.machine.StepTaken;
import vn.liem.procedure.machine.Told;

/** One decision after the other, through the stages and through the machine of the law beside each other. */
record PartFold(StageMachine machine, LawMachine law, OtherServices others) {

    /** What is kept beside the decisions of a case: who was charged, and the source that the case came of. */
    private static final Set<Keeper> BESIDE = Set.of(Keeper.ACCUSED, Keeper.CASES);

    static PartFold of(StageMachine machine, OtherServices others) {
        return new PartFold(machine, Profile.vietnam().law(), others);
    }

    /** After an entry; {@code why} is what does not fit. What the stage does not allow leaves the case where it stood. */
    record After(PartStanding standing, Optional<Why> why) {}

    /** What does not fit: the stage, or the law. */
    sealed interface Why {

        /** The stage does not allow it. */
        record OfStage(Illegal illegal) implements Why {}

        /** The machine of the law does not allow it. */
        record OfLaw(Unlawful unlawful) implements Why {}
    }

    After after(PartStanding standing, PartEntry entry) {
        return entry.step()
                .map(step -> afterStep(standing, entry, step))
                .orElseGet(() -> entry.taken()
                        .map(taken -> afterTaken(standing, entry, taken))
                        .orElseThrow());
    }

    private After afterStep(PartStanding standing, PartEntry entry, StepSaid said) {
        StepTaken taken = said.taken(entry.decision().person(), entry.decision().decidedOn());
        return switch (told().take(standing.law(), taken, BESIDE)) {
            // What is stored has happened, and leads where it says.
            case Unlawful unlawful ->
                new After(moved(standing, law.follow(standing.law(), taken)), Optional.of(new Why.OfLaw(unlawful)));
            case StepAnswer.Moved(var next) -> new After(moved(standing, next), Optional.empty());
        };
    }

    private PartStanding moved(PartStanding standing, Standing next) {
        return new PartStanding(stages(standing, next), next);
    }

    // A decision on one accused leaves the stage of the case where it is, and so does one within the same state.
    private CaseState stages(PartStanding standing, Standing next) {
        var before = standing.law().whole();
        return next.whole().state().equals(before.state())
                ? standing.stages()
                : standing.stages()
                        .ledByLaw(
                                law.state(next.whole().state()).stage(),
                                next.round() > standing.law().round());
    }

    private After afterTaken(PartStanding standing, PartEntry entry, Taken taken) {
        var day = entry.decision().decidedOn();
        CaseState stages = entry.openedBy()
                .flatMap(cause -> others.reach(standing.stages(), cause))
                .orElse(standing.stages());
        Standing before = entry.openedBy()
                .map(cause -> told().after(standing.law(), cause, day).standing())
                .orElse(standing.law());
        return switch (take(stages, taken)) {
            case Illegal illegal -> new After(standing, Optional.of(new Why.OfStage(illegal)));
            case Moved(var next) -> {
                var after = told().after(before, taken, day, said(entry, taken));
                yield new After(
                        new PartStanding(next, after.standing()),
                        others.keep(taken) ? Optional.empty() : after.finding().map(Why.OfLaw::new));
            }
        };
    }

    // Who decides in the system says on which ground; a register says what it has a column for.
    private static Said said(PartEntry entry, Taken taken) {
        Said told = Told.said(taken);
        Said grounded = entry.decision().ground().map(told::on).orElse(told);
        return entry.decision().line().isEmpty() ? grounded.askedForGround() : grounded;
    }

    private StageAnswer take(CaseState stages, Taken taken) {
        return others.keep(taken)
                ? others.reach(stages, taken).<StageAnswer>map(Moved::new).orElseGet(() -> machine.take(stages, taken))
                : machine.take(stages, taken);
    }

    private Told told() {
        return new Told(law, machine.decisions());
    }

    /** The refusal of the decision itself. */
    Refusal refusal(PartEntry entry, Why why) {
        return switch (why) {
            case Why.OfStage(var illegal) -> DoesNotFit.itself(machine, entry, illegal);
            case Why.OfLaw(var unlawful) -> NotLawful.of(law, unlawful);
        };
    }

    /** The refusal of a decision because a later one would no longer fit. */
    Refusal refusalForLater(PartEntry later, Why why) {
        return switch (why) {
            case Why.OfStage(var illegal) ->
                DoesNotFit.later(later, machine.explain(illegal), DoesNotFit.article(machine, later, illegal));
            case Why.OfLaw(var unlawful) -> {
                var refusal = NotLawful.of(law, unlawful);
                yield DoesNotFit.later(later, new Wording(refusal.vietnamese(), refusal.english()), refusal.article());
            }
        };
    }
}
