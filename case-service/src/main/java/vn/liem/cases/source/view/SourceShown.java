package vn.liem.cases.source.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.source.Source.Registered;
import vn.liem.cases.source.SourceChannel;
import vn.liem.cases.source.SourceDecision;
import vn.liem.cases.source.SourceField;
import vn.liem.cases.source.SourceKind;
import vn.liem.cases.source.SourceReceipt;
import vn.liem.cases.source.SourceRedirection;

/** An information source as it is shown; what it is about stays sealed, and is opened for those who may. */
public record SourceShown(
        UUID id,
        long version,
        String number,
        SourceKind kind,
        SourceChannel channel,
        SourceField field,
        String sealedSubject,
        Optional<String> aboutUnit,
        String sentBy,
        Optional<String> sentTo,
        LocalDate sentOn,
        String heldBy,
        List<SourceReceipt> receipts,
        List<SourceRedirection> redirections,
        List<SourceDecision> decisions) {

    static SourceShown of(UUID id, long version, String heldBy, Registered source) {
        var details = source.details();
        var course = source.course();
        return new SourceShown(
                id,
                version,
                details.number(),
                details.kind(),
                details.channel(),
                details.field(),
                details.subject().value(),
                details.aboutUnit(),
                details.sentBy(),
                details.sentTo(),
                details.sentOn(),
                heldBy,
                course.receipts(),
                course.redirections(),
                course.decisions());
    }
}
