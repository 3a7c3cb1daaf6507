package vn.liem.monitoring.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.Territory;
import vn.liem.monitoring.fact.UnitFact;
import vn.liem.monitoring.fact.UnitTree;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.door.CurrentCaller;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.Gate;
import vn.liem.service.door.ReadScope;
import vn.liem.service.door.RequestRefused;

/** Holds the scope of a report to the territory of who asks for it. */
@RequestScoped
public class ScopeOfReports {

    /** The scope that is everything. */
    public static final String ALL = "ALL";

    private final Gate gate;
    private final CurrentCaller caller;

    @Inject
    ScopeOfReports(Gate gate, CurrentCaller caller) {
        this.gate = gate;
        this.caller = caller;
    }

    /**
     * The scope that is asked for, everything that may be seen where none is; or the end of the request.
     *
     * @param wanted a unit, or {@code ALL}
     * @param where the field that names it
     */
    public Optional<String> of(Act act, Optional<String> wanted, List<UnitFact> units, String where) {
        ReadScope territory = gate.scope(act);
        boolean everything = isEverything(territory, units);
        if (wanted.isEmpty()) {
            return everything ? Optional.empty() : Optional.of(caller.officer().jurisdiction());
        }
        String scope = wanted.get();
        if (scope.equals(ALL)) {
            if (!everything) {
                gate.permit(act, CaseFacts.none());
            }
            return Optional.empty();
        }
        UnitTree tree = new UnitTree(units);
        // The own territory is known from the token, before any register of bodies came.
        if (tree.find(scope).isEmpty() && !scope.equals(caller.officer().jurisdiction())) {
            throw RequestRefused.because(FieldError.of(where, FieldRefusal.UNKNOWN_REFERENCE));
        }
        if (!territory.everything()) {
            gate.permit(act, CaseFacts.ofTerritory(tree.chainOf(scope)));
        }
        return wanted;
    }

    /** Where the facts lie that the caller may have named; the end of the request for who has not that act anywhere. */
    public Territory territory(Act act, Facts facts) {
        return territories(act).apply(facts);
    }

    /** The same for facts that are read part by part, each with all bodies beside it, also by other threads. */
    public Function<Facts, Territory> territories(Act act) {
        ReadScope reach = gate.scope(act);
        return facts ->
                isEverything(reach, facts.units()) ? Territory.everywhere() : Territory.of(reach.heldBy(), facts);
    }

    /** The same for a paper of which the lists are a part; nowhere for who has not that act. */
    public Territory territoryIfAny(Act act, Facts facts) {
        return caller.officer().roles().stream().anyMatch(act.grants()::containsKey)
                ? territory(act, facts)
                : Territory.nowhere();
    }

    /** Whether no unit lies outside a territory. */
    public static boolean isEverything(ReadScope territory, List<UnitFact> units) {
        return territory.everything()
                || (!units.isEmpty() && units.stream().map(UnitFact::code).allMatch(territory.heldBy()::contains));
    }
}
