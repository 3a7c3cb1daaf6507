package vn.liem.handover.desk;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.liem.handover.protocol.UnitCode;

/**
 * Which bodies live in this service, by their code or by their kind.
 *
 * @param codes bodies by their code, {@code T01-VKS}
 * @param kinds all bodies of these kinds, {@code procuracy}
 * @param kindOf the kind of a body, where the directory of units knows it
 */
public record Hosts(Set<String> codes, Set<String> kinds, Function<UnitCode, Optional<String>> kindOf) {

    public Hosts {
        codes = Set.copyOf(codes);
        kinds = Set.copyOf(kinds);
    }

    /** Where a body lives. */
    public enum Place {
        /** In this service. */
        HERE,
        /** In another one. */
        ELSEWHERE,
        /** The directory does not know it yet: what is meant for it waits, since it might be meant for here. */
        NOT_KNOWN
    }

    /** A service for these bodies alone. */
    public static Hosts ofCodes(String... codes) {
        return new Hosts(Set.of(codes), Set.of(), _ -> Optional.empty());
    }

    /** Where the body lives. */
    public Place placeOf(UnitCode unit) {
        if (codes.contains(unit.value())) {
            return Place.HERE;
        }
        if (kinds.isEmpty()) {
            return Place.ELSEWHERE;
        }
        return kindOf.apply(unit)
                .map(kind -> kinds.contains(kind) ? Place.HERE : Place.ELSEWHERE)
                .orElse(Place.NOT_KNOWN);
    }
}
