package vn.liem.cases.handover.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.liem.cases.door.FindCase;
import vn.liem.cases.person.door.SubjectKeys;
import vn.liem.handover.desk.Handovers;
import vn.liem.handover.door.FactsOfFile;
import vn.liem.handover.door.SealingKeys;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.kernel.StreamId;
import vn.liem.security.CaseFacts;
import vn.liem.security.seal.PublicSealingKey;
import vn.liem.service.Localities;

/** What this service knows of a file beyond who holds it: its key, and where a case belongs. */
@Singleton
public final class FilesHere implements SealingKeys, FactsOfFile {

    private final SubjectKeys keys;
    private final FindCase cases;
    private final Localities units;

    @Inject
    FilesHere(SubjectKeys keys, FindCase cases, Localities units) {
        this.keys = keys;
        this.cases = cases;
        this.units = units;
    }

    @Override
    public Optional<PublicSealingKey> keyOf(FileSubject file) {
        return Optional.of(keys.keyOf(new StreamId(Handovers.subject(file))));
    }

    /** A case belongs where it is registered, whoever holds it; a source goes with its holder. */
    @Override
    public CaseFacts of(FileSubject file, CaseFacts byCustody) {
        return switch (file.kind()) {
            case CASE ->
                cases.byId(file.id())
                        .map(found -> CaseFacts.heldBy(byCustody.holder(), units.chainOf(found.locality())))
                        .orElse(byCustody);
            case SOURCE, FINDING -> byCustody;
        };
    }
}
