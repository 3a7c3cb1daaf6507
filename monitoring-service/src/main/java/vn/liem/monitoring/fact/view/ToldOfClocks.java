package vn.liem.monitoring.fact.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liem.eventstore.StoredEvent;
import vn.liem.monitoring.fact.ClockFact;
import vn.liem.monitoring.fact.ClockFact.Explained;
import vn.liem.monitoring.fact.ClockFact.PassedOver;
import vn.liem.monitoring.fact.ClockFact.Sentence;

/** What notification-service tells of the clocks of a case or source. */
final class ToldOfClocks {

    static final Map<String, Telling> ALL = Map.of(
            "clock.set.v1",
                    new Telling(
                            event -> key(
                                    event, Telling.read(event, SetTold.class).key()),
                            (known, event) -> Optional.of(
                                    set(known.map(ClockFact.class::cast), event, Telling.read(event, SetTold.class)))),
            "clock.met.v1",
                    Telling.more(
                            MetTold.class,
                            ClockFact.class,
                            (event, told) -> key(event, told.key()),
                            (known, told) -> known.metOn(told.metOn())),
            // What rests is due no more, as what was done is not.
            "clock.stopped.v1",
                    Telling.more(
                            StoppedTold.class,
                            ClockFact.class,
                            (event, told) -> key(event, told.key()),
                            (known, told) -> known.metOn(told.stoppedOn())),
            "clock.missed.v1",
                    Telling.more(
                            KeyTold.class,
                            ClockFact.class,
                            (event, told) -> key(event, told.key()),
                            (known, _) -> known.passed()),
            "clock.resumed.v1",
                    Telling.more(
                            KeyTold.class,
                            ClockFact.class,
                            (event, told) -> key(event, told.key()),
                            (known, _) -> known.resumed()),
            "clock.miss-withdrawn.v1",
                    Telling.more(
                            KeyTold.class,
                            ClockFact.class,
                            (event, told) -> key(event, told.key()),
                            (known, _) -> known.notMissed()),
            "clock.reason-asked.v1",
                    Telling.more(
                            AskedTold.class,
                            ClockFact.class,
                            (event, told) -> key(event, told.key()),
                            (known, told) -> known.asked(told.to())),
            "clock.miss-explained.v1",
                    Telling.more(
                            WhyTold.class,
                            ClockFact.class,
                            (event, told) -> key(event, told.key()),
                            (known, told) ->
                                    known.explainedBy(new ClockFact.Answer(told.body(), Optional.of(told.reason())))),
            "clock.cancelled.v1", Telling.end(KeyTold.class, (event, told) -> key(event, told.key())));

    private ToldOfClocks() {}

    record Key(String clock, String setBy) {}

    record SetTold(
            Key key,
            LocalDate startedOn,
            Optional<String> rowId,
            Optional<LocalDate> dueOn,
            Optional<Sentence> notKnown,
            Optional<ExplainedTold> explained) {}

    record ExplainedTold(
            String startedBy,
            boolean right,
            Optional<Sentence> article,
            List<Sentence> steps,
            List<PassedOver> passedOver) {
        Explained byRow(Optional<String> rowId) {
            return new Explained(startedBy, right, rowId, article, steps, passedOver);
        }
    }

    record MetTold(Key key, LocalDate metOn) {}

    record StoppedTold(Key key, LocalDate stoppedOn) {}

    record KeyTold(Key key) {}

    record AskedTold(Key key, String to) {}

    record WhyTold(Key key, String body, String reason) {}

    /** Set again it runs to another day, and whether it was met or missed is said by events of their own. */
    private static ClockFact set(Optional<ClockFact> known, StoredEvent event, SetTold told) {
        return new ClockFact(
                event.subject(),
                told.key().clock(),
                told.startedOn(),
                told.dueOn(),
                told.notKnown(),
                told.explained().map(why -> why.byRow(told.rowId())),
                known.flatMap(ClockFact::metOn),
                known.map(ClockFact::missed).orElse(false),
                known.flatMap(ClockFact::answer));
    }

    private static String key(StoredEvent event, Key key) {
        return String.join("/", "clock", event.subject(), key.clock(), key.setBy());
    }
}
