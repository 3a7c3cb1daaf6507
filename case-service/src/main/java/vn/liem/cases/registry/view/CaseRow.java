package vn.liem.cases.registry.view;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.registry.Case;
import vn.liem.cases.registry.Case.NotRegistered;
import vn.liem.cases.registry.Case.Registered;
import vn.liem.cases.registry.Case.TakenBack;
import vn.liem.cases.registry.CaseDetails;
import vn.liem.cases.registry.CaseEvent;
import vn.liem.cases.registry.CaseField;
import vn.liem.cases.registry.ItemType;
import vn.liem.cases.registry.Joinder;
import vn.liem.cases.registry.OffenceGroup;
import vn.liem.cases.registry.Separation;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;

/**
 * A matter or case as lists show and filter it.
 *
 * @param registeredBy the unit code of the body that registered it
 * @param holders the bodies that hold or held its file, in the order in which this log has learned of them
 * @param whole everything that is known, as JSON: what the next event folds into
 */
public record CaseRow(
        UUID id,
        long version,
        String number,
        ItemType itemType,
        String locality,
        CaseField field,
        OffenceGroup offenceGroup,
        LocalDate registeredOn,
        Optional<LocalDate> institutedOn,
        Optional<UUID> separatedFrom,
        Optional<UUID> joinedInto,
        String registeredBy,
        List<String> holders,
        String whole) {

    /** The row after an event; none where nothing was registered. */
    static Optional<CaseRow> after(
            Optional<CaseRow> row, UUID id, long version, Optional<String> agency, CaseEvent event) {
        Case before = row.<Case>map(known -> caseOf(known.whole())).orElseGet(NotRegistered::new);
        String registeredBy = row.map(CaseRow::registeredBy).or(() -> agency).orElse("");
        return switch (before.after(event)) {
            case NotRegistered _, TakenBack _ -> Optional.empty();
            case Registered found ->
                Optional.of(
                        of(id, version, registeredBy, row.map(CaseRow::holders).orElseGet(List::of), found));
        };
    }

    /** The row once the body holds the file too, by beginning it or by accepting it from another. */
    CaseRow heldBy(String body) {
        if (holders.contains(body)) {
            return this;
        }
        List<String> more = new ArrayList<>(holders);
        more.add(body);
        return of(id, version, registeredBy, more, caseOf(whole));
    }

    private static CaseRow of(UUID id, long version, String registeredBy, List<String> holders, Registered found) {
        CaseDetails details = found.details();
        return new CaseRow(
                id,
                version,
                details.number(),
                details.itemType(),
                details.locality(),
                details.field(),
                details.offenceGroup(),
                details.registeredOn(),
                details.institutedOn(),
                found.separation().map(Separation::fromCase),
                found.joinder().map(Joinder::intoCase),
                registeredBy,
                List.copyOf(holders),
                BodyCodec.encode(found).json());
    }

    static Registered caseOf(String whole) {
        return BodyCodec.decode(new EventBody(whole.getBytes(StandardCharsets.UTF_8)), Registered.class);
    }
}
