package vn.liem.handover.door;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.liem.handover.desk.Handovers;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.UnitCode;
import vn.liem.security.seal.PublicSealingKey;
import vn.liem.service.directory.Directory;

/** Kinds of bodies and keys of files as case-service has told them. */
@Singleton
@IfBuildProperty(name = Directory.MOUNTED, stringValue = "true")
public final class FromDirectory implements KindOfBody, SealingKeys {

    private final Directory directory;

    @Inject
    FromDirectory(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<String> of(UnitCode body) {
        return directory.kindOf(body.value());
    }

    @Override
    public Optional<PublicSealingKey> keyOf(FileSubject file) {
        return directory.keyOf(Handovers.subject(file));
    }
}
