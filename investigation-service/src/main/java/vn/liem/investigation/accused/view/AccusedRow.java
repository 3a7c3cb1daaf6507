package vn.liem.investigation.accused.view;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.investigation.accused.Accused;
import vn.liem.investigation.accused.Accused.Charged;
import vn.liem.investigation.accused.Accused.NotCharged;
import vn.liem.investigation.accused.AccusedEvent;
import vn.liem.investigation.accused.AccusedStanding;

/**
 * An accused as lists show it.
 *
 * @param id case and person, as in the name of the stream
 * @param charged whether the charge stands
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
        Optional<String> whole) {

    /** The row after an event. */
    static AccusedRow after(Optional<AccusedRow> row, String id, long version, AccusedEvent event) {
        Accused before = row.flatMap(AccusedRow::whole)
                .<Accused>map(AccusedRow::chargedOf)
                .orElseGet(NotCharged::new);
        UUID caseId = UUID.fromString(id.substring(0, id.indexOf('/')));
        UUID person = UUID.fromString(id.substring(id.indexOf('/') + 1));
        return switch (before.after(event)) {
            case NotCharged _ ->
                new AccusedRow(
                        id,
                        caseId,
                        person,
                        version,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
            case Charged accused ->
                new AccusedRow(
                        id,
                        caseId,
                        person,
                        version,
                        true,
                        Optional.of(accused.chargedOn()),
                        accused.charge().article(),
                        accused.charge().clause(),
                        Optional.of(accused.standing()),
                        Optional.of(BodyCodec.encode(accused).json()));
        };
    }

    static Charged chargedOf(String whole) {
        return BodyCodec.decode(new EventBody(whole.getBytes(StandardCharsets.UTF_8)), Charged.class);
    }
}
