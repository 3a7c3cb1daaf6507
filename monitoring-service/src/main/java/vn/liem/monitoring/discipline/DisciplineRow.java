package vn.liem.monitoring.discipline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import vn.liem.monitoring.fact.DisciplineFact;
import vn.liem.monitoring.fact.DisciplineFact.Decision;

/**
 * A matter of discipline with the Party and the administration side by side, at the end of a day (kỷ luật).
 *
 * @param party the first decision of the Party that stands
 * @param administrative the first decision of the administration that stands
 * @param head the first decision on the responsibility of a head that stands
 * @param gapDays from the Party's decision to the administration's, or so far where none stands
 */
public record DisciplineRow(
        DisciplineFact matter,
        State state,
        Optional<Decision> party,
        Optional<Decision> administrative,
        Optional<Decision> head,
        Optional<Long> gapDays) {

    /** How old a decision of the Party is before the administration's is missed, in days: as figures count the gap. */
    private static final int GAP_DAYS = 30;

    /** How it stands, what must be looked at first. */
    public enum State {
        GAP(
                "gap",
                "Kỷ luật Đảng quá 30 ngày, chưa có kỷ luật hành chính",
                "Party decision over 30 days old, no administrative one"),
        PARTY_ALONE("party_alone", "Mới có kỷ luật Đảng", "Party decision alone"),
        ADMINISTRATIVE_ALONE("administrative_alone", "Chỉ có kỷ luật hành chính", "Administrative decision alone"),
        BOTH("both", "Đủ hai loại, hoặc đã kết thúc", "Both, or settled"),
        NONE("none", "Chưa có quyết định", "No decision yet");

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

    /** A matter as it stands at the end of a day. */
    public static DisciplineRow on(DisciplineFact matter, LocalDate day) {
        Optional<Decision> party = first(matter, DisciplineFact.PARTY, day);
        Optional<Decision> administrative = first(matter, DisciplineFact.ADMINISTRATIVE, day);
        boolean settled = matter.isSettledOn(DisciplineFact.ADMINISTRATIVE, day);
        Optional<Long> gap = party.filter(_ -> administrative.isPresent() || !settled)
                .map(decision -> ChronoUnit.DAYS.between(
                        decision.decidedOn(),
                        administrative.map(Decision::decidedOn).orElse(day)));
        return new DisciplineRow(
                matter,
                state(matter, day, party.isPresent(), administrative.isPresent(), settled),
                party,
                administrative,
                first(matter, DisciplineFact.HEAD_RESPONSIBILITY, day),
                gap);
    }

    private static State state(
            DisciplineFact matter, LocalDate day, boolean party, boolean administrative, boolean settled) {
        if (party && !settled) {
            return matter.isDisciplinedOn(DisciplineFact.PARTY, day.minusDays(GAP_DAYS), day)
                    ? State.GAP
                    : State.PARTY_ALONE;
        }
        if (party) {
            return State.BOTH;
        }
        return administrative ? State.ADMINISTRATIVE_ALONE : State.NONE;
    }

    private static Optional<Decision> first(DisciplineFact matter, String track, LocalDate day) {
        return matter.decisions().stream()
                .filter(decision -> decision.track().equals(track) && decision.standsOn(day))
                .min(Comparator.comparing(Decision::decidedOn));
    }
}
