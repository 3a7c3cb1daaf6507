package vn.liem.procedure.journey;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where a case stands: its stage (nothing before it is registered), whether it is indicted and not yet accepted by the
 * court, how often each body has returned its file, and in which round of investigation it is (0 before institution).
 */
public record CaseState(
        Optional<CaseStage> stage, boolean awaitsCourt, Map<ReturningBody, Integer> returns, int round) {

    public CaseState {
        returns = Map.copyOf(returns);
    }

    /** Neither a matter nor a case is registered. */
    public static CaseState none() {
        return new CaseState(Optional.empty(), false, Map.of(), 0);
    }

    /** A matter is registered (vụ việc). */
    public static CaseState matter() {
        return new CaseState(Optional.of(CaseStage.MATTER), false, Map.of(), 0);
    }

    /** How often the body has returned the file. */
    public int returnsBy(ReturningBody body) {
        return returns.getOrDefault(body, 0);
    }

    /** The same case in another stage. */
    CaseState movedTo(CaseStage next, boolean nextAwaitsCourt) {
        return new CaseState(Optional.of(next), nextAwaitsCourt, returns, round);
    }

    /** The same case where a decision that registers do not know has led it; nowhere where it has no stage there. */
    public CaseState ledByLaw(Optional<CaseStage> next, boolean opensRound) {
        var moved = new CaseState(next, false, returns, round);
        return opensRound ? moved.inNextRound() : moved;
    }

    /** The same case in its next round. */
    CaseState inNextRound() {
        return new CaseState(stage, awaitsCourt, returns, round + 1);
    }

    /** The same case after one more return by the body. */
    CaseState returnedBy(ReturningBody body) {
        var counted = new EnumMap<ReturningBody, Integer>(ReturningBody.class);
        counted.putAll(returns);
        counted.merge(body, 1, Integer::sum);
        return new CaseState(stage, awaitsCourt, counted, round);
    }
}
