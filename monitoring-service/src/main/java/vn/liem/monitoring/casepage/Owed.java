package vn.liem.monitoring.casepage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.monitoring.appraisals.AppraisalRow;
import vn.liem.monitoring.directives.DirectiveRow;
import vn.liem.monitoring.dossier.Dossier;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.AppraisalFact;
import vn.liem.monitoring.fact.ClockFact;
import vn.liem.monitoring.fact.CustodyFact;
import vn.liem.monitoring.fact.DirectiveFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.HandOverFact;
import vn.liem.monitoring.word.OfficerTerms;
import vn.liem.procedure.Wording;

/**
 * What somebody owes in a case (việc phải làm): the next of them says what is next, who owes it, and by when.
 *
 * @param body who owes it: of a time limit the body that has the file
 * @param by its last day; none where it is not known or stands still
 * @param daysLeft negative once that is over
 */
public record Owed(Kind kind, Wording what, Optional<String> body, Optional<LocalDate> by, Optional<Long> daysLeft) {

    /** From what it follows. */
    public enum Kind {
        CLOCK("theo thời hạn luật định", "by a time limit of the law"),
        HAND_OVER("theo việc chuyển hồ sơ", "by a hand-over"),
        DIRECTIVE("theo chỉ đạo", "by a directive"),
        APPRAISAL("theo yêu cầu giám định, định giá", "by a request for expertise"),
        SIGNATURE("theo quyết định được trình", "by a proposal");

        private final String vietnamese;
        private final String english;

        Kind(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
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

    private static final Comparator<Owed> SOONEST = Comparator.comparing(
                    (Owed owed) -> owed.by().orElse(LocalDate.MAX))
            .thenComparing(Owed::kind)
            .thenComparing(owed -> owed.what().vietnamese());

    /** Whether its last day is over. */
    public boolean isOver() {
        return daysLeft.filter(left -> left < 0).isPresent();
    }

    /** How many days it is over; 0 where it is not. */
    public long daysOver() {
        return daysLeft.map(left -> Math.max(0, -left)).orElse(0L);
    }

    /**
     * What is owed in a case at the end of a day, the soonest first.
     *
     * @param facts all that is told of the case
     * @param exact whether time limits and proposals are known of that day; else they are left out
     */
    static List<Owed> of(Dossier dossier, List<? extends Fact> facts, Law law, LocalDate day, boolean exact) {
        Stream<Owed> clocks =
                exact ? dossier.running().stream().map(clock -> of(clock, dossier, law, day)) : Stream.of();
        Stream<Owed> signatures = exact
                ? dossier.proposals().stream()
                        .map(proposal -> new Owed(
                                Kind.SIGNATURE,
                                signed(OfficerTerms.decision(proposal.code())),
                                Optional.of(proposal.unit()),
                                Optional.empty(),
                                Optional.empty()))
                : Stream.of();
        return Stream.of(
                        clocks,
                        dossier.handOvers().stream()
                                .filter(each -> each.origin() == HandOverFact.Origin.LIVE
                                        && each.offer().isPresent()
                                        && each.end().isEmpty())
                                .map(each -> of(each, day)),
                        all(facts, DirectiveFact.class)
                                .map(each -> DirectiveRow.on(each, day))
                                .filter(row -> row.state() != DirectiveRow.State.VERIFIED
                                        && row.state() != DirectiveRow.State.CANCELLED)
                                .map(Owed::of),
                        all(facts, AppraisalFact.class)
                                .map(each -> AppraisalRow.on(each, day))
                                .filter(row -> row.state() != AppraisalRow.State.CONCLUDED)
                                .map(Owed::of),
                        signatures)
                .flatMap(each -> each)
                .sorted(SOONEST)
                .toList();
    }

    private static Owed of(ClockFact clock, Dossier dossier, Law law, LocalDate day) {
        return new Owed(
                Kind.CLOCK,
                law.nameOfClock(clock.clock()),
                dossier.holder().map(CustodyFact::holder),
                clock.dueOn(),
                left(clock.dueOn(), day));
    }

    private static Owed of(HandOverFact each, LocalDate day) {
        Optional<LocalDate> due = each.offer().flatMap(HandOverFact.Offer::dueOn);
        return new Owed(
                Kind.HAND_OVER,
                new Wording("Trả lời việc chuyển hồ sơ", "Answer the hand-over of the file"),
                each.to(),
                due,
                left(due, day));
    }

    private static Owed of(DirectiveRow row) {
        String number = row.directive().number();
        Wording what = row.state() == DirectiveRow.State.REPORTED
                ? new Wording(
                        "Xác nhận kết quả thực hiện chỉ đạo số " + number,
                        "Verify the report on directive no. " + number)
                : new Wording("Thực hiện chỉ đạo số " + number, "Carry out directive no. " + number);
        String body = row.state() == DirectiveRow.State.REPORTED
                ? row.directive().issuedBy()
                : row.directive().addressedTo();
        return new Owed(Kind.DIRECTIVE, what, Optional.of(body), row.dueOn(), row.daysLeft());
    }

    private static Owed of(AppraisalRow row) {
        AppraisalFact.Asked asked = row.appraisal().asked();
        boolean valuation = asked.kind().equals("valuation");
        return new Owed(
                Kind.APPRAISAL,
                valuation
                        ? new Wording(
                                "Kết luận định giá, yêu cầu số " + asked.documentNo(),
                                "Conclude the valuation, request no. " + asked.documentNo())
                        : new Wording(
                                "Kết luận giám định, yêu cầu số " + asked.documentNo(),
                                "Conclude the expertise, request no. " + asked.documentNo()),
                Optional.of(asked.body()),
                row.dueOn(),
                row.daysLeft());
    }

    private static Wording signed(Wording decision) {
        return new Wording("Ký hoặc từ chối: " + decision.vietnamese(), "Sign or refuse: " + decision.english());
    }

    private static Optional<Long> left(Optional<LocalDate> due, LocalDate day) {
        return due.map(last -> ChronoUnit.DAYS.between(day, last));
    }

    private static <F extends Fact> Stream<F> all(List<? extends Fact> facts, Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast);
    }
}
