package vn.liem.investigation.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.investigation.appraisal.Appraisal.Requested;
import vn.liem.kernel.Refusal;
import vn.liem.procedure.due.NetTime.Bound;

/** Which documents of a request do not fit among the others; what a register told is not asked. */
final class AppraisalRules {

    private AppraisalRules() {}

    /** A document that breaks a rule. */
    record Misfit(Recorded what, Refusal why) {}

    /** Every document that does not fit. */
    static List<Misfit> misfits(Requested appraisal) {
        List<Misfit> misfits = new ArrayList<>();
        appraisal
                .receipt()
                .filter(one -> one.line().isEmpty())
                .flatMap(one -> answered(appraisal, one.unit(), one.receivedOn())
                        .map(why -> new Misfit(new Recorded(AppraisalDocument.RECEIPT, one.documentNo()), why)))
                .ifPresent(misfits::add);
        appraisal
                .declining()
                .flatMap(one -> answered(appraisal, one.unit(), one.declinedOn())
                        .or(() -> appraisal.conclusion().map(_ -> AppraisalRefusal.CONCLUDED_ALREADY))
                        .map(why -> new Misfit(new Recorded(AppraisalDocument.DECLINING, one.documentNo()), why)))
                .ifPresent(misfits::add);
        appraisal
                .askings()
                .forEach(one -> ofAsking(appraisal, one)
                        .map(why -> new Misfit(new Recorded(AppraisalDocument.ASKING, one.documentNo()), why))
                        .ifPresent(misfits::add));
        appraisal
                .provisions()
                .forEach(one -> ofProvision(appraisal, one)
                        .map(why -> new Misfit(new Recorded(AppraisalDocument.PROVISION, one.documentNo()), why))
                        .ifPresent(misfits::add));
        misfits.addAll(ofExtensions(appraisal));
        appraisal
                .delays()
                .forEach(one -> ofDelay(appraisal, one)
                        .map(why -> new Misfit(new Recorded(AppraisalDocument.DELAY, one.documentNo()), why))
                        .ifPresent(misfits::add));
        appraisal
                .conclusion()
                .filter(one -> one.line().isEmpty())
                .flatMap(one -> ofConclusion(appraisal, one)
                        .map(why -> new Misfit(new Recorded(AppraisalDocument.CONCLUSION, one.documentNo()), why)))
                .ifPresent(misfits::add);
        return misfits;
    }

    private static Optional<Refusal> ofAsking(Requested appraisal, Asking one) {
        return answered(appraisal, one.unit(), one.askedOn()).or(() -> whileItRuns(appraisal, one.askedOn()));
    }

    private static Optional<Refusal> ofProvision(Requested appraisal, Provision one) {
        Optional<Asking> asking = appraisal.asking(one.asking());
        if (asking.isEmpty()) {
            return Optional.of(AppraisalRefusal.NO_SUCH_ASKING);
        }
        return one.providedOn().isBefore(asking.get().askedOn())
                ? Optional.of(AppraisalRefusal.PROVIDED_BEFORE_ASKED)
                : whileItRuns(appraisal, one.providedOn());
    }

    private static List<Misfit> ofExtensions(Requested appraisal) {
        List<Misfit> misfits = new ArrayList<>();
        for (int turn = 0; turn < appraisal.extensions().size(); turn++) {
            AppraisalExtension one = appraisal.extensions().get(turn);
            int upToThis = turn + 1;
            whileItRuns(appraisal, one.decidedOn())
                    .or(() -> appraisal
                            .receipt()
                            .flatMap(receipt -> beyond(AppraisalTime.bound(appraisal, receipt.receivedOn(), upToThis))))
                    .map(why -> new Misfit(new Recorded(AppraisalDocument.EXTENSION, one.documentNo()), why))
                    .ifPresent(misfits::add);
        }
        return misfits;
    }

    // What the profile does not have forbids nothing, and is said where the request is shown.
    private static Optional<Refusal> beyond(Bound bound) {
        return switch (bound) {
            case Bound.Fits _, Bound.NotInProfile _ -> Optional.empty();
            case Bound.TooLong(var row, var most) -> Optional.of(DoesNotFitRequest.tooLong(row, most));
            case Bound.OneTooMany(var row, var allowed) -> Optional.of(DoesNotFitRequest.oneTooMany(row, allowed));
        };
    }

    private static Optional<Refusal> ofDelay(Requested appraisal, Delay one) {
        if (one.line().isPresent()) {
            return Optional.empty();
        }
        AppraisalRequest request = appraisal.request();
        boolean third = one.delayedBy()
                .filter(body -> !body.equals(request.unit()) && !body.equals(request.body()))
                .isPresent();
        if (third) {
            return Optional.of(AppraisalRefusal.DELAY_OF_A_THIRD_BODY);
        }
        return one.explainedOn().isBefore(request.requestedOn())
                ? Optional.of(AppraisalRefusal.BEFORE_ITS_REQUEST)
                : Optional.empty();
    }

    private static Optional<Refusal> ofConclusion(Requested appraisal, AppraisalConclusion one) {
        return answered(appraisal, one.unit(), one.concludedOn())
                .or(() -> appraisal.declining().map(_ -> AppraisalRefusal.DECLINED_ALREADY))
                .or(() -> receivedBy(appraisal, one.concludedOn()));
    }

    /** An answer of the body that was asked, after it was asked. */
    private static Optional<Refusal> answered(Requested appraisal, String unit, LocalDate day) {
        if (!unit.equals(appraisal.request().body())) {
            return Optional.of(AppraisalRefusal.OF_ANOTHER_BODY);
        }
        return day.isBefore(appraisal.request().requestedOn())
                ? Optional.of(AppraisalRefusal.BEFORE_ITS_REQUEST)
                : Optional.empty();
    }

    private static Optional<Refusal> whileItRuns(Requested appraisal, LocalDate day) {
        return receivedBy(appraisal, day)
                .or(() -> appraisal.overOn().filter(day::isAfter).map(_ -> AppraisalRefusal.OVER_BY_THEN));
    }

    private static Optional<Refusal> receivedBy(Requested appraisal, LocalDate day) {
        return appraisal
                        .receipt()
                        .filter(receipt -> !receipt.receivedOn().isAfter(day))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(AppraisalRefusal.NOT_RECEIVED_BY_THEN);
    }
}
