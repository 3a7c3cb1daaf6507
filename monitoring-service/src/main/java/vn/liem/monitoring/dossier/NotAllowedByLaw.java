package vn.liem.monitoring.dossier;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.LegalOrder;
import vn.liem.monitoring.fact.StepFact;
import vn.liem.procedure.Wording;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.Taken;
import vn.liem.procedure.machine.Keeper;
import vn.liem.procedure.machine.LawCourse;
import vn.liem.procedure.machine.NotLawful;
import vn.liem.procedure.machine.Said;
import vn.liem.procedure.machine.Standing;
import vn.liem.procedure.machine.StepAnswer;
import vn.liem.procedure.machine.StepTaken;
import vn.liem.procedure.machine.Told;

/**
 * Finds decisions that the machine of the law does not allow where the case stood, over the parts of all services together:
 * a register tells of a judgment without a decision to try, of a judgment in force before the time to protest was over. The
 * decision stands, and leads where it says.
 */
record NotAllowedByLaw(Told told, LegalOrder order) {

    private static final Set<Keeper> ANYBODY = EnumSet.allOf(Keeper.class);
    private static final Taken INSTITUTION =
            new Taken(ProceduralDecision.INSTITUTED, Optional.empty(), Optional.empty());

    List<Finding> in(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        Standing standing = beginning(dossier);
        Deque<StepFact> further = new ArrayDeque<>(dossier.steps());
        for (DecisionFact decision : dossier.decisions()) {
            while (!further.isEmpty() && order.isBefore(further.getFirst(), decision)) {
                standing = after(standing, further.removeFirst());
            }
            if (decision.decision() != ProceduralDecision.INSTITUTED) {
                Taken taken = decision.taken();
                Told.After after = told.after(standing, taken, decision.decidedOn(), Told.said(taken));
                standing = after.standing();
                after.finding().ifPresent(unlawful -> findings.add(finding(decision, unlawful)));
            }
        }
        return findings;
    }

    /** The registry tells that a case was instituted, and so does the investigating body; before any other decision. */
    private Standing beginning(Dossier dossier) {
        Standing beginning = Standing.beginning(LawCourse.CASE);
        Optional<LocalDate> instituted = dossier.registered()
                .institutedOn()
                .or(() -> dossier.decisions().stream()
                        .filter(decision -> decision.decision() == ProceduralDecision.INSTITUTED)
                        .map(DecisionFact::decidedOn)
                        .findFirst());
        return instituted
                .map(day -> told.after(beginning, INSTITUTION, day).standing())
                .orElse(beginning);
    }

    /** Was judged by the service that took it, which knows more of it than is told here. */
    private Standing after(Standing standing, StepFact step) {
        if (step.step().isEmpty()) {
            return standing; // A later version of the law told it.
        }
        StepTaken taken =
                new StepTaken(step.code(), step.decidedOn(), step.person(), Optional.empty(), Said.nothingMore());
        return switch (told.take(standing, taken, ANYBODY)) {
            case StepAnswer.Moved(var next) -> next;
            case StepAnswer.Unlawful _ -> told.machine().follow(standing, taken);
        };
    }

    private Finding finding(DecisionFact decision, StepAnswer.Unlawful unlawful) {
        NotLawful refusal = NotLawful.of(told.machine(), unlawful);
        return new Finding(
                Finding.Kind.NOT_ALLOWED_BY_LAW,
                refusal.article(),
                decision.decidedOn(),
                Optional.of(decision.documentNo()),
                new Wording(refusal.vietnamese(), refusal.english()));
    }
}
