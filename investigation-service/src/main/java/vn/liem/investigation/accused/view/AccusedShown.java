package vn.liem.investigation.accused.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.investigation.accused.Accused.Charged;
import vn.liem.investigation.accused.AccusedStanding;
import vn.liem.investigation.accused.Approval;
import vn.liem.investigation.accused.ManagedBy;
import vn.liem.investigation.accused.Parting;
import vn.liem.kernel.SealedText;

/**
 * An accused as it is shown; the name is asked of the directory, the post stays sealed.
 *
 * @param cameFrom the case from which the person came: charge and post were recorded there, and its key opens the post
 * @param wentInto the case into which the person went, where alone he is decided on
 */
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
        Optional<String> sealedPosition,
        Optional<UUID> cameFrom,
        Optional<UUID> wentInto) {

    static AccusedShown of(UUID person, long version, Charged accused, AccusedRow.Kept here) {
        var charge = accused.charge();
        var approval = here.underCharge().approval().or(accused::approval);
        return new AccusedShown(
                person,
                version,
                here.underCharge().standing(),
                accused.documentNo(),
                accused.chargedOn(),
                approval.map(Approval::approvedOn),
                charge.article(),
                charge.clause(),
                charge.official(),
                charge.partyMember(),
                charge.managedBy(),
                charge.position().map(SealedText::value),
                here.came().map(came -> came.from().otherCase()),
                here.into().map(Parting::otherCase));
    }
}
