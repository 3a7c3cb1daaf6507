package vn.liem.handover.desk;

import static vn.liem.handover.desk.DeskRefusal.EVIDENCE_DOES_NOT_HOLD;
import static vn.liem.handover.desk.DeskRefusal.EVIDENCE_NOT_HERE;
import static vn.liem.handover.desk.DeskRefusal.OTHER_SIDE_SILENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.contracts.LiemService;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.SubjectKind;
import vn.liem.verifier.bundle.About;
import vn.liem.verifier.bundle.EvidenceBundle;
import vn.liem.verifier.bundle.Unreadable;

/**
 * Makes the evidence bundle of a case out of the logs of the services through which it goes: what was decided of it as a whole, who
 * held its file, and both halves of its hand-overs with their receipts. What concerns one person stands in other streams.
 */
public final class EvidenceOfCase {

    private static final List<LiemService> SERVICES =
            List.of(LiemService.CASE, LiemService.INVESTIGATION, LiemService.TRIAL);

    private final HandoverProofs own;
    private final OffersOfCase offers;
    private final FetchCase others;
    private final FindLogKey keys;

    /** Makes bundles of the cases that a service knows, asking the other services for what their logs show. */
    public EvidenceOfCase(HandoverProofs own, OffersOfCase offers, FetchCase others, FindLogKey keys) {
        this.own = own;
        this.offers = offers;
        this.others = others;
        this.keys = keys;
    }

    /** What this service's log shows of a case. */
    public HalfOfHandover shown(UUID caseId) {
        return own.ofCase(caseId, offers.of(caseId));
    }

    /** Makes the bundle of a case; none where one of the logs cannot be asked, since nobody could see what is missing. */
    public MadeBundle of(UUID caseId) {
        try {
            List<ShownEvents> shown = new ArrayList<>();
            for (LiemService service : SERVICES) {
                Optional<HalfOfHandover> answer = own.log().startsWith(service.serviceName() + "/")
                        ? Optional.of(shown(caseId))
                        : others.ofCase(service.log(), caseId);
                if (answer.isEmpty()) {
                    return new MadeBundle.NotNow(OTHER_SIDE_SILENT);
                }
                answer.flatMap(ShownEvents::of).ifPresent(shown::add);
            }
            return shown.isEmpty() ? new MadeBundle.NotNow(EVIDENCE_NOT_HERE) : bundle(caseId, shown);
        } catch (Unreadable | IllegalArgumentException _) {
            return new MadeBundle.NotNow(EVIDENCE_DOES_NOT_HOLD); // What another log gave is not of the form.
        }
    }

    private MadeBundle bundle(UUID caseId, List<ShownEvents> shown) {
        String subject = Handovers.subject(new FileSubject(SubjectKind.CASE, caseId));
        return MadeBundle.checked(
                new EvidenceBundle(
                        new About(About.Kind.CASE, subject),
                        shown.stream().map(ShownEvents::note).toList(),
                        shown.stream().flatMap(each -> each.events().stream()).toList(),
                        List.of()),
                keys);
    }
}
