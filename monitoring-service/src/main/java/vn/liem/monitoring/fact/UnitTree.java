package vn.liem.monitoring.fact;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The bodies that are known and how they lie under each other. */
public final class UnitTree {

    private final Map<String, UnitFact> units;

    /** The tree of these bodies. */
    public UnitTree(List<UnitFact> units) {
        this.units = units.stream().collect(toMap(UnitFact::code, Function.identity()));
    }

    /** The body with this code. */
    public Optional<UnitFact> find(String code) {
        return Optional.ofNullable(units.get(code));
    }

    /** The unit, then its parents up to the root; the code alone where the unit is not known. */
    public List<String> chainOf(String code) {
        List<String> chain = new ArrayList<>();
        Optional<String> next = Optional.of(code);
        // A ring of parents would never end.
        while (next.isPresent() && !chain.contains(next.get())) {
            chain.add(next.get());
            next = find(next.get()).flatMap(UnitFact::parent);
        }
        return List.copyOf(chain);
    }

    /** The unit and everything below it, by code. */
    public List<String> within(String code) {
        Map<String, List<UnitFact>> below = new java.util.HashMap<>();
        units.values()
                .forEach(unit -> unit.parent()
                        .ifPresent(parent -> below.computeIfAbsent(parent, _ -> new ArrayList<>())
                                .add(unit)));
        Set<String> found = new HashSet<>(Set.of(code));
        List<String> open = new ArrayList<>(List.of(code));
        while (!open.isEmpty()) {
            below.getOrDefault(open.removeLast(), List.of()).stream()
                    .map(UnitFact::code)
                    .filter(found::add)
                    .forEach(open::add);
        }
        return found.stream().sorted().toList();
    }

    /** The bodies with these codes that are known, by code. */
    public List<UnitFact> known(List<String> codes) {
        return codes.stream()
                .flatMap(code -> find(code).stream())
                .sorted(Comparator.comparing(UnitFact::code))
                .toList();
    }
}
