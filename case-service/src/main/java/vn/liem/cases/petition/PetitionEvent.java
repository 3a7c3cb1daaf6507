package vn.liem.cases.petition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.EventType;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.RegisterLine;

/** What has happened to a petition. Nothing of it says who sent the petition. */
public sealed interface PetitionEvent {

    /**
     * A body received it.
     *
     * @param sealingKey the public half of its key, with which every service can seal texts for it
     */
    @EventType("petition.received.v1")
    record PetitionReceived(String sealingKey, PetitionDetails details) implements PetitionEvent {}

    /** The receiving body classified it. */
    @EventType("petition.classified.v1")
    record PetitionClassified(Classification classification) implements PetitionEvent {}

    /** What was recorded of its receipt or its classification was wrong: this is how it was. The earlier events stay. */
    @EventType("petition.corrected.v1")
    record PetitionCorrected(PetitionDetails details, Optional<Classification> classification, SealedText reason)
            implements PetitionEvent {}

    /** A step was recorded that was not taken, or not on that day. */
    @EventType("petition.step-taken-back.v1")
    record StepTakenBack(PetitionStepCode step, LocalDate takenOn, SealedText reason) implements PetitionEvent {}

    /**
     * What a register told of it is taken back, since its import was undone (đã hủy lần nhập sổ): nobody has received it then. The
     * earlier events stay.
     *
     * @param line where it stood
     */
    @EventType("petition.statement-withdrawn.v1")
    record PetitionStatementWithdrawn(String number, RegisterLine line) implements PetitionEvent {}

    /** A step of its way, on a legal day. */
    sealed interface Step extends PetitionEvent {

        /** The legal day. */
        LocalDate on();

        /** Which step it is; of each there is one a day. */
        PetitionStepCode code();
    }

    /** It was addressed above the level that is competent (đơn vượt cấp). */
    @EventType("petition.marked-beyond-level.v1")
    record PetitionMarkedBeyondLevel(LocalDate markedOn, Optional<String> competentBody) implements Step {
        @Override
        public LocalDate on() {
            return markedOn;
        }

        @Override
        public PetitionStepCode code() {
            return PetitionStepCode.MARKED_BEYOND_LEVEL;
        }
    }

    /** It repeats another one, with which it is settled (đơn trùng). */
    @EventType("petition.linked.v1")
    record PetitionLinked(LocalDate linkedOn, UUID petitionId, String number) implements Step {
        @Override
        public LocalDate on() {
            return linkedOn;
        }

        @Override
        public PetitionStepCode code() {
            return PetitionStepCode.LINKED;
        }
    }

    /** The time to decide on accepting it was extended by so many working days (kéo dài thời hạn xử lý ban đầu). */
    @EventType("petition.acceptance-extended.v1")
    record PetitionAcceptanceExtended(LocalDate acceptanceExtendedOn, int workingDays) implements Step {
        @Override
        public LocalDate on() {
            return acceptanceExtendedOn;
        }

        @Override
        public PetitionStepCode code() {
            return PetitionStepCode.ACCEPTANCE_EXTENDED;
        }
    }

    /**
     * It was accepted for settling (thụ lý).
     *
     * @param dueOn the last day as the decision or the register states it, where it does
     */
    @EventType("petition.accepted.v1")
    record PetitionAccepted(LocalDate acceptedOn, Optional<LocalDate> dueOn) implements Step {
        @Override
        public LocalDate on() {
            return acceptedOn;
        }

        @Override
        public PetitionStepCode code() {
            return PetitionStepCode.ACCEPTED;
        }
    }

    /** A register states until when it is to be settled, and no acceptance (sổ ghi hạn, không ghi ngày thụ lý). */
    @EventType("petition.due-day-stated.v1")
    record PetitionDueDayStated(LocalDate statedOn, LocalDate dueOn) implements Step {
        @Override
        public LocalDate on() {
            return statedOn;
        }

        @Override
        public PetitionStepCode code() {
            return PetitionStepCode.DUE_DAY_STATED;
        }
    }

    /**
     * It was sent to the competent body (chuyển đơn).
     *
     * @param forwardedTo the unit code of that body; empty where a register does not say
     */
    @EventType("petition.forwarded.v1")
    record PetitionForwarded(LocalDate forwardedOn, Optional<String> forwardedTo) implements Step {
        @Override
        public LocalDate on() {
            return forwardedOn;
        }

        @Override
        public PetitionStepCode code() {
            return PetitionStepCode.FORWARDED;
        }
    }

