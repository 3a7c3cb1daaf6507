package vn.liem.monitoring.petitions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.liem.monitoring.fact.PetitionFact;

/**
 * A petition as it stands at the end of a day (đơn khiếu nại, tố cáo, kiến nghị, phản ánh); who sent it is told nowhere.
 *
 * @param dueOn the last day for settling it, where one is known
 * @param daysLeft negative once its last day is over; none where it is settled or rests
 */
public record PetitionRow(
        PetitionFact petition,
        State state,
        boolean beyondLevel,
        Optional<LocalDate> dueOn,
        Optional<Long> daysLeft,
        Optional<LocalDate> concludedOn) {

    /** How it stands, what must be looked at first. */
    public enum State {
        PROLONGED("prolonged", "Kéo dài quá thời hạn", "Prolonged beyond its time"),
        OPEN("open", "Đang giải quyết", "Being settled"),
        SUSPENDED("suspended", "Tạm đình chỉ", "Suspended"),
        CONCLUDED("concluded", "Đã giải quyết, chuyển hoặc trả", "Settled, forwarded or returned");

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

    /** One that was received by a day, as it stands at the end of that day. */
    public static PetitionRow on(PetitionFact petition, LocalDate day) {
        PetitionFact.Standing standing = petition.standingOn(day);
        Optional<LocalDate> due = petition.dueOn(day);
        State state = state(standing, due, day);
        boolean runs = state == State.PROLONGED || state == State.OPEN;
        return new PetitionRow(
                petition,
                state,
                petition.isBeyondLevelBy(day),
                due,
                runs ? due.map(last -> ChronoUnit.DAYS.between(day, last)) : Optional.empty(),
                standing.concludedOn());
    }

    /** While settling it rests, no day of it is missed. */
    private static State state(PetitionFact.Standing standing, Optional<LocalDate> due, LocalDate day) {
        if (standing.concludedOn().isPresent()) {
            return State.CONCLUDED;
        }
        if (standing.suspendedOn().isPresent()) {
            return State.SUSPENDED;
        }
        return due.filter(last -> last.isBefore(day)).isPresent() ? State.PROLONGED : State.OPEN;
    }
}
