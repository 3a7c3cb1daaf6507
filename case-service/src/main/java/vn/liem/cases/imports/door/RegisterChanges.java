package vn.liem.cases.imports.door;

import java.util.List;
import vn.liem.registers.plan.ChangedFacts;

/**
 * How much of what stands in a register an import would change, or changed.
 *
 * @param register the name of its file
 * @param changed how many facts
 * @param standing of how many that stood
 */
public record RegisterChanges(String register, int changed, int standing) {

    static List<RegisterChanges> of(ChangedFacts facts) {
        return facts.inOrder().entrySet().stream()
                .map(one -> new RegisterChanges(
                        one.getKey().fileName(),
                        one.getValue().changed(),
                        one.getValue().standing()))
                .toList();
    }
}
