package vn.liem.monitoring.casepage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import vn.liem.monitoring.dossier.Dossier;
import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.HandOverFact;
import vn.liem.monitoring.fact.HandOverFact.End;
import vn.liem.monitoring.fact.HandOverFact.Origin;
import vn.liem.monitoring.fact.HandOverFact.Outcome;
import vn.liem.monitoring.fact.StepFact;
import vn.liem.procedure.Wording;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.machine.Step;

/**
 * One thing that happened, on the axis of legal days (diễn biến).
 *
 * @param body who did it
 * @param otherBody to whom, where a file went
 * @param accused which of the accused it concerns, by place
 * @param recorded whether a register tells it and no receipt stands behind it
 */
public record TimelineEntry(
        LocalDate on,
        Kind kind,
        Wording what,
        Optional<Wording> detail,
        Optional<String> body,
        Optional<String> otherBody,
        Optional<String> documentNo,
        List<Integer> accused,
        boolean recorded) {

    /** What kind of thing it is. */
    public enum Kind {
        REGISTRY("Sổ theo dõi", "Registry"),
        CHARGE("Khởi tố bị can", "Charge"),
        DECISION("Quyết định tố tụng", "Decision"),
        /** A return of the file or a quashing: the case goes back. */
        BACK("Trả lại, hủy án", "Returned or quashed"),
        FILE("Giao nhận hồ sơ", "Hand-over");

        private final String vietnamese;
        private final String english;

        Kind(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** The word on the page, in Vietnamese. */
        public String vietnamese() {
            return vietnamese;
        }

        /** The word on the page, in English. */
        public String english() {
            return english;
        }
    }

    /**
     * The entries of a dossier, the latest first. On one day a case is registered, instituted, somebody is charged; a file
     * sent before arrives, is decided on, and leaves.
     */
    static List<TimelineEntry> of(Dossier dossier, DecisionWords words) {
        List<TimelineEntry> entries = new ArrayList<>(registry(dossier));
        List<TimelineEntry> later = new ArrayList<>();
        dossier.decisions()
                .forEach(decision -> (decision.decision() == ProceduralDecision.INSTITUTED ? entries : later)
                        .add(decision(decision, dossier, words)));
        dossier.steps().forEach(step -> later.add(step(step, dossier)));
        entries.addAll(charges(dossier));
        for (HandOverFact each : dossier.handOvers()) {
            boolean sameDay = each.end().map(End::endedOn).equals(each.sentOn());
            each.sentOn().ifPresent(day -> later.add(sent(each, day)));
            each.end().ifPresent(end -> (sameDay ? later : entries).add(ended(each, end)));
        }
        entries.addAll(later);
        entries.sort(Comparator.comparing(TimelineEntry::on));
        return List.copyOf(entries).reversed();
    }

    private static List<TimelineEntry> registry(Dossier dossier) {
        CaseFact registered = dossier.registered();
        List<TimelineEntry> entries = new ArrayList<>();
        entries.add(registry(
                registered.registeredOn(),
                registered.itemType().equals("matter")
                        ? new Wording("Vào sổ vụ việc", "Matter registered")
                        : new Wording("Đưa vụ án vào sổ theo dõi", "Case entered in the registry")));
        boolean decided =
                dossier.decisions().stream().anyMatch(each -> each.decision() == ProceduralDecision.INSTITUTED);
        if (!decided) {
            registered
                    .institutedOn()
                    .ifPresent(
                            day -> entries.add(registry(day, new Wording("Khởi tố vụ án hình sự", "Case instituted"))));
        }
        registered
                .mergedOn()
                .ifPresent(day ->
                        entries.add(registry(day, new Wording("Nhập vào vụ án khác", "Joined into another case"))));
        return entries;
    }

    private static TimelineEntry registry(LocalDate day, Wording what) {
        return new TimelineEntry(
                day,
                Kind.REGISTRY,
                what,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false);
    }

    /** Those charged on one day stand in one line. */
    private static List<TimelineEntry> charges(Dossier dossier) {
        TreeMap<LocalDate, List<Integer>> places = new TreeMap<>();
        for (int i = 0; i < dossier.accused().size(); i++) {
            AccusedFact somebody = dossier.accused().get(i);
            places.computeIfAbsent(somebody.accusedOn(), _ -> new ArrayList<>()).add(i + 1);
        }
        List<TimelineEntry> entries = new ArrayList<>();
        places.forEach((day, who) -> entries.add(new TimelineEntry(
                day,
                Kind.CHARGE,
                new Wording("Khởi tố bị can", "Accused charged"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                who,
                false)));
        return entries;
    }

    private static TimelineEntry step(StepFact step, Dossier dossier) {
        return new TimelineEntry(
                step.decidedOn(),
                Kind.DECISION,
                step.step().map(Step::name).orElseGet(() -> new Wording(step.code(), step.code())),
                step.formerHolder().map(DecisionWords::formerHolder),
                Optional.of(step.unit()),
                Optional.empty(),
                Optional.of(step.documentNo()),
                places(step.person(), dossier),
                false);
    }

    private static List<Integer> places(Optional<String> person, Dossier dossier) {
        List<Integer> accused = new ArrayList<>();
        for (int i = 0; i < dossier.accused().size(); i++) {
            if (person.equals(Optional.of(dossier.accused().get(i).person()))) {
                accused.add(i + 1);
            }
        }
        return accused;
    }

    private static TimelineEntry decision(DecisionFact decision, Dossier dossier, DecisionWords words) {
        boolean told = !decision.isOfRegister(dossier.registered());
        return new TimelineEntry(
                decision.decidedOn(),
                goesBack(decision.decision()) ? Kind.BACK : Kind.DECISION,
                words.name(decision),
                words.detail(decision),
                Optional.of(decision.unit()).filter(_ -> told),
                Optional.empty(),
                Optional.of(decision.documentNo()).filter(_ -> told),
                places(decision.person(), dossier),
                !told);
    }

    private static boolean goesBack(ProceduralDecision decision) {
        return decision == ProceduralDecision.RETURNED_FOR_FURTHER_INVESTIGATION
                || decision == ProceduralDecision.QUASHED_FOR_REINVESTIGATION
                || decision == ProceduralDecision.QUASHED_FOR_RETRIAL;
    }

    private static TimelineEntry sent(HandOverFact each, LocalDate day) {
        return file(each, day, new Wording("Chuyển hồ sơ", "File handed over"), each.from(), each.to());
    }

    private static TimelineEntry ended(HandOverFact each, End end) {
        Wording what = switch (end.outcome()) {
            case ACCEPTED -> new Wording("Tiếp nhận hồ sơ", "File accepted");
            case RETURNED -> new Wording("Trả lại hồ sơ được chuyển", "File sent back");
            case WITHDRAWN -> new Wording("Rút lại việc chuyển hồ sơ", "Hand-over withdrawn");
        };
        Optional<String> by = end.outcome() == Outcome.WITHDRAWN ? each.from() : each.to();
        return file(each, end.endedOn(), what, by, Optional.empty());
    }

    private static TimelineEntry file(
            HandOverFact each, LocalDate day, Wording what, Optional<String> body, Optional<String> otherBody) {
        return new TimelineEntry(
                day,
                Kind.FILE,
                what,
                Optional.empty(),
                body,
                otherBody,
                Optional.empty(),
                List.of(),
                each.origin() == Origin.RECORDED);
    }
}
