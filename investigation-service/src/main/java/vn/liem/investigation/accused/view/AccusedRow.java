package vn.liem.investigation.accused.view;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.investigation.accused.Accused;
import vn.liem.investigation.accused.Accused.Came;
import vn.liem.investigation.accused.Accused.Charged;
import vn.liem.investigation.accused.Accused.NotCharged;
import vn.liem.investigation.accused.Accused.WentAway;
import vn.liem.investigation.accused.AccusedEvent;
import vn.liem.investigation.accused.AccusedStanding;
import vn.liem.investigation.accused.Parting;
import vn.liem.investigation.accused.UnderCharge;

/**
 * An accused as lists show it.
 *
 * @param id case and person, as in the name of the stream
 * @param charged whether the charge stands
 * @param chargedOn the day of the charge, where it was made in this case
 * @param cameFrom the case from which the person came, and in which the charge stands
 * @param wentInto the case into which the person went
 * @param whole everything that is known, as JSON: what the next event folds into
 */
public record AccusedRow(
        String id,
        UUID caseId,
        UUID person,
        long version,
        boolean charged,
        Optional<LocalDate> chargedOn,
        Optional<String> article,
        Optional<String> clause,
        Optional<AccusedStanding> standing,
        Optional<UUID> cameFrom,
        Optional<UUID> wentInto,
        Optional<String> whole) {

    /** A state of an accused in a form that is stored: exactly one of the first two is there. */
    record Kept(Optional<Charged> charged, Optional<Came> came, Optional<Parting> into) {

        static Kept of(UnderCharge state, Optional<Parting> into) {
            return switch (state) {
                case Charged charged -> new Kept(Optional.of(charged), Optional.empty(), into);
                case Came came -> new Kept(Optional.empty(), Optional.of(came), into);
            };
        }

        UnderCharge underCharge() {
            return charged.<UnderCharge>map(known -> known).or(() -> came).orElseThrow();
        }

        Accused state() {
            return into.<Accused>map(where -> new WentAway(underCharge(), where))
                    .orElseGet(this::underCharge);
        }
    }

    /** The row after an event. */
    static AccusedRow after(Optional<AccusedRow> row, String id, long version, AccusedEvent event) {
        Accused before = row.flatMap(AccusedRow::whole)
                .map(whole -> keptOf(whole).state())
                .orElseGet(NotCharged::new);
        return switch (before.after(event)) {
            case NotCharged _ ->
                new AccusedRow(
                        id,
                        caseOf(id),
                        personOf(id),
                        version,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
            case UnderCharge state -> of(id, version, Kept.of(state, Optional.empty()));
            case WentAway(var was, var into) -> of(id, version, Kept.of(was, Optional.of(into)));
        };
    }

    private static AccusedRow of(String id, long version, Kept kept) {
        return new AccusedRow(
                id,
                caseOf(id),
                personOf(id),
                version,
                true,
                kept.charged().map(Charged::chargedOn),
                kept.charged().flatMap(charged -> charged.charge().article()),
                kept.charged().flatMap(charged -> charged.charge().clause()),
                Optional.of(kept.underCharge().standing()),
                kept.came().map(came -> came.from().otherCase()),
                kept.into().map(Parting::otherCase),
                Optional.of(BodyCodec.encode(kept).json()));
    }

    private static UUID caseOf(String id) {
        return UUID.fromString(id.substring(0, id.indexOf('/')));
    }

    private static UUID personOf(String id) {
        return UUID.fromString(id.substring(id.indexOf('/') + 1));
    }

    static Kept keptOf(String whole) {
        return BodyCodec.decode(new EventBody(whole.getBytes(StandardCharsets.UTF_8)), Kept.class);
    }
}
