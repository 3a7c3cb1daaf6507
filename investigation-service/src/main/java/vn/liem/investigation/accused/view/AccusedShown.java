package vn.liem.investigation.accused.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.investigation.accused.Accused.Charged;
import vn.liem.investigation.accused.AccusedStanding;
import vn.liem.investigation.accused.Approval;
import vn.liem.investigation.accused.ManagedBy;
import vn.liem.kernel.SealedText;

/** An accused as it is shown; the name is asked of the directory, the post stays sealed. */
public record AccusedShown(
        UUID person,
        long version,
        AccusedStanding standing,
        Optional<String> documentNo,
        LocalDate chargedOn,
        Optional<LocalDate> approvedOn,
        Optional<String> article,
        Optional<String> clause,
        boolean official,
        boolean partyMember,
        ManagedBy managedBy,
        Optional<String> sealedPosition) {

    static AccusedShown of(UUID person, long version, Charged accused) {
        var charge = accused.charge();
        return new AccusedShown(
                person,
                version,
                accused.standing(),
                accused.documentNo(),
                accused.chargedOn(),
                accused.approval().map(Approval::approvedOn),
                charge.article(),
                charge.clause(),
                charge.official(),
                charge.partyMember(),
                charge.managedBy(),
                charge.position().map(SealedText::value));
    }
}
