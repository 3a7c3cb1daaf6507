package vn.liem.handover.door;

import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.security.seal.PublicSealingKey;
import vn.liem.service.Localities;

/** What the directory of a service knows: bodies belong to the province in their code, and every case has a key. */
@Singleton
public class SmallDirectory implements Localities, SealingKeys {

    private static final byte[] SOME_POINT = new byte[32];

    static {
        SOME_POINT[0] = 9;
    }

    @Override
    public List<String> chainOf(String unit) {
        return List.of(unit, unit.substring(0, 3), "TW");
    }

    @Override
    public List<String> within(String unit) {
        return List.of(unit, unit + "-VKS", unit + "-CQDT");
    }

    @Override
    public boolean isKnown(String unit) {
        return true;
    }

    @Override
    public Optional<PublicSealingKey> keyOf(FileSubject file) {
        String point = Base64.getUrlEncoder().withoutPadding().encodeToString(SOME_POINT);
        return Optional.of(new PublicSealingKey("p1." + file.id() + "." + point));
    }
}
