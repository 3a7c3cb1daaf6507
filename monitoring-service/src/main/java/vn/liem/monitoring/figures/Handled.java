package vn.liem.monitoring.figures;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.monitoring.fact.Counted;
import vn.liem.monitoring.fact.SourceFact;

/** The time of a source with one body, as figures count it. */
record Handled(SourceFact counted, SourceFact.Handling handling) implements Counted {

    @Override
    public Optional<LocalDate> on() {
        return handling.receivedOn();
    }

    /** It, counted by another of its days. */
    Part by(Optional<LocalDate> day) {
        return Part.on(counted, day).with(handling.body());
    }
}
