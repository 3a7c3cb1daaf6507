package vn.liem.monitoring.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.ClockFact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.OfficerFact;
import vn.liem.monitoring.fact.ProposalFact;
import vn.liem.monitoring.fact.Territory;
import vn.liem.monitoring.word.ControlTerms;
import vn.liem.monitoring.word.OfficerTerms;
import vn.liem.monitoring.word.Terms;
import vn.liem.procedure.Wording;

/**
 * Something in the conduct of proceedings that the control of power looks at (kiểm soát quyền lực, Quy định 132-QĐ/TW): no
 * officer is named in it, by key neither.
 *
 * @param subject the case or source, {@code case:…}
 * @param unit whose officer, whose signature, or whose turn it was, where that is told
 * @param on the day by which it counts
 * @param what the function, the decision or the time limit
 * @param why the reason that was given
 */
public record ControlRow(
        Kind kind, String subject, Optional<String> unit, LocalDate on, Wording what, Optional<Wording> why) {

    private static final Wording NO_POST = new Wording("Người tiến hành tố tụng", "Officer of the case");

    /** What it is, what must be looked at first. */
    public enum Kind {
        MISSED_UNANSWERED("missed_unanswered", "Quá hạn, chưa nêu lý do", "Missed, no reason given"),
        REFUSED("refused", "Người thứ hai từ chối ký", "Second signature refused"),
        LAPSED("lapsed", "Đề xuất mất hiệu lực, không ai ký thứ hai", "Proposal lapsed unsigned"),
        WITHDRAWN("withdrawn", "Người đề xuất rút lại", "Proposal withdrawn"),
        WAITING("waiting", "Chờ chữ ký thứ hai", "Waits for a second signature"),
        RECUSED("recused", "Từ chối hoặc bị thay đổi theo luật định", "Stepped back or put out by law"),
        REPLACED("replaced", "Thay đổi người được phân công", "Reassigned"),
        MISSED("missed", "Quá hạn, đã nêu lý do", "Missed, with its reason"),
        SIGNED("signed", "Có hiệu lực bằng hai chữ ký", "Took effect by two signatures");

        private final String code;
        private final String vietnamese;
        private final String english;

        Kind(String code, String vietnamese, String english) {
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

    /** All of it by the end of a day, where it may be named; what must be looked at first, then the latest. */
    public static List<ControlRow> on(Facts facts, Law law, Territory territory, LocalDate day) {
        List<ControlRow> rows = new ArrayList<>();
        facts.all(ClockFact.class).stream().filter(territory::holds).forEach(clock -> rows.addAll(missed(clock, law)));
        facts.all(OfficerFact.class).stream().filter(territory::holds).forEach(officer -> rows.addAll(of(officer)));
        facts.all(ProposalFact.class).stream()
                .filter(territory::holds)
                .forEach(proposal -> rows.addAll(of(proposal, day)));
        return rows.stream()
                .filter(row -> !row.on().isAfter(day))
                .sorted(Comparator.comparing(ControlRow::kind)
                        .thenComparing(ControlRow::on, Comparator.reverseOrder())
                        .thenComparing(ControlRow::subject))
                .toList();
    }

    /** Its last day was missed on the day after it. */
    private static List<ControlRow> missed(ClockFact clock, Law law) {
        Optional<String> reason = clock.answer().flatMap(ClockFact.Answer::reason);
        return clock.dueOn().filter(_ -> clock.missed() && clock.obliges()).stream()
                .map(due -> new ControlRow(
                        reason.isPresent() ? Kind.MISSED : Kind.MISSED_UNANSWERED,
                        clock.subject(),
                        clock.answer().map(ClockFact.Answer::body),
                        due.plusDays(1),
                        law.nameOfClock(clock.clock()),
                        reason.map(code -> Terms.of(ControlTerms.MISSES, code))))
                .toList();
    }

    private static List<ControlRow> of(OfficerFact officer) {
        String subject = "case:" + officer.caseId();
        Optional<String> unit = Optional.of(officer.unit());
        List<ControlRow> rows = new ArrayList<>();
        for (OfficerFact.Post post : officer.posts()) {
            post.replaced()
                    .ifPresent(how -> rows.add(new ControlRow(
                            Kind.REPLACED,
                            subject,
                            unit,
                            how.on(),
                            OfficerTerms.role(post.role()),
                            Optional.of(Terms.of(ControlTerms.REPLACEMENTS, how.reason())))));
        }
        officer.recused()
                .ifPresent(how -> rows.add(new ControlRow(
                        Kind.RECUSED,
                        subject,
                        unit,
                        how.on(),
                        officer.posts().isEmpty()
                                ? NO_POST
                                : OfficerTerms.role(officer.posts().getLast().role()),
                        Optional.of(Terms.of(ControlTerms.GROUNDS, how.ground())))));
        return rows;
    }

    private static List<ControlRow> of(ProposalFact proposal, LocalDate day) {
        List<ControlRow> rows = new ArrayList<>();
        boolean hasEnded = false;
        for (ProposalFact.Ending ending : proposal.endings()) {
            hasEnded |= !ending.on().isAfter(day);
            rows.add(row(proposal, ended(ending.how()), ending.on()));
        }
        if (proposal.waits() || !hasEnded) {
            rows.add(row(proposal, Kind.WAITING, proposal.decidedOn()));
        }
        return rows;
    }

    private static ControlRow row(ProposalFact proposal, Kind kind, LocalDate on) {
        return new ControlRow(
                kind,
                proposal.subject(),
                Optional.of(proposal.unit()),
                on,
                OfficerTerms.decision(proposal.code()),
                Optional.empty());
    }

    private static Kind ended(ProposalFact.How how) {
        return switch (how) {
            case SIGNED -> Kind.SIGNED;
            case REFUSED -> Kind.REFUSED;
            case WITHDRAWN -> Kind.WITHDRAWN;
            case LAPSED -> Kind.LAPSED;
        };
    }
}
