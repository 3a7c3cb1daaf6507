package vn.liem.control.officer;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.util.Optional;
import vn.liem.control.officer.CaseOfficers.Demanded;
import vn.liem.control.officer.CaseOfficers.Post;
import vn.liem.control.officer.OfficerCommand.AnnulOfficerRecord;
import vn.liem.control.officer.OfficerCommand.AssignOfficer;
import vn.liem.control.officer.OfficerCommand.DeclineRecusal;
import vn.liem.control.officer.OfficerCommand.DemandRecusal;
import vn.liem.control.officer.OfficerCommand.RecuseOfficer;
import vn.liem.control.officer.OfficerCommand.ReplaceOfficer;
import vn.liem.control.officer.OfficerEvent.OfficerAssigned;
import vn.liem.control.officer.OfficerEvent.OfficerRecordAnnulled;
import vn.liem.control.officer.OfficerEvent.OfficerRecused;
import vn.liem.control.officer.OfficerEvent.OfficerReplaced;
import vn.liem.control.officer.OfficerEvent.RecusalDeclined;
import vn.liem.control.officer.OfficerEvent.RecusalDemanded;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.procedure.part.PartRefusal;

/** Who may be assigned to a case, how that ends, and who is out of it. */
public final class OfficerDecider implements Decider<OfficerCommand, CaseOfficers, OfficerEvent> {

    @Override
    public CaseOfficers initial() {
        return CaseOfficers.none();
    }

    @Override
    public CaseOfficers evolve(CaseOfficers state, OfficerEvent event) {
        return state.after(event);
    }

    @Override
    public Decision<OfficerEvent> decide(OfficerCommand command, CaseOfficers state) {
        return switch (command) {
            case AssignOfficer(var assignment) -> assign(assignment, state);
            case ReplaceOfficer replace -> replace(replace, state);
            case RecuseOfficer(var recusal) -> recuse(recusal, state);
            case DemandRecusal(var demand) -> demand(demand, state);
            case DeclineRecusal decline -> decline(decline, state);
            case AnnulOfficerRecord annul -> annul(annul, state);
        };
    }

    private static Decision<OfficerEvent> assign(Assignment asked, CaseOfficers state) {
        Optional<Post> standing = state.post(asked.documentNo(), asked.officer(), asked.unit());
        if (standing.isPresent()) {
            return standing.get().assignment().equals(asked) ? nothing() : refuse(OfficerRefusal.ASSIGNED_OTHERWISE);
        }
        if (state.isFullOfPosts(asked.unit())) {
            return refuse(OfficerRefusal.TOO_MANY_OF_ONE_BODY);
        }
        if (state.isRecused(asked.officer(), asked.unit(), asked.assignedOn())) {
            return refuse(OfficerRefusal.OFFICER_IS_RECUSED);
        }
        boolean assigned = state.posts().stream()
                .filter(post -> post.isHeldBy(asked.officer(), asked.unit()))
                .anyMatch(post -> post.lastsBeyond(asked.assignedOn()));
        return assigned ? refuse(OfficerRefusal.ASSIGNED_ALREADY) : accept(new OfficerAssigned(asked));
    }

    private static Decision<OfficerEvent> replace(ReplaceOfficer asked, CaseOfficers state) {
        Optional<Post> post = state.post(
                asked.assignment(), asked.officer(), asked.replacement().unit());
        if (post.isEmpty()) {
            return refuse(OfficerRefusal.NO_SUCH_ASSIGNMENT);
        }
        if (!post.get().isOpen()) {
            return post.get().replacement().equals(Optional.of(asked.replacement()))
                    ? nothing()
                    : refuse(OfficerRefusal.REPLACED_ALREADY);
        }
        return asked.replacement().replacedOn().isBefore(post.get().assignment().assignedOn())
                ? refuse(OfficerRefusal.REPLACED_BEFORE_ASSIGNED)
                : accept(new OfficerReplaced(asked.assignment(), asked.officer(), asked.replacement()));
    }

    /**
     * A recusal is never refused for what the own body assigned: whoever must be out of the case is out of it. On somebody whom
     * another body assigned that one decides.
     */
    private static Decision<OfficerEvent> recuse(Recusal asked, CaseOfficers state) {
        if (state.isOfAnother(asked)) {
            return refuse(OfficerRefusal.OFFICER_OF_ANOTHER_BODY);
        }
        return state.recusalOf(asked.officer(), asked.unit())
                .map(standing -> standing.equals(asked)
                        ? Decision.<OfficerEvent>nothing()
                        : Decision.<OfficerEvent>refuse(OfficerRefusal.RECUSED_ALREADY))
                .orElseGet(() -> state.isFullOfRecusals(asked.unit())
                        ? refuse(OfficerRefusal.TOO_MANY_OF_ONE_BODY)
                        : accept(new OfficerRecused(asked)));
    }

    private static Decision<OfficerEvent> demand(RecusalDemand asked, CaseOfficers state) {
        Optional<Demanded> standing = state.demand(asked.documentNo(), asked.officer(), asked.unit());
        if (standing.isPresent()) {
            return standing.get().demand().demandsTheSameAs(asked) ? nothing() : refuse(PartRefusal.RECORDED_OTHERWISE);
        }
        if (state.isFullOfDemands(asked.unit())) {
            return refuse(OfficerRefusal.TOO_MANY_OF_ONE_BODY);
        }
        return state.hasAssigned(asked.officer(), asked.unit())
                ? refuse(OfficerRefusal.OWN_OFFICER_DEMANDED)
                : accept(new RecusalDemanded(asked));
    }

    private static Decision<OfficerEvent> decline(DeclineRecusal asked, CaseOfficers state) {
        Optional<Demanded> standing = state.demand(asked.demand(), asked.officer(), asked.demandedBy());
        if (standing.isEmpty()) {
            return refuse(OfficerRefusal.NO_SUCH_DEMAND);
        }
        if (standing.get().declined().isPresent()) {
            return standing.get().declined().equals(Optional.of(asked.declined()))
                    ? nothing()
                    : refuse(PartRefusal.RECORDED_OTHERWISE);
        }
        if (!state.hasAssigned(asked.officer(), asked.declined().unit())) {
            return refuse(OfficerRefusal.OFFICER_OF_ANOTHER_BODY);
        }
        return asked.declined().declinedOn().isBefore(standing.get().demand().demandedOn())
                ? refuse(OfficerRefusal.DECLINED_BEFORE_DEMANDED)
                : accept(new RecusalDeclined(asked.demand(), asked.demandedBy(), asked.officer(), asked.declined()));
    }

    private static Decision<OfficerEvent> annul(AnnulOfficerRecord asked, CaseOfficers state) {
        if (!state.speaks(asked.documentNo(), asked.officer(), asked.unit())) {
            return refuse(OfficerRefusal.NO_SUCH_RECORD);
        }
        if (!asked.correction().saysWhy()) {
            return refuse(PartRefusal.CORRECTION_WITHOUT_REASON);
        }
        boolean restedOn = state.post(asked.documentNo(), asked.officer(), asked.unit())
                .filter(post -> !post.isOpen())
                .isPresent();
        if (restedOn) {
            return refuse(OfficerRefusal.REPLACEMENT_RESTS_ON_IT);
        }
        var annulled = new OfficerRecordAnnulled(asked.documentNo(), asked.officer(), asked.unit(), asked.correction());
        // Without the replacement the officer would have the earlier post and the one that followed it.
        return state.after(annulled).holdsTwoPosts(asked.officer(), asked.unit())
                ? refuse(OfficerRefusal.ASSIGNED_ALREADY)
                : accept(annulled);
    }
}
