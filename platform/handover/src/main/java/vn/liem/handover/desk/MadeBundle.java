package vn.liem.handover.desk;

import static vn.liem.handover.desk.DeskRefusal.EVIDENCE_DOES_NOT_HOLD;

import java.util.List;
import java.util.Map;
import vn.liem.kernel.Refusal;
import vn.liem.verifier.NoteKey;
import vn.liem.verifier.SignedNote;
import vn.liem.verifier.bundle.BundleCheck;
import vn.liem.verifier.bundle.EvidenceBundle;
import vn.liem.verifier.bundle.TrustedKeys;
import vn.liem.verifier.bundle.Verdict;
import vn.liem.verifier.bundle.WitnessPolicy;

/** What comes of making a bundle: none is given out that its own check does not find sound. */
public sealed interface MadeBundle {

    /** It is made, and its own check finds it sound. */
    record Sound(EvidenceBundle bundle) implements MadeBundle {}

    /** It cannot be made now. */
    record NotNow(Refusal why) implements MadeBundle {}

    /** What stands before the name of a log in the name of its key. */
    String ORIGIN_START = "liem/";

    /** How many witnesses are enough is for whoever checks it to say. */
    WitnessPolicy AS_MANY_AS_THERE_ARE = new WitnessPolicy(0, Map.of());

    /** Checks a bundle with the keys that this service knows of its logs. */
    static MadeBundle checked(EvidenceBundle bundle, FindLogKey keys) {
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
        return sound ? new Sound(bundle) : new NotNow(EVIDENCE_DOES_NOT_HOLD);
    }
}
