package vn.liem.procedure.journey;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.liem.procedure.Wording;
import vn.liem.procedure.journey.StageAnswer.Illegal;
import vn.liem.procedure.journey.StageAnswer.Moved;

/** The whole machine of a case as a pure fold over a decision table: what a decision does to where the case stands. */
public record StageMachine(DecisionTable decisions) {

    private static final StageMachine VIETNAM = new StageMachine(DecisionTable.vietnam());

    /** The machine of the law of Vietnam. */
    public static StageMachine vietnam() {
        return VIETNAM;
    }

    /** What the decision does here, or why it does not fit. */
    public StageAnswer take(CaseState state, Taken taken) {
        return whyIllegal(state, taken)
                .<StageAnswer>map(reason -> new Illegal(taken.decision(), state.stage(), allowed(state), reason))
                .orElseGet(() -> new Moved(next(state, taken)));
    }

    /** Where the case stands after the decision; total: a decision that does not fit leaves the case where it is. */
    public CaseState after(CaseState state, Taken taken) {
        return switch (take(state, taken)) {
            case Moved(var next) -> next;
            case Illegal _ -> state;
        };
    }

    /** The decisions on the whole case that fit here, in the order of the journey. */
    public List<ProceduralDecision> allowed(CaseState state) {
        return Arrays.stream(ProceduralDecision.values())
                .filter(decision -> isAllowed(state, decision))
                .toList();
    }

    /** The refusal in whole sentences, with what would be possible instead. */
    public Wording explain(Illegal illegal) {
        var name = decisions.rule(illegal.refused()).name();
        var possible = illegal.allowed().stream()
                .map(decision -> decisions.rule(decision).name())
                .toList();
        return new Wording(
                "Không thể ghi nhận quyết định “%s” khi %s. %s Quyết định phù hợp: %s."
                        .formatted(
                                name.vietnamese(),
                                illegal.in()
                                        .map(stage -> "vụ án ở giai đoạn “" + stage.vietnamese() + "”")
                                        .orElse("chưa có vụ án"),
                                illegal.reason().vietnamese(),
                                listed(
                                        possible.stream()
                                                .map(Wording::vietnamese)
                                                .toList(),
                                        "không có")),
                "“%s” cannot be recorded %s. %s What fits: %s."
                        .formatted(
                                name.english(),
                                illegal.in()
                                        .map(stage -> "at the stage “" + stage.english() + "”")
                                        .orElse("where there is no case"),
                                illegal.reason().english(),
                                listed(possible.stream().map(Wording::english).toList(), "nothing")));
    }

    private static String listed(List<String> names, String none) {
        return names.isEmpty() ? none : names.stream().collect(Collectors.joining("; "));
    }

    private boolean isAllowed(CaseState state, ProceduralDecision decision) {
        var caps = decisions.rule(decision).caps();
        return caps.isEmpty()
                ? whyIllegal(state, Taken.of(decision)).isEmpty()
                : caps.stream()
                        .anyMatch(cap -> whyIllegal(
                                        state, Taken.of(decision, cap.body().code()))
                                .isEmpty());
    }

    private Optional<IllegalBecause> whyIllegal(CaseState state, Taken taken) {
        var rule = decisions.rule(taken.decision());
        if (!fitsStage(state, taken, rule)) {
            return Optional.of(IllegalBecause.WRONG_STAGE);
        }
        if (rule.has(DecisionMark.NEEDS_INDICTMENT) && !state.awaitsCourt()) {
            return Optional.of(IllegalBecause.NOT_INDICTED);
        }
        return rule.capOn(taken)
                .filter(cap -> state.returnsBy(cap.body()) >= cap.most())
                .map(_ -> IllegalBecause.RETURNS_USED_UP);
    }

    private static boolean fitsStage(CaseState state, Taken taken, DecisionRule rule) {
        var stages = rule.leavesCase(taken) ? rule.ofOneAccusedIn() : rule.from();
        return state.stage().map(stages::contains).orElse(rule.has(DecisionMark.OPENS_CASE));
    }

    private CaseState next(CaseState state, Taken taken) {
        var rule = decisions.rule(taken.decision());
        if (rule.leavesCase(taken)) {
            return state;
        }
        var moved = state.movedTo(rule.to(), awaitsCourt(state, rule));
        var counted = rule.capOn(taken).map(cap -> moved.returnedBy(cap.body())).orElse(moved);
        return rule.has(DecisionMark.OPENS_ROUND) ? counted.inNextRound() : counted;
    }

    // An indictment waits for the court as long as the case stays with the prosecution, suspended or not.
    private static boolean awaitsCourt(CaseState state, DecisionRule rule) {
        return switch (rule.to()) {
            case PROSECUTION, PROSECUTION_SUSPENDED -> state.awaitsCourt() || rule.has(DecisionMark.INDICTS);
            case MATTER,
                    INVESTIGATION,
                    INVESTIGATION_SUSPENDED,
                    TRIAL,
                    JUDGED,
                    APPEAL,
                    IN_FORCE,
                    EXECUTION,
                    CLOSED,
                    TERMINATED -> false;
        };
    }
}
