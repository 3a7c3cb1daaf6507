package vn.liem.monitoring.transfers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.liem.monitoring.fact.HandOverFact;
import vn.liem.monitoring.fact.HandOverFact.End;
import vn.liem.monitoring.fact.HandOverFact.Receipt;

/**
 * A hand-over of a file as it stands at the end of a day (chuyển hồ sơ).
 *
 * @param days from sending to the answer, or so far
 */
public record TransferRow(HandOverFact handOver, State state, Optional<Long> days) {

    /** How long a file may be on its way before somebody asks, where the offer says nothing. */
    private static final int LONG_DAYS = 7;

    /** How it stands, what must be looked at first. */
    public enum State {
        UNMATCHED("unmatched", "Có nơi nhận, không có nơi gửi", "Received, by nobody sent"),
        MISMATCH("mismatch", "Nhận được nhưng không khớp", "Arrived, does not match"),
        WAITING_LONG("waiting_long", "Quá hạn chưa trả lời", "Not answered in time"),
        WAITING("waiting", "Đang chờ trả lời", "Waiting for the answer"),
        RETURNED("returned", "Đã trả lại", "Returned"),
        WITHDRAWN("withdrawn", "Đã rút lại", "Withdrawn"),
        ACCEPTED("accepted", "Đã tiếp nhận", "Accepted");

        private final String code;
        private final String vietnamese;
        private final String english;

        State(String code, String vietnamese, String english) {
            this.code = code;
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** Its code in addresses. */
        public String code() {
            return code;
        }

        /** In Vietnamese. */
        public String vietnamese() {
            return vietnamese;
        }

        /** In English. */
        public String english() {
            return english;
        }
    }

    /** One that was sent by a day, or that nobody says was sent, as it stands at the end of that day. */
    public static TransferRow on(HandOverFact handOver, LocalDate day) {
        Optional<LocalDate> ended = handOver.end().map(End::endedOn).filter(on -> !on.isAfter(day));
        return new TransferRow(
                handOver,
                state(handOver, ended.isPresent(), day),
                handOver.sentOn().map(sent -> ChronoUnit.DAYS.between(sent, ended.orElse(day))));
    }

    private static State state(HandOverFact handOver, boolean ended, LocalDate day) {
        if (handOver.offer().isEmpty()) {
            return State.UNMATCHED;
        }
        if (ended) {
            return switch (handOver.end().orElseThrow().outcome()) {
                case ACCEPTED -> State.ACCEPTED;
                case RETURNED -> State.RETURNED;
                case WITHDRAWN -> State.WITHDRAWN;
            };
        }
        if (handOver.receipt()
                .filter(receipt -> !receipt.receivedOn().isAfter(day))
                .map(Receipt::mismatches)
                .filter(count -> count > 0)
                .isPresent()) {
            return State.MISMATCH;
        }
        return lastDay(handOver).filter(day::isAfter).isPresent() ? State.WAITING_LONG : State.WAITING;
    }

    private static Optional<LocalDate> lastDay(HandOverFact handOver) {
        return handOver.offer().map(offer -> offer.dueOn().orElse(offer.sentOn().plusDays(LONG_DAYS)));
    }

    /** By which day it is to be answered: as the offer says. */
    public Optional<LocalDate> dueOn() {
        return handOver.offer().flatMap(HandOverFact.Offer::dueOn);
    }
}
