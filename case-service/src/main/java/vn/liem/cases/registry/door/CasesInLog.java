package vn.liem.cases.registry.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.door.FindCase;
import vn.liem.cases.person.door.SealedAt;
import vn.liem.cases.registry.Case;
import vn.liem.cases.registry.Case.NotRegistered;
import vn.liem.cases.registry.Case.Registered;
import vn.liem.cases.registry.Case.TakenBack;
import vn.liem.cases.registry.CaseCommand;
import vn.liem.cases.registry.CaseDecider;
import vn.liem.cases.registry.CaseDetails;
import vn.liem.cases.registry.CaseEvent;
import vn.liem.cases.registry.CaseEvent.CaseCorrected;
import vn.liem.cases.registry.CaseEvent.CaseInstituted;
import vn.liem.cases.registry.CaseEvent.CaseJoined;
import vn.liem.cases.registry.CaseEvent.CaseRegistered;
import vn.liem.cases.registry.CaseEvent.CaseSeparated;
import vn.liem.cases.registry.CaseEvent.CaseStatementWithdrawn;
import vn.liem.cases.registry.CaseEvent.JoinderAnnulled;
import vn.liem.cases.registry.CaseEvent.LossDetermined;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.UniqueKey;
import vn.liem.kernel.Ids;
import vn.liem.kernel.StreamId;

/** Cases as the log has them now, for doors that must not decide on a view. */
@Singleton
public final class CasesInLog implements FindCase {

    static final Aggregate<CaseCommand, Case, CaseEvent> CASES = Aggregate.of(new CaseDecider(), CaseEvent.class);

    private final EventLog log;

    /** Reads this log. */
    @Inject
    public CasesInLog(EventLog log) {
        this.log = log;
    }

    @Override
    public Optional<CaseFound> byNumber(String number) {
        return log.reader().holderOf(numberKey(number)).flatMap(stream -> byId(idOf(stream)));
    }

    @Override
    public Map<String, CaseFound> byNumbers(Collection<String> numbers) {
        Map<String, UUID> ids = idsOf(numbers);
        Map<UUID, CaseInLog> found = byIds(ids.values());
        Map<String, CaseFound> cases = new LinkedHashMap<>();
        ids.forEach((number, id) ->
                Optional.ofNullable(found.get(id)).ifPresent(one -> cases.put(number, found(one.registered()))));
        return cases;
    }

    @Override
    public Map<String, CaseFound> everByNumbers(Collection<String> numbers) {
        Map<String, CaseFound> cases = new LinkedHashMap<>();
        idsOf(numbers).forEach((number, id) -> {
            switch (state(id)) {
                case NotRegistered _ -> {}
                case Registered registered -> cases.put(number, found(registered));
                case TakenBack(var was) -> cases.put(number, found(was));
            }
        });
        return cases;
    }

    @Override
    public Map<String, UUID> idsOf(Collection<String> numbers) {
        Map<String, UUID> ids = new LinkedHashMap<>();
        log.reader()
                .holdersOf(CaseResource.NUMBER_SCOPE, numbers)
                .forEach((number, stream) -> ids.put(number, idOf(stream)));
        return ids;
    }

    /** The cases with these ids, as far as they are there. */
    Map<UUID, CaseInLog> byIds(Collection<UUID> ids) {
        Map<UUID, CaseInLog> found = new LinkedHashMap<>();
        List<StreamId> streams = ids.stream().map(id -> StreamId.of("case", id)).toList();
        log.reader().streams(streams).forEach((stream, events) -> {
            Case state = CASES.decider().initial();
            for (StoredEvent event : events) {
                state = state.after(CASES.eventOf(event));
            }
            if (state instanceof Registered registered) {
                found.put(
                        registered.id(),
                        new CaseInLog(
                                registered, titleOf(events), events.getFirst().pos()));
            }
        });
        return found;
    }

    /**
     * A case as the log has it.
     *
     * @param recordedAs the position at which it was registered
     */
    record CaseInLog(Registered registered, Optional<SealedAt> title, long recordedAs) {}

    /** The id of the case with this number, or the one that it gets when a register brings it. */
    UUID idFor(String number) {
        return log.reader().holderOf(numberKey(number)).map(CasesInLog::idOf).orElseGet(() -> idOf(number));
    }

    /** The id that a case gets when a register brings it. */
    static UUID idOf(String number) {
        return Ids.version8(CaseResource.NUMBER_SCOPE, number);
    }

    /** The number as what one case alone may have. */
    static UniqueKey numberKey(String number) {
        return new UniqueKey(CaseResource.NUMBER_SCOPE, number);
    }

    @Override
    public Optional<CaseFound> byId(UUID id) {
        return registered(id).map(CasesInLog::found);
    }

    private static CaseFound found(Registered registered) {
        return new CaseFound(
                registered.id(),
                registered.details().number(),
                registered.details().locality(),
                registered.details().registeredOn());
    }

    private static UUID idOf(StreamId stream) {
        return UUID.fromString(stream.value().substring(stream.value().indexOf(':') + 1));
    }

    /** The case with this id. */
    Optional<Registered> registered(UUID id) {
        return switch (state(id)) {
            case NotRegistered _, TakenBack _ -> Optional.empty();
            case Registered registered -> Optional.of(registered);
        };
    }

    private Case state(UUID id) {
        Case state = CASES.decider().initial();
        for (StoredEvent event : log.reader().stream(StreamId.of("case", id))) {
            state = state.after(CASES.eventOf(event));
        }
        return state;
    }

    /** The title as it was said last, and the place it is sealed for; none where the case has none. */
    Optional<SealedAt> titleOf(UUID id) {
        return titleOf(log.reader().stream(StreamId.of("case", id)));
    }

    private static Optional<SealedAt> titleOf(List<StoredEvent> events) {
        Optional<SealedAt> title = Optional.empty();
        for (StoredEvent stored : events) {
            title = switch (CASES.eventOf(stored)) {
                case CaseRegistered(var _, var _, var details) -> sealed(stored, details);
                case CaseCorrected(var _, var details, var _, var _, var _) -> sealed(stored, details);
                case CaseStatementWithdrawn _ -> Optional.empty();
                case CaseInstituted _, LossDetermined _, CaseSeparated _, CaseJoined _, JoinderAnnulled _ -> title;
            };
        }
        return title;
    }

    private static Optional<SealedAt> sealed(StoredEvent stored, CaseDetails details) {
        return details.title().map(text -> new SealedAt(text, stored.type() + "/title"));
    }

    /** The body that registered it, by unit code. */
    Optional<String> registeredBy(UUID id) {
        return log.reader().stream(StreamId.of("case", id)).stream()
                .findFirst()
                .flatMap(first -> first.by().onBehalfOf());
    }
}
