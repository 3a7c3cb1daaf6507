package vn.liem.control.officer.door;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.liem.control.officer.CaseOfficers;
import vn.liem.control.officer.CaseOfficers.Demanded;
import vn.liem.control.officer.CaseOfficers.Post;
import vn.liem.control.officer.ProceedingRole;
import vn.liem.control.officer.Recusal;
import vn.liem.control.officer.RecusalGround;
import vn.liem.control.officer.RecusedBy;
import vn.liem.control.officer.Replacement;
import vn.liem.control.officer.ReplacementReason;

/**
 * The officers of a case as this service has recorded them; reasons in words stay sealed.
 *
 * @param version of the record: whoever takes something back names it
 */
public record OfficersShown(
        long version, List<PostShown> posts, List<RecusalShown> recusals, List<DemandShown> demands) {

    /** A demand that an officer be replaced, and that his body has declined it where it has. */
    public record DemandShown(
            String officer,
            RecusalGround ground,
            String article,
            String documentNo,
            LocalDate demandedOn,
            String unit,
            Optional<DeclineShown> declined) {

        static DemandShown of(Demanded one) {
            return new DemandShown(
                    one.demand().officer(),
                    one.demand().ground(),
                    one.demand().ground().article(),
                    one.demand().documentNo(),
                    one.demand().demandedOn(),
                    one.demand().unit(),
                    one.declined()
                            .map(answer -> new DeclineShown(answer.documentNo(), answer.declinedOn(), answer.unit())));
        }
    }

    /** That a demand was declined. */
    public record DeclineShown(String documentNo, LocalDate declinedOn, String unit) {}

    /** An assignment, and how it ended. */
    public record PostShown(
            String officer,
            ProceedingRole role,
            String documentNo,
            LocalDate assignedOn,
            String unit,
            Optional<PostEndShown> replaced) {

        static PostShown of(Post post) {
            return new PostShown(
                    post.assignment().officer(),
                    post.assignment().role(),
                    post.assignment().documentNo(),
                    post.assignment().assignedOn(),
                    post.assignment().unit(),
                    post.replacement().map(PostEndShown::of));
        }
    }

    /** The end of an assignment. */
    public record PostEndShown(String documentNo, ReplacementReason reason, LocalDate replacedOn, String unit) {

        static PostEndShown of(Replacement end) {
            return new PostEndShown(end.documentNo(), end.reason(), end.replacedOn(), end.unit());
        }
    }

    /** That somebody is out of the case. */
    public record RecusalShown(
            String officer,
            RecusalGround ground,
            String article,
            String documentNo,
            LocalDate recusedOn,
            RecusedBy by,
            String unit) {

        static RecusalShown of(Recusal recusal) {
            return new RecusalShown(
                    recusal.officer(),
                    recusal.ground(),
                    recusal.ground().article(),
                    recusal.documentNo(),
                    recusal.recusedOn(),
                    recusal.by(),
                    recusal.unit());
        }
    }

    static OfficersShown of(long version, CaseOfficers officers) {
        return new OfficersShown(
                version,
                officers.posts().stream().map(PostShown::of).toList(),
                officers.recusals().stream().map(RecusalShown::of).toList(),
                officers.demands().stream().map(DemandShown::of).toList());
    }
}
