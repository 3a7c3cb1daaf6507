package vn.liem.monitoring.casepage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.monitoring.dossier.Course;
import vn.liem.monitoring.dossier.Course.Step;
import vn.liem.procedure.journey.CaseStage;

/**
 * The stages of a case in the order of the law, and how far it has come (thanh giai đoạn).
 *
 * @param stops every stage of the straight way; behind the end of a case that was terminated there are none
 */
public record StageRail(List<Stop> stops) {

    private static final List<CaseStage> WAY = List.of(
            CaseStage.MATTER,
            CaseStage.INVESTIGATION,
            CaseStage.PROSECUTION,
            CaseStage.TRIAL,
            CaseStage.JUDGED,
            CaseStage.APPEAL,
            CaseStage.IN_FORCE,
            CaseStage.EXECUTION,
            CaseStage.CLOSED);

    /** How a case stands to a stage. */
    public enum State {
        /** It has been there and went on. */
        PASSED("đã qua", "passed"),
        /** It is there. */
        HERE("đang ở đây", "here now"),
        /** It is there, and the proceedings are suspended. */
        HALTED("đang tạm đình chỉ", "suspended here"),
        /** It ended there. */
        ENDED("kết thúc tại đây", "ended here"),
        /** It went past without stopping, or has not come there. */
        OPEN("chưa đến", "not reached");

        private final String vietnamese;
        private final String english;

        State(String vietnamese, String english) {
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
     * One stage.
     *
     * @param since when the case came there last
     * @param visits how often it came there
     */
    public record Stop(CaseStage stage, State state, Optional<LocalDate> since, int visits) {}

    public StageRail {
        stops = List.copyOf(stops);
    }

    /** The rail of a course. */
    public static StageRail of(Course course) {
        CaseStage now = course.now().stage();
        List<Stop> stops = new ArrayList<>();
        for (CaseStage stage : way(course)) {
            List<Step> visits = visits(course.steps(), stage);
            Optional<LocalDate> since =
                    stage == at(now) ? Optional.of(course.now().since()) : last(visits);
            stops.add(new Stop(stage, state(stage, now, visits), since, visits.size()));
        }
        return new StageRail(stops);
    }

    /** How it came there each time; that a suspension is over brings it nowhere. */
    private static List<Step> visits(List<Step> steps, CaseStage stage) {
        List<Step> visits = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (at(steps.get(i).stage()) == stage
                    && (i == 0 || at(steps.get(i - 1).stage()) != stage)) {
                visits.add(steps.get(i));
            }
        }
        return visits;
    }

    /** The matter stands on the rail only where the case was one; a terminated case has nothing ahead. */
    private static List<CaseStage> way(Course course) {
        boolean wasMatter = course.steps().getFirst().stage() == CaseStage.MATTER;
        List<CaseStage> way = new ArrayList<>(wasMatter ? WAY : WAY.subList(1, WAY.size()));
        if (course.now().stage() == CaseStage.TERMINATED) {
            way.removeIf(stage -> course.steps().stream().noneMatch(step -> at(step.stage()) == stage));
            way.add(CaseStage.TERMINATED);
        }
        return way;
    }

    private static State state(CaseStage stage, CaseStage now, List<Step> visits) {
        if (stage != at(now)) {
            return visits.isEmpty() ? State.OPEN : State.PASSED;
        }
        return switch (now) {
            case INVESTIGATION_SUSPENDED, PROSECUTION_SUSPENDED -> State.HALTED;
            case CLOSED, TERMINATED -> State.ENDED;
            case MATTER, INVESTIGATION, PROSECUTION, TRIAL, JUDGED, APPEAL, IN_FORCE, EXECUTION -> State.HERE;
        };
    }

    /** Where on the straight way a stage lies. */
    private static CaseStage at(CaseStage stage) {
        return switch (stage) {
            case INVESTIGATION_SUSPENDED -> CaseStage.INVESTIGATION;
            case PROSECUTION_SUSPENDED -> CaseStage.PROSECUTION;
            case MATTER, INVESTIGATION, PROSECUTION, TRIAL, JUDGED, APPEAL, IN_FORCE, EXECUTION, CLOSED, TERMINATED ->
                stage;
        };
    }

    private static Optional<LocalDate> last(List<Step> visits) {
        return visits.isEmpty()
                ? Optional.empty()
                : Optional.of(visits.getLast().since());
    }
}
