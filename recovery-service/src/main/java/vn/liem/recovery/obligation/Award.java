package vn.liem.recovery.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.recovery.money.AmountVnd;
import vn.liem.recovery.obligation.ObligationEvent.ObligationCorrected;
import vn.liem.recovery.obligation.ObligationEvent.ObligationFixed;
import vn.liem.recovery.obligation.ObligationEvent.ObligationReduced;
import vn.liem.recovery.obligation.ObligationEvent.ObligationStated;

/**
 * What is owed, as it was said last.
 *
 * @param how the fact by which it was fixed, as it was corrected last
 * @param stated what a register said of it last, where it came from one
 * @param enforceableOn from when it can be enforced, where it can
 * @param reductions by how much it was lowered, in the order in which it was recorded
 */
public record Award(
        ObligationFixed how,
        Optional<ObligationStated> stated,
        Optional<LocalDate> enforceableOn,
        List<ObligationReduced> reductions) {

    public Award {
        reductions = List.copyOf(reductions);
    }

    static Award of(ObligationFixed fixed) {
        return new Award(fixed, Optional.empty(), Optional.empty(), List.of());
    }

    static Award of(ObligationStated stated) {
        return new Award(
                stated.fixed(),
                Optional.of(stated),
                stated.enforceableOn(),
                stated.reduced().stream().toList());
    }

    /** By how much it was lowered altogether. */
    AmountVnd reducedVnd() {
        return reductions.stream().map(ObligationReduced::amountVnd).reduce(AmountVnd.ZERO, AmountVnd::plus);
    }

    Award corrected(ObligationCorrected now) {
        ObligationFixed corrected = new ObligationFixed(
                how.obligationNo(),
                how.caseId(),
                now.debtors(),
                now.kind(),
                now.beneficiary(),
                now.amountVnd(),
                now.fixedOn(),
                now.entry());
        return new Award(corrected, stated, now.enforceableOn(), reductions);
    }

    Award enforceable(LocalDate on) {
        return new Award(how, stated, Optional.of(on), reductions);
    }

    Award reduced(ObligationReduced reduced) {
        List<ObligationReduced> more = new ArrayList<>(reductions);
        more.add(reduced);
        return new Award(how, stated, enforceableOn, more);
    }

    /** What was recorded here beside the register stays: a day from which it can be enforced, and other reductions. */
    Award statedAs(ObligationStated now) {
        List<ObligationReduced> standing = new ArrayList<>(reductions);
        stated.flatMap(ObligationStated::reduced).ifPresent(standing::remove);
        now.reduced().ifPresent(standing::add);
        return new Award(now.fixed(), Optional.of(now), enforceableAs(now), standing);
    }

    private Optional<LocalDate> enforceableAs(ObligationStated now) {
        boolean fromRegister = stated.filter(before -> before.enforceableOn().equals(enforceableOn))
                .isPresent();
        return now.enforceableOn().or(() -> fromRegister ? Optional.empty() : enforceableOn);
    }
}
