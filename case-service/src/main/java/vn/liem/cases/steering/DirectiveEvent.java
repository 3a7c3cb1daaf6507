package vn.liem.cases.steering;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.EventType;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.RegisterLine;

/** What has happened to a conclusion, recommendation or direction with an owner (kết luận, kiến nghị, chỉ đạo). */
public sealed interface DirectiveEvent {

    /**
     * It was issued to its owner.
     *
     * @param sealingKey the public half of its key, with which every service can seal texts for it
     */
    @EventType("directive.issued.v1")
    record DirectiveIssued(String sealingKey, DirectiveDetails details) implements DirectiveEvent {}

    /** A register told what became of it. */
    @EventType("directive.told-by-register.v1")
    record DirectiveToldByRegister(DirectiveTold told) implements DirectiveEvent {}

    /** What was recorded of its issue, or what a register told, was wrong: this is how it was. The earlier events stay. */
    @EventType("directive.corrected.v1")
    record DirectiveCorrected(DirectiveDetails details, Optional<DirectiveTold> told, SealedText reason)
            implements DirectiveEvent {}

    /** It carries out a conclusion of a meeting of the committee, or no longer names one. */
    @EventType("directive.conclusion-named.v1")
    record DirectiveConclusionNamed(Optional<ConclusionOfMeeting> conclusion) implements DirectiveEvent {}

    /** A step was recorded that was not taken, or not on that day. */
    @EventType("directive.step-taken-back.v1")
    record DirectiveStepTakenBack(DirectiveStepCode step, LocalDate takenOn, SealedText reason)
            implements DirectiveEvent {}

    /**
     * What a register told of it is taken back, since its import was undone (đã hủy lần nhập sổ): it was never issued then. The
     * earlier events stay.
     *
     * @param line where it stood
     */
    @EventType("directive.statement-withdrawn.v1")
    record DirectiveStatementWithdrawn(String number, RegisterLine line) implements DirectiveEvent {}

    /** A step of carrying it out, on a legal day. */
    sealed interface Step extends DirectiveEvent {

        /** The legal day. */
        LocalDate on();

        /** Which step it is; of each there is one a day. */
        DirectiveStepCode code();
    }

    /** Its owner was given more time (gia hạn). */
    @EventType("directive.extended.v1")
    record DirectiveExtended(LocalDate extendedOn, LocalDate extendedTo, Optional<SealedText> reason) implements Step {
        @Override
        public LocalDate on() {
            return extendedOn;
        }

        @Override
        public DirectiveStepCode code() {
            return DirectiveStepCode.EXTENDED;
        }
    }

    /**
     * Its owner was urged (đôn đốc).
     *
     * @param number which urging it is, counted from 1
     */
    @EventType("directive.urged.v1")
    record DirectiveUrged(LocalDate urgedOn, int number, Optional<SealedText> words) implements Step {
        @Override
        public LocalDate on() {
            return urgedOn;
        }

        @Override
        public DirectiveStepCode code() {
            return DirectiveStepCode.URGED;
        }
    }

    /** Its owner reported how far it has come (báo cáo tiến độ). */
    @EventType("directive.progress-reported.v1")
    record DirectiveProgressReported(LocalDate reportedOn, int percentDone, Optional<SealedText> words)
            implements Step {
        @Override
        public LocalDate on() {
            return reportedOn;
        }

        @Override
        public DirectiveStepCode code() {
            return DirectiveStepCode.PROGRESS_REPORTED;
        }
    }

    /** Its owner reported that it is done (báo cáo đã thực hiện xong); whether it is, the standing agency says. */
    @EventType("directive.reported-done.v1")
    record DirectiveReportedDone(LocalDate reportedOn, Optional<SealedText> words) implements Step {
        @Override
        public LocalDate on() {
            return reportedOn;
        }

        @Override
        public DirectiveStepCode code() {
            return DirectiveStepCode.REPORTED_DONE;
        }
    }

    /** The standing agency found that it is not done, and says why (xác định chưa thực hiện xong). */
    @EventType("directive.rejected-as-not-done.v1")
    record DirectiveRejectedAsNotDone(LocalDate rejectedOn, SealedText reason) implements Step {
        @Override
        public LocalDate on() {
            return rejectedOn;
        }

        @Override
        public DirectiveStepCode code() {
            return DirectiveStepCode.REJECTED_AS_NOT_DONE;
        }
    }

    /** The standing agency found that it is done (xác nhận đã thực hiện xong). */
    @EventType("directive.verified-done.v1")
    record DirectiveVerifiedDone(LocalDate verifiedOn) implements Step {
        @Override
        public LocalDate on() {
            return verifiedOn;
        }

        @Override
        public DirectiveStepCode code() {
            return DirectiveStepCode.VERIFIED_DONE;
        }
    }

    /** It no longer has to be carried out (hủy, thu hồi). */
    @EventType("directive.cancelled.v1")
    record DirectiveCancelled(LocalDate cancelledOn, SealedText reason) implements Step {
        @Override
        public LocalDate on() {
            return cancelledOn;
        }

        @Override
        public DirectiveStepCode code() {
            return DirectiveStepCode.CANCELLED;
        }
    }
}