    /** It was not accepted, with the reason (trả lại đơn, không thụ lý). */
    @EventType("petition.returned.v1")
    record PetitionReturned(LocalDate returnedOn, ReturnGround ground) implements Step {
        @Override
        public LocalDate on() {
            return returnedOn;
        }

        @Override
        public PetitionStepCode code() {
            return PetitionStepCode.RETURNED;
        }
    }

    /** The time to settle it was extended by so many days (gia hạn). */
    @EventType("petition.extended.v1")
    record PetitionExtended(LocalDate extendedOn, int days) implements Step {
        @Override
        public LocalDate on() {
            return extendedOn;
        }

        @Override
        public PetitionStepCode code() {
            return PetitionStepCode.EXTENDED;
        }
    }

    /** Settling it was suspended (tạm đình chỉ giải quyết): the days until it goes on do not count. */
    @EventType("petition.suspended.v1")
    record PetitionSuspended(LocalDate suspendedOn) implements Step {
        @Override
        public LocalDate on() {
            return suspendedOn;
        }

        @Override
        public PetitionStepCode code() {
            return PetitionStepCode.SUSPENDED;
        }
    }

    /** Settling it goes on (tiếp tục giải quyết). */
    @EventType("petition.resumed.v1")
    record PetitionResumed(LocalDate resumedOn) implements Step {
        @Override
        public LocalDate on() {
            return resumedOn;
        }

        @Override
        public PetitionStepCode code() {
            return PetitionStepCode.RESUMED;
        }
    }

    /**
     * It was settled (kết luận nội dung tố cáo, quyết định giải quyết khiếu nại, kết quả xử lý).
     *
     * @param documentNo the number of the conclusion or decision; empty where a register does not say
     */
    @EventType("petition.concluded.v1")
    record PetitionConcluded(LocalDate concludedOn, PetitionResult result, Optional<String> documentNo)
            implements Step {
        @Override
        public LocalDate on() {
            return concludedOn;
        }

        @Override
        public PetitionStepCode code() {
            return PetitionStepCode.CONCLUDED;
        }
    }

    /** A register says that it was settled, and not what it came to (sổ không ghi kết quả). */
    @EventType("petition.settled-without-result.v1")
    record PetitionSettledWithoutResult(LocalDate settledOn) implements Step {
        @Override
        public LocalDate on() {
            return settledOn;
        }

        @Override
        public PetitionStepCode code() {
            return PetitionStepCode.SETTLED_WITHOUT_RESULT;
        }
    }

    /** It was withdrawn (rút đơn); a check for crime goes on all the same. */
    @EventType("petition.withdrawn.v1")
    record PetitionWithdrawn(LocalDate withdrawnOn) implements Step {
        @Override
        public LocalDate on() {
            return withdrawnOn;
        }

        @Override
        public PetitionStepCode code() {
            return PetitionStepCode.WITHDRAWN;
        }
    }

    /** A new fact opens a settled petition again (tình tiết mới). */
    @EventType("petition.reopened.v1")
    record PetitionReopened(LocalDate reopenedOn) implements Step {
        @Override
        public LocalDate on() {
            return reopenedOn;
        }

        @Override
        public PetitionStepCode code() {
            return PetitionStepCode.REOPENED;
        }
    }

    /** A sign of crime was found in it (dấu hiệu tội phạm). */
    @EventType("petition.crime-sign-found.v1")
    record PetitionCrimeSignFound(LocalDate foundOn) implements Step {
        @Override
        public LocalDate on() {
            return foundOn;
        }

        @Override
        public PetitionStepCode code() {
            return PetitionStepCode.CRIME_SIGN_FOUND;
        }
    }

    /** What shows a crime was passed on, and is an information source from then on. */
    @EventType("petition.source-sent.v1")
    record PetitionSourceSent(LocalDate sentOn, UUID sourceId, String sourceNumber) implements Step {
        @Override
        public LocalDate on() {
            return sentOn;
        }

        @Override
        public PetitionStepCode code() {
            return PetitionStepCode.SOURCE_SENT;
        }
    }

    /** The body did what it owes others beside the settling. */
    @EventType("petition.duty-done.v1")
    record PetitionDutyDone(PetitionDuty duty, LocalDate doneOn) implements Step {
        @Override
        public LocalDate on() {
            return doneOn;
        }

        @Override
        public PetitionStepCode code() {
            return duty.step();
        }
    }
}
