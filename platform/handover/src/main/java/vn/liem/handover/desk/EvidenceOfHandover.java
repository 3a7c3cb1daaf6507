package vn.liem.handover.desk;

import static vn.liem.handover.desk.DeskRefusal.EVIDENCE_DOES_NOT_HOLD;
import static vn.liem.handover.desk.DeskRefusal.EVIDENCE_NOT_HERE;
import static vn.liem.handover.desk.DeskRefusal.OTHER_SIDE_SILENT;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.liem.contracts.LiemService;
import vn.liem.kernel.Refusal;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.NoteKey;
import vn.liem.verifier.SignedNote;
import vn.liem.verifier.bundle.About;
import vn.liem.verifier.bundle.BundleCheck;
import vn.liem.verifier.bundle.BundledEvent;
import vn.liem.verifier.bundle.EvidenceBundle;
import vn.liem.verifier.bundle.Growth;
import vn.liem.verifier.bundle.TrustedKeys;
import vn.liem.verifier.bundle.Unreadable;
import vn.liem.verifier.bundle.Verdict;
import vn.liem.verifier.bundle.WitnessPolicy;

/** Makes the evidence bundle of a hand-over out of both logs, and gives none that its own check does not find sound. */
public final class EvidenceOfHandover {

    /** Offers of this version hold the legal basis as text in clear, which may name people: it stays in the log. */
    private static final String CLEAR_TEXT = "handover.file-offered.v1";

    private static final String ORIGIN_START = "liem/";
    private static final WitnessPolicy AS_MANY_AS_THERE_ARE = new WitnessPolicy(0, Map.of());

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

    /** What comes of it. */
    public sealed interface Made {

        /** It is made, and its own check finds it sound. */
        record Sound(EvidenceBundle bundle) implements Made {}

        /** It cannot be made now. */
        record NotNow(Refusal why) implements Made {}
    }

    /** A log's half, read. */
    private record Half(String log, SignedNote note, List<BundledEvent> events) {

        static Optional<Half> of(HalfOfHandover shown) {
            if (shown.events().isEmpty()) {
                return Optional.empty();
            }
            boolean clear =
                    shown.events().stream().anyMatch(event -> event.header().contains(CLEAR_TEXT));
            return Optional.of(new Half(
                    shown.log(),
                    SignedNote.parse(shown.note()),
                    shown.events().stream()
                            .map(event -> BundledEvent.of(
                                    bytes(event.header()),
                                    clear ? Optional.empty() : Optional.of(bytes(event.body())),
                                    event.path()))
                            .toList()));
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Makes the bundle of a hand-over that this log knows of. */
    public Made of(UUID offerId) {
        try {
            Optional<Half> here = Half.of(own.halfOf(offerId, 0));
            return here.map(half -> hasBothSides(half) ? bundle(offerId, List.of(half)) : withOther(offerId, half))
                    .orElseGet(() -> new Made.NotNow(EVIDENCE_NOT_HERE));
        } catch (Unreadable | IllegalArgumentException _) {
            return new Made.NotNow(EVIDENCE_DOES_NOT_HOLD); // What another log gave is not of the form.
        }
    }

    private Made withOther(UUID offerId, Half here) {
        boolean silent = false;
        for (LiemService service : List.of(LiemService.CASE, LiemService.INVESTIGATION, LiemService.TRIAL)) {
            if (!own.log().startsWith(service.serviceName() + "/")) {
                Optional<HalfOfHandover> answer =
                        others.of(service.log(), offerId, largest(here, service.serviceName() + "/"));
                silent = silent || answer.isEmpty();
                Optional<Half> there = answer.flatMap(Half::of);
                if (there.isPresent()) {
                    return together(offerId, here, there.get());
                }
            }
        }
        return silent ? new Made.NotNow(OTHER_SIDE_SILENT) : bundle(offerId, List.of(here));
    }

    /** The own half is asked for anew: what the other side embeds of this log must be covered too. */
    private Made together(UUID offerId, Half here, Half there) {
        Optional<Half> covering = Half.of(own.halfOf(offerId, largest(there, here.log())));
        return covering.map(half -> bundle(offerId, withheldTogether(half, there)))
                .orElseGet(() -> new Made.NotNow(EVIDENCE_NOT_HERE));
    }

    /** Where one half's content is withheld, the other's is too: it could not be held against anything. */
    private static List<Half> withheldTogether(Half one, Half other) {
        boolean withheld = Stream.of(one, other)
                .flatMap(half -> half.events().stream())
                .anyMatch(event -> event.body().isEmpty());
        return Stream.of(one, other)
                .map(half -> withheld
                        ? new Half(
                                half.log(),
                                half.note(),
                                half.events().stream()
                                        .map(event -> new BundledEvent(event.header(), Optional.empty(), event.path()))
                                        .toList())
                        : half)
                .toList();
    }

    private Made bundle(UUID offerId, List<Half> halves) {
        List<Growth> proofs = new ArrayList<>();
        for (Checkpoint earlier : halves.stream()
                .flatMap(half -> half.events().stream())
                .flatMap(event -> event.embedded().stream())
                .distinct()
                .toList()) {
            Optional<Growth> growth = growth(earlier, halves);
            if (growth.isEmpty()) {
                return new Made.NotNow(OTHER_SIDE_SILENT);
            }
            proofs.add(growth.get());
        }
        return checked(new EvidenceBundle(
                new About(About.Kind.HANDOVER, offerId.toString()),
                halves.stream().map(Half::note).toList(),
                halves.stream().flatMap(half -> half.events().stream()).toList(),
                proofs));
    }

    private Optional<Growth> growth(Checkpoint earlier, List<Half> halves) {
        String log = earlier.origin().substring(ORIGIN_START.length());
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

    private Made checked(EvidenceBundle bundle) {
        List<NoteKey> trusted = bundle.notes().stream()
                .flatMap(note -> note.signatures().stream())
                .map(SignedNote.Signature::name)
                .filter(name -> name.startsWith(ORIGIN_START)) // No key of an outside witness is known here.
                .map(name -> name.substring(ORIGIN_START.length()))
                .distinct()
                .flatMap(log -> keys.of(log).stream())
                .toList();
        boolean sound = !trusted.isEmpty()
                && BundleCheck.of(bundle.file(), new TrustedKeys(trusted), AS_MANY_AS_THERE_ARE)
                        .outcome()
                        .equals(Verdict.Outcome.PROVEN);
        return sound ? new Made.Sound(bundle) : new Made.NotNow(EVIDENCE_DOES_NOT_HOLD);
    }

    private static boolean hasBothSides(Half half) {
        return half.events().stream()
                        .map(event -> event.header().stream())
                        .distinct()
                        .count()
                == 2;
    }

    /** The largest size of a log that a half embeds. */
    private static long largest(Half half, String log) {
        return half.events().stream()
                .flatMap(event -> event.embedded().stream())
                .filter(checkpoint -> checkpoint.origin().startsWith(ORIGIN_START + log))
                .mapToLong(Checkpoint::size)
                .max()
                .orElse(0);
    }
}
