package vn.liem.handover.door;

import java.util.Optional;
import vn.liem.handover.protocol.UnitCode;

/** Finds the kind of a body in the directory of units; needed where {@code liem.hosts} names kinds. */
@FunctionalInterface
public interface KindOfBody {

    /** The code of its kind, {@code procuracy}; empty where the directory does not know it yet. */
    Optional<String> of(UnitCode body);
}
