package vn.liem.cases.registry.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.liem.cases.door.FactsOfCase;
import vn.liem.security.CaseFacts;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/**
 * What the policy must know of a case for the registry: custody says who holds its file. Of a case that a register brought in
 * and whose holder nobody knows, the body for which it was registered is taken to hold the file.
 */
@Singleton
final class FactsAtRegistry {

    private final FactsOfCase facts;
    private final CasesInLog cases;

    @Inject
    FactsAtRegistry(FactsOfCase facts, CasesInLog cases) {
        this.facts = facts;
        this.cases = cases;
    }

    /** The facts of the case; ends the request where there is none. */
    CaseFacts of(UUID id) {
        CaseFacts byCustody = facts.byId(id).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        String registeredBy = cases.registeredBy(id).orElse("");
        Set<String> before = Stream.concat(byCustody.formerHolders().stream(), Stream.of(registeredBy))
                .collect(Collectors.toSet());
        CaseFacts held = byCustody.holder().isEmpty() ? byCustody.withHolder(registeredBy) : byCustody;
        return held.withFormerHolders(before);
    }
}
