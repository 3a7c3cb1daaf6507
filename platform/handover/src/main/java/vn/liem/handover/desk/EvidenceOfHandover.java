package vn.liem.handover.desk;

import static vn.liem.handover.desk.DeskRefusal.EVIDENCE_DOES_NOT_HOLD;
import static vn.liem.handover.desk.DeskRefusal.EVIDENCE_NOT_HERE;
import static vn.liem.handover.desk.DeskRefusal.OTHER_SIDE_SILENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.liem.contracts.LiemService;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.bundle.About;
import vn.liem.verifier.bundle.EvidenceBundle;
import vn.liem.verifier.bundle.Growth;
import vn.liem.verifier.bundle.Unreadable;

/** Makes the evidence bundle of a hand-over out of both logs, and gives none that its own check does not find sound. */
public final class EvidenceOfHandover {

    private final HandoverProofs own;
    private final FetchHalf others;
    private final FetchGrowth growths;
    private final FindLogKey keys;

    /** Makes bundles of a service's hand-overs, asking the other services for their halves. */
    public EvidenceOfHandover(HandoverProofs own, FetchHalf others, FetchGrowth growths, FindLogKey keys) {
        this.own = own;
        this.others = others;
        this.growths = growths;
        this.keys = keys;
    }

    /** Makes the bundle of a hand-over that this log knows of. */
    public MadeBundle of(UUID offerId) {
        try {
            Optional<ShownEvents> here = ShownEvents.allOrNone(own.halfOf(offerId, 0));
            return here.map(half -> hasBothSides(half) ? bundle(offerId, List.of(half)) : withOther(offerId, half))
                    .orElseGet(() -> new MadeBundle.NotNow(EVIDENCE_NOT_HERE));
        } catch (Unreadable | IllegalArgumentException _) {
            return new MadeBundle.NotNow(EVIDENCE_DOES_NOT_HOLD); // What another log gave is not of the form.
        }
    }

    private MadeBundle withOther(UUID offerId, ShownEvents here) {
        boolean silent = false;
        for (LiemService service : List.of(LiemService.CASE, LiemService.INVESTIGATION, LiemService.TRIAL)) {
            if (!own.log().startsWith(service.serviceName() + "/")) {
                Optional<HalfOfHandover> answer =
                        others.of(service.log(), offerId, largest(here, service.serviceName() + "/"));
                silent = silent || answer.isEmpty();
                Optional<ShownEvents> there = answer.flatMap(ShownEvents::allOrNone);
                if (there.isPresent()) {
                    return together(offerId, here, there.get());
                }
            }
        }
        return silent ? new MadeBundle.NotNow(OTHER_SIDE_SILENT) : bundle(offerId, List.of(here));
    }

    /** The own half is asked for anew: what the other side embeds of this log must be covered too. */
    private MadeBundle together(UUID offerId, ShownEvents here, ShownEvents there) {
        Optional<ShownEvents> covering = ShownEvents.allOrNone(own.halfOf(offerId, largest(there, here.log())));
        return covering.map(half -> bundle(offerId, withheldTogether(half, there)))
                .orElseGet(() -> new MadeBundle.NotNow(EVIDENCE_NOT_HERE));
    }

    /** Where one half's content is withheld, the other's is too: it could not be held against anything. */
    private static List<ShownEvents> withheldTogether(ShownEvents one, ShownEvents other) {
        boolean withheld = Stream.of(one, other)
                .flatMap(half -> half.events().stream())
                .anyMatch(event -> event.body().isEmpty());
        return Stream.of(one, other)
                .map(half -> withheld ? half.withheld() : half)
                .toList();
    }

    private MadeBundle bundle(UUID offerId, List<ShownEvents> halves) {
        List<Growth> proofs = new ArrayList<>();
        for (Checkpoint earlier : halves.stream()
                .flatMap(half -> half.events().stream())
                .flatMap(event -> event.embedded().stream())
                .distinct()
                .toList()) {
            Optional<Growth> growth = growth(earlier, halves);
            if (growth.isEmpty()) {
                return new MadeBundle.NotNow(OTHER_SIDE_SILENT);
            }
            proofs.add(growth.get());
        }
        return MadeBundle.checked(
                new EvidenceBundle(
                        new About(About.Kind.HANDOVER, offerId.toString()),
                        halves.stream().map(ShownEvents::note).toList(),
                        halves.stream().flatMap(half -> half.events().stream()).toList(),
                        proofs),
                keys);
    }

    private Optional<Growth> growth(Checkpoint earlier, List<ShownEvents> halves) {
        String log = earlier.origin().substring(MadeBundle.ORIGIN_START.length());
        return halves.stream()
                .filter(half -> half.log().equals(log))
                .findFirst()
                .map(half -> Checkpoint.parse(half.note().text()).size())
                .filter(size -> size >= earlier.size())
                .flatMap(size -> log.equals(own.log())
                        ? Optional.of(own.growth(earlier.size(), size))
                        : growths.of(log, earlier.size(), size))
                .map(path -> new Growth(log, earlier.size(), path));
    }

    private static boolean hasBothSides(ShownEvents half) {
        return half.events().stream()
                        .map(event -> event.header().stream())
                        .distinct()
                        .count()
                == 2;
    }

    /** The largest size of a log that a half embeds. */
    private static long largest(ShownEvents half, String log) {
        return half.events().stream()
                .flatMap(event -> event.embedded().stream())
                .filter(checkpoint -> checkpoint.origin().startsWith(MadeBundle.ORIGIN_START + log))
                .mapToLong(Checkpoint::size)
                .max()
                .orElse(0);
    }
}
