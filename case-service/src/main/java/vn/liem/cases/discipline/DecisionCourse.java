package vn.liem.cases.discipline;

import java.time.LocalDate;
import java.util.Optional;

/** A decision and everything that happened to it, in whatever order it was recorded. */
public record DecisionCourse(
        DisciplineDecision decision,
        Optional<DisciplineAppeal> appeal,
        Optional<AppealAnswer> answer,
        Optional<DisciplineFinality> finality,
        Optional<DisciplineAnnulment> annulment) {

    static DecisionCourse of(DisciplineDecision decision) {
        return new DecisionCourse(decision, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Its number. */
    public String decisionNo() {
        return decision.decisionNo();
    }

    /** Whether it stands: it was neither annulled nor cancelled on appeal. */
    public boolean stands() {
        return switch (standing()) {
            case DECIDED, APPEALED, FINAL -> true;
            case CANCELLED, ANNULLED -> false;
        };
    }

    /** Where it stands. */
    public DecisionStanding standing() {
        if (annulment.isPresent()) {
            return DecisionStanding.ANNULLED;
        }
        if (answer.isPresent()) {
            return answer.get().outcome() == AppealOutcome.CANCELLED
                    ? DecisionStanding.CANCELLED
                    : DecisionStanding.FINAL;
        }
        if (finality.isPresent()) {
            return DecisionStanding.FINAL;
        }
        return appeal.isPresent() ? DecisionStanding.APPEALED : DecisionStanding.DECIDED;
    }

    /** The form as it stands: that of the decision, or the one to which an appeal changed it. */
    public DisciplineForm form() {
        return answer.flatMap(AppealAnswer::form).orElse(decision.form());
    }

    /** The rule that the days of its papers break together, where they break one. */
    Optional<DisciplineRefusal> brokenRule() {
        LocalDate decidedOn = decision.decidedOn();
        if (appeal.filter(one -> one.appealedOn().isBefore(decidedOn)).isPresent()) {
            return Optional.of(DisciplineRefusal.APPEALED_BEFORE_DECISION);
        }
        if (answer.filter(one -> one.answeredOn().isBefore(appealedOn())).isPresent()) {
            return Optional.of(DisciplineRefusal.ANSWERED_BEFORE_APPEAL);
        }
        if (finality.filter(one -> one.finalOn().isBefore(decidedOn)).isPresent()) {
            return Optional.of(DisciplineRefusal.FINAL_BEFORE_DECISION);
        }
        if (finality.isPresent() && appeal.isPresent()) {
            return Optional.of(DisciplineRefusal.FINAL_THOUGH_APPEALED);
        }
        return annulment
                .filter(one -> one.annulledOn().isBefore(lastOn()))
                .map(_ -> DisciplineRefusal.ANNULLED_BEFORE_OTHER_PAPERS);
    }

    private LocalDate appealedOn() {
        return appeal.map(DisciplineAppeal::appealedOn).orElse(decision.decidedOn());
    }

    private LocalDate lastOn() {
        LocalDate last = appealedOn();
        last = later(last, answer.map(AppealAnswer::answeredOn));
        return later(last, finality.map(DisciplineFinality::finalOn));
    }

    private static LocalDate later(LocalDate day, Optional<LocalDate> other) {
        return other.filter(given -> given.isAfter(day)).orElse(day);
    }

    DecisionCourse corrected(DisciplineDecision right) {
        return new DecisionCourse(right, appeal, answer, finality, annulment);
    }

    DecisionCourse appealed(DisciplineAppeal by) {
        return new DecisionCourse(decision, Optional.of(by), answer, finality, annulment);
    }

    DecisionCourse answered(AppealAnswer by) {
        return new DecisionCourse(decision, appeal, Optional.of(by), finality, annulment);
    }

    DecisionCourse madeFinal(DisciplineFinality by) {
        return new DecisionCourse(decision, appeal, answer, Optional.of(by), annulment);
    }

    DecisionCourse annulled(DisciplineAnnulment by) {
        return new DecisionCourse(decision, appeal, answer, finality, Optional.of(by));
    }

    DecisionCourse without(DisciplinePaper paper) {
        return switch (paper) {
            case APPEAL -> new DecisionCourse(decision, Optional.empty(), answer, finality, annulment);
            case APPEAL_ANSWER -> new DecisionCourse(decision, appeal, Optional.empty(), finality, annulment);
            case FINALITY -> new DecisionCourse(decision, appeal, answer, Optional.empty(), annulment);
            case ANNULMENT -> new DecisionCourse(decision, appeal, answer, finality, Optional.empty());
            case OPENING, PROPOSAL, NO_DISCIPLINE, DECISION -> this;
        };
    }

    /** Whether such a paper is recorded of it. */
    boolean has(DisciplinePaper paper) {
        return !without(paper).equals(this);
    }

    /** Whether anything is recorded of it beside the decision itself. */
    boolean hasPapers() {
        return !of(decision).equals(this);
    }
}
