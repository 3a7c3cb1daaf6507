package vn.liem.cases.person.door;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.liem.cases.person.LookUp;
import vn.liem.security.seal.Opened;

/** Texts that one look-up needs in clear: first all are named, then they are opened together, and recorded. */
public final class OpenedTexts {

    private final SubjectKeys keys;
    private final LookUp who;
    private final Set<SealedAt> wanted = new LinkedHashSet<>();
    private final Map<SealedAt, String> clear = new HashMap<>();

    /** For whoever looks. */
    public OpenedTexts(SubjectKeys keys, LookUp who) {
        this.keys = keys;
        this.who = who;
    }

    /** Names a text. */
    public void want(SealedAt text) {
        wanted.add(text);
    }

    /** Opens what was named. */
    public void open() {
        List<SealedAt> all = new ArrayList<>(wanted);
        for (int from = 0; from < all.size(); from += SubjectKeys.MAX_BATCH) {
            List<SealedAt> batch = all.subList(from, Math.min(all.size(), from + SubjectKeys.MAX_BATCH));
            List<Opened> opened = keys.open(who, batch);
            for (int i = 0; i < batch.size(); i++) {
                if (opened.get(i) instanceof Opened.Text(var text)) {
                    clear.put(batch.get(i), text.value());
                }
            }
        }
    }

    /** A text in clear; none where it was not named, or cannot be opened any more. */
    public Optional<String> textOf(SealedAt text) {
        return Optional.ofNullable(clear.get(text));
    }
}
