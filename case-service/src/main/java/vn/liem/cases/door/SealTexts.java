package vn.liem.cases.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.liem.cases.person.door.SubjectKeys;
import vn.liem.kernel.SealedText;
import vn.liem.kernel.StreamId;
import vn.liem.security.seal.FreeText;
import vn.liem.security.seal.PublicSealingKey;
import vn.liem.security.seal.Sealer;

/** Seals what comes in clear under the key of the subject it speaks of; the key is made at the first question. */
@Singleton
public final class SealTexts {

    private final SubjectKeys keys;

    @Inject
    SealTexts(SubjectKeys keys) {
        this.keys = keys;
    }

    /** The public half of a subject's key, as it travels in the subject's first event. */
    public String keyOf(StreamId subject) {
        return keys.keyOf(subject).value();
    }

    /**
     * A text as it may stand in an event.
     *
     * @param place where it stands, {@code case.registered.v1/title}: the same is needed to open it
     */
    public SealedText seal(StreamId subject, String place, String text) {
        PublicSealingKey key = keys.keyOf(subject);
        return Sealer.seal(key, place, new FreeText(text));
    }

    /** The same for a text that may be missing. */
    public Optional<SealedText> seal(StreamId subject, String place, Optional<String> text) {
        return text.map(given -> seal(subject, place, given));
    }
}
