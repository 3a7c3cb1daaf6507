package vn.liem.procedure;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liem.procedure.ProfileAnswer.Loaded;
import vn.liem.procedure.ProfileAnswer.Unloadable;
import vn.liem.procedure.clock.Clocks;
import vn.liem.procedure.clock.Urgency;
import vn.liem.procedure.counting.CountingRules;
import vn.liem.procedure.counting.DayCounting;
import vn.liem.procedure.counting.WorkingCalendar;
import vn.liem.procedure.file.ProfileFolder;
import vn.liem.procedure.journey.DecisionTable;
import vn.liem.procedure.journey.StageMachine;
import vn.liem.procedure.law.DeadlineRow;
import vn.liem.procedure.law.Offences;
import vn.liem.procedure.law.TransitionRow;
import vn.liem.procedure.machine.LawMachine;

/**
 * The law of one country as data: the decisions of a case, the transitions behind them and the machine that they make, the
 * limits, the offences, the calendar, the rules of counting, the clocks and how urgent they are, checked against each
 * other when they are loaded.
 */
public record Profile(
        DecisionTable decisions,
        List<TransitionRow> transitions,
        Map<String, DeadlineRow> deadlines,
        Offences offences,
        WorkingCalendar calendar,
        CountingRules countingRules,
        Clocks clocks,
        LawMachine law,
        Urgency urgency) {

    /** Holds the profile of the product, read once when it is first asked for. */
    private static final class BroughtAlong {

        private static final Profile VIETNAM = vietnamFromProduct();
    }

    public Profile {
        transitions = List.copyOf(transitions);
        deadlines = Map.copyOf(deadlines);
    }

    /** The law of Vietnam, as the product brings it along. */
    public static Profile vietnam() {
        return BroughtAlong.VIETNAM;
    }

    /** Loads the profile of a folder; where anything is wrong in it, every fault is named and nothing is loaded. */
    public static ProfileAnswer load(Path folder) {
        return new ProfileLoading(new ProfileFolder.OnDisk(folder)).load();
    }

    /** The profile of a country that the product brings along beside that of Vietnam, by the name of its folder. */
    public static ProfileAnswer named(String country) {
        return new ProfileLoading(ProfileFolder.ofCountry(country)).load();
    }

    /** The same law with another calendar. */
    public Profile with(WorkingCalendar other) {
        return new Profile(
                decisions,
                transitions,
                deadlines,
                offences,
                other,
                countingRules,
                new Clocks(clocks.started(), clocks.before(), deadlines, new DayCounting(other, countingRules)),
                law,
                urgency);
    }

    /** The machine of a case. */
    public StageMachine machine() {
        return new StageMachine(decisions);
    }

    /** The counting of days. */
    public DayCounting counting() {
        return clocks.counting();
    }

    /** The row of the id. */
    public Optional<DeadlineRow> deadline(String id) {
        return Optional.ofNullable(deadlines.get(id));
    }

    /** The transition of the id. */
    public Optional<TransitionRow> transition(String id) {
        return transitions.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    private static Profile vietnamFromProduct() {
        return switch (new ProfileLoading(ProfileFolder.VIETNAM).load()) {
            case Loaded(var profile) -> profile;
            case Unloadable(var faults) ->
                throw new IllegalStateException("the profile of the product cannot be loaded: %s".formatted(faults));
        };
    }
}
