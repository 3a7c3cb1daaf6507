package vn.liem.investigation.accused.door;

import java.util.Optional;
import java.util.OptionalLong;
import vn.liem.eventstore.Authorship;
import vn.liem.investigation.accused.Charge;
import vn.liem.investigation.accused.ManagedBy;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.Basis;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.RegisterLine;
import vn.liem.service.batch.BatchRow;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.part.AtDesk;

/** A row of the register of the accused, as a batch brings it; the day of the row is that of the charge. */
public record ChargeRow(
        PersonKey person,
        RegisterLine line,
        @HasForm(ChargeToRecord.ARTICLE) Optional<String> article,
        @HasForm(ChargeToRecord.ARTICLE) Optional<String> clause,
        boolean official,
        boolean partyMember,
        ManagedBy managedBy,
        @MaxLength(SealedText.MAX_LENGTH) Optional<SealedText> sealedPosition) {

    Charge charge() {
        return new Charge(article, clause, official, partyMember, managedBy, sealedPosition);
    }

    Basis basis(BatchRow row) {
        return new Basis.FromRegister(row.onBehalfOf(), line);
    }

    Correction correction() {
        return new Correction(Optional.empty(), Optional.empty(), Optional.of(line));
    }

    static AtDesk at(BatchRow row, Authorship by) {
        return new AtDesk(row.subject(), row.occurredOn(), by, OptionalLong.empty());
    }
}
