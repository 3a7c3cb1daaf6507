package vn.liem.monitoring.figures;

import static vn.liem.monitoring.figures.FlowCheck.Term.opening;
import static vn.liem.monitoring.figures.FlowCheck.Term.reported;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.LegalOrder;
import vn.liem.monitoring.figures.Definition.Count;
import vn.liem.monitoring.figures.FlowCheck.Term;
import vn.liem.monitoring.word.Meaning;
import vn.liem.monitoring.word.Said;
import vn.liem.procedure.journey.CaseStage;

/** The checks that every report runs over its own figures. */
public final class FlowChecks {

    private static final Said FLOW_OF_CASES = new Said(
            "Vụ việc, vụ án: đầu kỳ + mới vào sổ = cuối kỳ + đã nhập vào vụ khác.",
            "Matters and cases: at the start + newly registered = at the end + joined into others.");
    private static final Said FLOW_OF_HAND_OVERS = new Said(
            "Chuyển hồ sơ: chưa trả lời đầu kỳ + đã chuyển = đã có kết quả + chưa trả lời cuối kỳ.",
            "Hand-overs: unanswered at the start + sent = ended + unanswered at the end.");
    private static final Said FLOW_OF_SOURCES = new Said(
            "Nguồn tin: mang sang + tiếp nhận - chuyển cơ quan khác = đã giải quyết + còn lại.",
            "Sources: carried over + registered - redirected = resolved + remaining.");

    private static final List<FlowCheck> ALL = all();

    private FlowChecks() {}

    /** How each check comes out for a report. */
    public static List<FlowCheck.Outcome> of(Facts facts, Report report, LegalOrder order) {
        ScopedFacts opening = ScopedFacts.of(facts, report.opening(), order);
        ScopedFacts reported = ScopedFacts.of(facts, report, order);
        return of(number -> count(number, opening), number -> count(number, reported));
    }

    /** How each check comes out with numbers that somebody else counts, at the opening and in the report. */
    static List<FlowCheck.Outcome> of(ToLongFunction<Definition> opening, ToLongFunction<Definition> reported) {
        return ALL.stream().map(check -> check.outcome(opening, reported)).toList();
    }

    /** The numbers that are checked and are no figures. */
    static List<Definition> numbers() {
        return List.of(
                StageDefinitions.STANDING,
                StageDefinitions.REGISTERED,
                StageDefinitions.JOINED,
                HandOverDefinitions.ENDED,
                SourceDefinitions.TO_RESOLVE,
                SourceDefinitions.RESOLVED_OF_THEM,
                SourceDefinitions.REMAINING);
    }

    private static long count(Definition number, ScopedFacts facts) {
        return number.counting(facts).counted().stream()
                .map(Part::amount)
                .mapToLong(BigInteger::longValueExact)
                .sum();
    }

    private static List<FlowCheck> all() {
        List<FlowCheck> all = new ArrayList<>();
        List<Term> stages = Stream.of(CaseStage.values())
                .map(stage -> figure("stage." + stage.name()).orElseThrow())
                .map(Term::reported)
                .toList();
        all.add(new FlowCheck(
                "flow.cases",
                FLOW_OF_CASES,
                List.of(opening(StageDefinitions.STANDING), reported(StageDefinitions.REGISTERED)),
                joined(stages, reported(StageDefinitions.JOINED))));
        all.add(new FlowCheck(
                "flow.transfers",
                FLOW_OF_HAND_OVERS,
                List.of(opening(HandOverDefinitions.UNANSWERED), reported(HandOverDefinitions.SENT)),
                List.of(reported(HandOverDefinitions.ENDED), reported(HandOverDefinitions.UNANSWERED))));
        all.add(new FlowCheck(
                "flow.sources",
                FLOW_OF_SOURCES,
                List.of(reported(SourceDefinitions.TO_RESOLVE)),
                List.of(reported(SourceDefinitions.RESOLVED_OF_THEM), reported(SourceDefinitions.REMAINING))));
        flow("appraisals", "Giám định, định giá", "Appraisals", "requested", "concluded")
                .ifPresent(all::add);
        flow("petitions", "Đơn", "Petitions", "received", "concluded").ifPresent(all::add);
        supervision().ifPresent(all::add);
        whole("cases.returned", List.of("procuracy", "judge", "panel")).ifPresent(all::add);
        List<String> groups = List.of("corruption", "position", "economic", "negative");
        List<String> kinds = List.of("complaint", "denunciation", "recommendation", "reflection");
        whole("cases.instituted", groups).ifPresent(all::add);
        whole("accused.instituted", groups).ifPresent(all::add);
        whole("accused.officialsOrPartyMembers", groups).ifPresent(all::add);
        whole("petitions.received", kinds).ifPresent(all::add);
        return List.copyOf(all);
    }

    /** What was open and came is what was done and is open. */
    private static Optional<FlowCheck> flow(String family, String vietnamese, String english, String come, String go) {
        Said says = new Said(
                vietnamese + ": chưa xong đầu kỳ + mới = đã xong + chưa xong cuối kỳ.",
                english + ": open at the start + new = concluded + open at the end.");
        return figure(family + ".open")
                .flatMap(open -> figure(family + "." + come)
                        .flatMap(in -> figure(family + "." + go)
                                .map(out -> new FlowCheck(
                                        "flow." + family,
                                        says,
                                        List.of(opening(open), reported(in)),
                                        List.of(reported(out), reported(open))))));
    }

    private static Optional<FlowCheck> supervision() {
        List<Definition> monitored = figures("supervision.monitored", List.of("cases", "matters"));
        List<Definition> listed = figures("supervision.listed", List.of("cases", "matters"));
        Said says = new Said(
                "Diện theo dõi, chỉ đạo: đầu kỳ + đưa vào = đưa ra + cuối kỳ.",
                "Items under direction: at the start + listed = delisted + at the end.");
        return figure("supervision.delisted")
                .filter(_ -> monitored.size() == 2 && listed.size() == 2)
                .map(delisted -> new FlowCheck(
                        "flow.supervision",
                        says,
                        Stream.concat(
                                        monitored.stream().map(Term::opening),
                                        listed.stream().map(Term::reported))
                                .toList(),
                        joined(monitored.stream().map(Term::reported).toList(), reported(delisted))));
    }

    /** The parts of a figure are the whole of it. */
    private static Optional<FlowCheck> whole(String id, List<String> parts) {
        List<Definition> found = figures(id, parts);
        Said title = Meaning.of(id).title();
        Said says = new Said(
                title.vietnamese() + ": tổng các phần bằng tổng số.", title.english() + ": the parts are the whole.");
        return figure(id)
                .filter(_ -> found.size() == parts.size())
                .map(all -> new FlowCheck(
                        "whole." + id, says, found.stream().map(Term::reported).toList(), List.of(reported(all))));
    }

    private static List<Definition> figures(String id, List<String> parts) {
        return parts.stream().flatMap(part -> figure(id + "." + part).stream()).toList();
    }

    private static Optional<Definition> figure(String id) {
        return Definitions.find(id).filter(Count.class::isInstance);
    }

    private static List<Term> joined(List<Term> terms, Term another) {
        return Stream.concat(terms.stream(), Stream.of(another)).toList();
    }
}
