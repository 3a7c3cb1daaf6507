package vn.liem.cases.steering.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.liem.cases.door.FindCase;
import vn.liem.cases.door.FindCase.CaseFound;
import vn.liem.cases.imports.RecordedRows;
import vn.liem.cases.person.door.OpenedTexts;
import vn.liem.cases.person.door.SealedAt;
import vn.liem.cases.person.door.SubjectKeys;
import vn.liem.cases.steering.Directive;
import vn.liem.cases.steering.Directive.Issued;
import vn.liem.cases.steering.Directive.NotIssued;
import vn.liem.cases.steering.DirectiveCourse;
import vn.liem.cases.steering.DirectiveDetails;
import vn.liem.cases.steering.DirectiveEvent;
import vn.liem.cases.steering.DirectiveEvent.DirectiveConclusionNamed;
import vn.liem.cases.steering.DirectiveEvent.DirectiveCorrected;
import vn.liem.cases.steering.DirectiveEvent.DirectiveIssued;
import vn.liem.cases.steering.DirectiveEvent.DirectiveStepTakenBack;
import vn.liem.cases.steering.DirectiveEvent.DirectiveToldByRegister;
import vn.liem.cases.steering.DirectiveEvent.Step;
import vn.liem.cases.steering.DirectiveStanding;
import vn.liem.cases.steering.DirectiveStepCode;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.UniqueKey;
import vn.liem.kernel.StreamId;
import vn.liem.registers.known.InSystem;
import vn.liem.registers.row.DirectiveRow;
import vn.liem.registers.row.Register;

/**
 * Directives that were issued in the system, or of which people have recorded something since a register told them, as a register
 * would tell them: with their last report and extension.
 */
@Singleton
public final class DirectivesRecorded implements RecordedRows {

    private final EventLog log;
    private final FindCase cases;
    private final SubjectKeys keys;

    /** Reads this log, and texts with the keys of subjects. */
    @Inject
    public DirectivesRecorded(EventLog log, FindCase cases, SubjectKeys keys) {
        this.log = log;
        this.cases = cases;
        this.keys = keys;
    }

    @Override
    public Register register() {
        return Register.DIRECTIVES;
    }

    @Override
    public List<InSystem> recorded(Asked asked) {
        Set<StreamId> streams = log.reader().touchedByPeople(streamsOf(asked));
        List<Found> found = new ArrayList<>();
        OpenedTexts texts = new OpenedTexts(keys, asked.who());
        for (List<StoredEvent> events : log.reader().streams(streams).values()) {
            find(events).ifPresent(one -> {
                found.add(one);
                if (asked.compared().contains(one.directive().details().number())) {
                    one.title().ifPresent(texts::want);
                }
            });
        }
        texts.open();
        return found.stream()
                .<InSystem>map(one ->
                        new InSystem.Stands(row(one.directive(), one.title().flatMap(texts::textOf)), one.recordedAs()))
                .toList();
    }

    /** Those that rows have told under the numbers, and those that people recorded under them in the books of their bodies. */
    private Set<StreamId> streamsOf(Asked asked) {
        Set<StreamId> streams = new LinkedHashSet<>();
        List<UniqueKey> keys = new ArrayList<>();
        asked.brought().forEach((number, row) -> {
            if (row instanceof DirectiveRow directive) {
                streams.add(DirectiveDesk.streamOfRegister(number));
                keys.add(DirectivesInLog.numberKey(directive));
            }
        });
        streams.addAll(log.reader().holdersOf(keys));
        return streams;
    }

    private record Found(Issued directive, Optional<SealedAt> title, long recordedAs) {}

    private static Optional<Found> find(List<StoredEvent> events) {
        Directive state = DirectiveDesk.DIRECTIVES.decider().initial();
        Optional<SealedAt> title = Optional.empty();
        for (StoredEvent stored : events) {
            DirectiveEvent event = DirectiveDesk.DIRECTIVES.eventOf(stored);
            state = state.after(event);
            title = switch (event) {
                case DirectiveIssued(var _, var details) -> sealed(stored, details);
                case DirectiveCorrected(var details, var _, var _) -> sealed(stored, details);
                case DirectiveEvent.DirectiveStatementWithdrawn _ -> Optional.empty();
                case DirectiveToldByRegister _, DirectiveConclusionNamed _, DirectiveStepTakenBack _, Step _ -> title;
            };
        }
        Optional<SealedAt> last = title;
        return switch (state) {
            case NotIssued _ -> Optional.empty();
            case Issued directive ->
                Optional.of(new Found(directive, last, events.getFirst().pos()));
        };
    }

    private static Optional<SealedAt> sealed(StoredEvent stored, DirectiveDetails details) {
        return details.title().map(text -> new SealedAt(text, stored.type() + "/title"));
    }

    private DirectiveRow row(Issued directive, Optional<String> title) {
        DirectiveDetails details = directive.details();
        DirectiveCourse course = DirectiveCourse.of(directive);
        Map<DirectiveStepCode, LocalDate> last = new LinkedHashMap<>();
        directive.steps().forEach(step -> last.put(step.code(), step.on()));
        return new DirectiveRow(
                details.number(),
                details.issuedOn(),
                DirectiveRow.Origin.valueOf(details.source().name()),
                details.issuedBy(),
                details.addressedTo(),
                details.caseId().flatMap(this::numberOf),
                title,
                details.dueOn(),
                course.dueOn().filter(day -> !details.dueOn().equals(Optional.of(day))),
                Optional.ofNullable(last.get(DirectiveStepCode.REPORTED_DONE))
                        .or(() -> directive.told().reportedOn()),
                closed(course, DirectiveStanding.VERIFIED_DONE),
                closed(course, DirectiveStanding.CANCELLED),
                Optional.of((long) course.urges()));
    }

    private static Optional<LocalDate> closed(DirectiveCourse course, DirectiveStanding how) {
        return course.standing() == how ? course.closedOn() : Optional.empty();
    }

    private Optional<String> numberOf(UUID caseId) {
        return cases.byId(caseId).map(CaseFound::number);
    }
}
