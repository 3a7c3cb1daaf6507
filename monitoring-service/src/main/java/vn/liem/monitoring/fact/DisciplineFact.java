package vn.liem.monitoring.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A matter of discipline (kỷ luật) with its decisions: one person or organisation, in one case or in none.
 *
 * @param caseId the case, where there is one
 * @param person the key of the person; nobody where it is about an organisation
 * @param locality where it belongs
 * @param closings tracks that ended without discipline
 */
public record DisciplineFact(
        String id,
        Optional<String> caseId,
        Optional<String> person,
        String locality,
        List<Decision> decisions,
        List<Closing> closings)
        implements Fact {

    /** The code of Party discipline. */
    public static final String PARTY = "party";

    /** The code of administrative discipline. */
    public static final String ADMINISTRATIVE = "administrative";

    /** The code of the responsibility of a head. */
    public static final String HEAD_RESPONSIBILITY = "head_responsibility";

    public DisciplineFact {
        decisions = List.copyOf(decisions);
        closings = List.copyOf(closings);
    }

    /**
     * A decision (quyết định kỷ luật).
     *
     * @param track its code, {@code party}
     * @param cancelledOn when an appeal did away with it
     * @param annulledOn when it was annulled
     */
    public record Decision(
            String decisionNo,
            String track,
            LocalDate decidedOn,
            Optional<LocalDate> cancelledOn,
            Optional<LocalDate> annulledOn) {

        /** A decision to which nothing happened yet. */
        public static Decision made(String decisionNo, String track, LocalDate decidedOn) {
            return new Decision(decisionNo, track, decidedOn, Optional.empty(), Optional.empty());
        }

        /** Whether it was taken by a day and stands at its end. */
        public boolean standsOn(LocalDate day) {
            return !decidedOn.isAfter(day)
                    && Stream.of(cancelledOn, annulledOn)
                            .flatMap(Optional::stream)
                            .allMatch(ended -> ended.isAfter(day));
        }

        private Decision corrected(Decision right) {
            return new Decision(decisionNo, right.track(), right.decidedOn(), cancelledOn, annulledOn);
        }

        /** It after an appeal did away with it; nothing where that was taken back. */
        public Decision cancelledOn(Optional<LocalDate> day) {
            return new Decision(decisionNo, track, decidedOn, day, annulledOn);
        }

        /** It after it was annulled; nothing where that was taken back. */
        public Decision annulledOn(Optional<LocalDate> day) {
            return new Decision(decisionNo, track, decidedOn, cancelledOn, day);
        }
    }

    /** A track that ended without discipline (không xử lý kỷ luật). */
    public record Closing(String documentNo, String track, LocalDate decidedOn) {}

    /** Whether a decision of the track was taken by a day and stands at its end. */
    public boolean isDisciplinedOn(String track, LocalDate by, LocalDate day) {
        return decisions.stream()
                .filter(each -> each.track().equals(track))
                .anyMatch(each -> !each.decidedOn().isAfter(by) && each.standsOn(day));
    }

    /** Whether the track is settled at the end of a day: by a decision that stands, or without discipline. */
    public boolean isSettledOn(String track, LocalDate day) {
        return isDisciplinedOn(track, day, day)
                || closings.stream()
                        .filter(each -> each.track().equals(track))
                        .anyMatch(each -> !each.decidedOn().isAfter(day));
    }

    /** It after a decision was taken. */
    public DisciplineFact with(Decision decision) {
        return of(
                Stream.concat(without(decision.decisionNo()).decisions.stream(), Stream.of(decision))
                        .toList(),
                closings);
    }

    /** It after a decision was corrected. */
    public DisciplineFact corrected(Decision right) {
        return changed(right.decisionNo(), known -> known.corrected(right));
    }

    /** It after something happened to the decision with this number. */
    public DisciplineFact changed(String decisionNo, UnaryOperator<Decision> change) {
        return of(
                decisions.stream()
                        .map(each -> each.decisionNo().equals(decisionNo) ? change.apply(each) : each)
                        .toList(),
                closings);
    }

    /** It where the decision with this number was not taken. */
    public DisciplineFact without(String decisionNo) {
        return of(
                decisions.stream()
                        .filter(each -> !each.decisionNo().equals(decisionNo))
                        .toList(),
                closings);
    }

    /** It after a track ended without discipline. */
    public DisciplineFact with(Closing closing) {
        return of(
                decisions,
                Stream.concat(withoutClosing(closing.documentNo()).closings.stream(), Stream.of(closing))
                        .toList());
    }

    /** It where no track ended by the document with this number. */
    public DisciplineFact withoutClosing(String documentNo) {
        return of(
                decisions,
                closings.stream()
                        .filter(each -> !each.documentNo().equals(documentNo))
                        .toList());
    }

    private DisciplineFact of(List<Decision> others, List<Closing> ends) {
        return new DisciplineFact(id, caseId, person, locality, others, ends);
    }
}
