package vn.liem.control.interference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.control.interference.InterferenceEvent.InterferenceChecked;
import vn.liem.control.interference.InterferenceEvent.InterferenceHandled;
import vn.liem.control.interference.InterferenceEvent.InterferenceReported;
import vn.liem.control.interference.InterferenceEvent.InterferenceStepAnnulled;

/** The reports of interference in a case by the days of what they tell. */
public record Interferences(List<Reported> all) {

    private static final Comparator<Reported> BY_DAY = Comparator.comparing(
                    (Reported one) -> one.report().happenedOn())
            .thenComparing(one -> one.report().id());

    public Interferences {
        all = all.stream().sorted(BY_DAY).toList();
    }

    /** A report, with its check and what followed. */
    public record Reported(Report report, Optional<Check> check, Optional<Handling> handling) {

        /** Whether the officer is a party to it: who reported it, or whom it is about. */
        public boolean concerns(String officer) {
            return report.reportedBy().equals(officer)
                    || report.about().filter(officer::equals).isPresent();
        }
    }

    /** Nothing was reported. */
    public static Interferences none() {
        return new Interferences(List.of());
    }

    /** The report of this id. */
    public Optional<Reported> find(UUID id) {
        return all.stream().filter(one -> one.report().id().equals(id)).findFirst();
    }

    /** The state after the event; what is said of a report that is not there changes nothing. */
    public Interferences after(InterferenceEvent event) {
        return switch (event) {
            case InterferenceReported(var report) ->
                without(report.id()).with(new Reported(report, Optional.empty(), Optional.empty()));
            case InterferenceChecked(var id, var check) ->
                find(id).map(one -> without(id).with(new Reported(one.report(), Optional.of(check), one.handling())))
                        .orElse(this);
            case InterferenceHandled(var id, var handling) ->
                find(id).map(one -> without(id).with(new Reported(one.report(), one.check(), Optional.of(handling))))
                        .orElse(this);
            case InterferenceStepAnnulled(var id, var _) ->
                find(id).map(this::withoutLastStepOf).orElse(this);
        };
    }

    private Interferences withoutLastStepOf(Reported one) {
        Interferences others = without(one.report().id());
        if (one.handling().isPresent()) {
            return others.with(new Reported(one.report(), one.check(), Optional.empty()));
        }
        return one.check().isPresent()
                ? others.with(new Reported(one.report(), Optional.empty(), Optional.empty()))
                : others;
    }

    private Interferences with(Reported one) {
        List<Reported> more = new ArrayList<>(all);
        more.add(one);
        return new Interferences(more);
    }

    private Interferences without(UUID id) {
        return new Interferences(
                all.stream().filter(one -> !one.report().id().equals(id)).toList());
    }
}
