package vn.liem.cases.steering.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.steering.Criterion;
import vn.liem.cases.steering.Delisting;
import vn.liem.cases.steering.Supervision;
import vn.liem.cases.steering.Supervision.Delisted;
import vn.liem.cases.steering.Supervision.Listed;
import vn.liem.cases.steering.Supervision.NotListed;
import vn.liem.cases.steering.SupervisionDetails;
import vn.liem.cases.steering.SupervisionEvent;
import vn.liem.cases.steering.SupervisionLevel;
import vn.liem.kernel.SealedText;

/** An item of the committee's list as it is shown. */
public record SupervisionRow(
        UUID id,
        long version,
        UUID caseId,
        String locality,
        SupervisionLevel level,
        Criterion criterion,
        LocalDate listedOn,
        Optional<String> member,
        Optional<LocalDate> delistedOn,
        Optional<SealedText> delistReason) {

    /** The row after an event; none where nothing was listed. */
    static Optional<SupervisionRow> after(Optional<SupervisionRow> row, UUID id, long version, SupervisionEvent event) {
        Supervision before = row.map(SupervisionRow::item).orElseGet(NotListed::new);
        return switch (before.after(event)) {
            case NotListed _ -> Optional.empty();
            case Listed(var details) -> Optional.of(of(id, version, details, Optional.empty()));
            case Delisted(var details, var delisting) -> Optional.of(of(id, version, details, Optional.of(delisting)));
        };
    }

    private static SupervisionRow of(UUID id, long version, SupervisionDetails details, Optional<Delisting> delisting) {
        return new SupervisionRow(
                id,
                version,
                details.caseId(),
                details.locality(),
                details.level(),
                details.criterion(),
                details.listedOn(),
                details.member(),
                delisting.map(Delisting::delistedOn),
                delisting.flatMap(Delisting::reason));
    }

    private Supervision item() {
        return Supervision.of(
                new SupervisionDetails(caseId, locality, level, criterion, listedOn, member),
                delistedOn.map(on -> new Delisting(on, delistReason)));
    }
}
