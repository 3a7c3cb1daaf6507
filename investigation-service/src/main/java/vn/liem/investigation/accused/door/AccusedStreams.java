package vn.liem.investigation.accused.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.DecisionSession;
import vn.liem.investigation.accused.Accused;
import vn.liem.investigation.accused.Accused.Came;
import vn.liem.investigation.accused.Accused.Charged;
import vn.liem.investigation.accused.Accused.NotCharged;
import vn.liem.investigation.accused.Accused.WentAway;
import vn.liem.investigation.accused.AccusedCommand;
import vn.liem.investigation.accused.AccusedDecider;
import vn.liem.investigation.accused.AccusedEvent;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.StreamId;

/** The accused as the store sees them: one stream for each person in each case. */
final class AccusedStreams {

    static final Aggregate<AccusedCommand, Accused, AccusedEvent> ACCUSED =
            Aggregate.of(new AccusedDecider(), AccusedEvent.class);

    /** How often one accused went from a case into another, at the most, before the search for the charge gives up. */
    private static final int PARTINGS_MAX = 200;

    private AccusedStreams() {}

    static StreamId of(UUID caseId, PersonKey person) {
        return StreamId.of("accused", caseId, person.value());
    }

    /** Whether a body charged the person in the system: it names its document, which a register of the accused does not have. */
    static boolean isOfTheSystem(DecisionSession session, StreamId accused) {
        return isOfTheSystem(session.look(ACCUSED, accused).state());
    }

    private static boolean isOfTheSystem(Accused state) {
        return switch (state) {
            case NotCharged _ -> false;
            case Charged charged -> charged.documentNo().isPresent();
            case Came _, WentAway _ -> true;
        };
    }

    /** The cases from which the person came into this one, and those into which he went, the nearest first. */
    static List<UUID> otherCases(UUID caseId, PersonKey person, Function<StreamId, Accused> look) {
        List<UUID> cases = new ArrayList<>(List.of(caseId));
        for (int turn = 0; turn < cases.size() && turn < PARTINGS_MAX; turn++) {
            for (UUID other : parted(look.apply(of(cases.get(turn), person))).toList()) {
                if (!cases.contains(other)) {
                    cases.add(other);
                }
            }
        }
        return cases.subList(1, cases.size());
    }

    private static Stream<UUID> parted(Accused state) {
        return switch (state) {
            case NotCharged _, Charged _ -> Stream.empty();
            case Came(var from, var _, var _) -> Stream.of(from.otherCase());
            case WentAway(var was, var into) -> Stream.concat(parted(was), Stream.of(into.otherCase()));
        };
    }

    /** How the person is charged: whoever came from another case is charged there, and who went is charged as he was. */
    static Optional<Charged> chargedAs(Accused state, PersonKey person, Function<StreamId, Accused> look) {
        Accused next = state;
        for (int turn = 0; turn < PARTINGS_MAX; turn++) {
            switch (next) {
                case NotCharged _ -> {
                    return Optional.empty();
                }
                case Charged charged -> {
                    return Optional.of(charged);
                }
                case WentAway(var was, var _) -> next = was;
                case Came(var from, var _, var _) -> next = look.apply(of(from.otherCase(), person));
            }
        }
        return Optional.empty();
    }
}
