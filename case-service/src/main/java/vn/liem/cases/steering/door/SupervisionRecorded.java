package vn.liem.cases.steering.door;

import static vn.liem.cases.steering.door.SupervisionDesk.ITEMS;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.door.FindCase;
import vn.liem.cases.imports.RecordedRows;
import vn.liem.cases.person.door.OpenedTexts;
import vn.liem.cases.person.door.SealedAt;
import vn.liem.cases.person.door.SubjectKeys;
import vn.liem.cases.steering.Delisting;
import vn.liem.cases.steering.Supervision;
import vn.liem.cases.steering.SupervisionDetails;
import vn.liem.cases.steering.SupervisionEvent;
import vn.liem.cases.steering.SupervisionEvent.ItemCorrected;
import vn.liem.cases.steering.SupervisionEvent.ItemDelisted;
import vn.liem.cases.steering.SupervisionEvent.ItemListed;
import vn.liem.cases.steering.SupervisionEvent.Step;
import vn.liem.cases.steering.SupervisionEvent.SupervisionStepTakenBack;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.registers.known.InSystem;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.SupervisionRow;

/**
 * Items of the committee's list that were listed by hand, or of which people have recorded something since a register told them,
 * as a register would tell them.
 */
@Singleton
public final class SupervisionRecorded implements RecordedRows {

    /** Between the number of a case and the day of listing, which together are the number of an item. */
    private static final String BETWEEN = " + ";

    private final EventLog log;
    private final FindCase cases;
    private final SubjectKeys keys;

    /** Reads this log, and texts with the keys of subjects. */
    @Inject
    public SupervisionRecorded(EventLog log, FindCase cases, SubjectKeys keys) {
        this.log = log;
        this.cases = cases;
        this.keys = keys;
    }

    @Override
    public Register register() {
        return Register.SUPERVISION;
    }

    @Override
    public List<InSystem> recorded(Asked asked) {
        Map<String, String> numbers = new LinkedHashMap<>();
        Map<String, UUID> ids = cases.idsOf(
                asked.numbers().stream().map(SupervisionRecorded::caseNoOf).toList());
        for (String number : asked.numbers()) {
            Optional.ofNullable(ids.get(caseNoOf(number)))
                    .ifPresent(id -> numbers.put(id + "/" + dayOf(number), number));
        }
        var streams = log.reader().holdersOf(SupervisionDesk.KEY_SCOPE, numbers.keySet());
        var events = log.reader().streams(log.reader().touchedByPeople(streams.values()));
        OpenedTexts texts = new OpenedTexts(keys, asked.who());
        List<Found> found = new ArrayList<>();
        streams.forEach((key, stream) -> {
            String number = Optional.ofNullable(numbers.get(key)).orElseThrow();
            find(number, events.getOrDefault(stream, List.of())).ifPresent(one -> {
                found.add(one);
                one.reason().filter(_ -> asked.compared().contains(number)).ifPresent(texts::want);
            });
        });
        texts.open();
        return found.stream()
                .<InSystem>map(
                        one -> new InSystem.Stands(one.row(one.reason().flatMap(texts::textOf)), one.recordedAs()))
                .toList();
    }

    private record Found(
            String number,
            SupervisionDetails details,
            Optional<Delisting> delisting,
            Optional<SealedAt> reason,
            long recordedAs) {

        SupervisionRow row(Optional<String> why) {
            return new SupervisionRow(
                    caseNoOf(number),
                    SupervisionRow.Level.valueOf(details.level().name()),
                    SupervisionRow.Criterion.valueOf(details.criterion().name()),
                    details.listedOn(),
                    details.member(),
                    delisting.map(Delisting::delistedOn),
                    why.filter(text -> !text.isEmpty()));
        }
    }

    private static Optional<Found> find(String number, List<StoredEvent> events) {
        Supervision state = ITEMS.decider().initial();
        Optional<SealedAt> reason = Optional.empty();
        for (StoredEvent stored : events) {
            SupervisionEvent event = ITEMS.eventOf(stored);
            state = state.after(event);
            reason = switch (event) {
                case ItemListed _, SupervisionEvent.ItemStatementWithdrawn _ -> Optional.empty();
                case ItemDelisted(var off) -> sealed(Optional.of(off), stored.type() + "/reason");
                case ItemCorrected(var _, var off, var _) -> sealed(off, stored.type() + "/delisting/reason");
                // A register tells of listing and delisting alone.
                case Step _, SupervisionStepTakenBack _ -> reason;
            };
        }
        Supervision item = state;
        Optional<SealedAt> why = reason;
        return state.listedAs().map(details -> new Found(number, details, item.leftAs(), why, listedAt(events)));
    }

    /** Where the log has the listing; what is recorded before it is no row of a register. */
    private static long listedAt(List<StoredEvent> events) {
        return events.stream()
                .filter(stored -> ITEMS.eventOf(stored) instanceof ItemListed)
                .findFirst()
                .orElseGet(events::getFirst)
                .pos();
    }

    private static Optional<SealedAt> sealed(Optional<Delisting> off, String place) {
        return off.flatMap(Delisting::reason).map(text -> new SealedAt(text, place));
    }

    private static String caseNoOf(String number) {
        return number.substring(0, number.lastIndexOf(BETWEEN));
    }

    private static String dayOf(String number) {
        return number.substring(number.lastIndexOf(BETWEEN) + BETWEEN.length());
    }
}
