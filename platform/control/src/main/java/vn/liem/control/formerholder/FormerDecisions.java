package vn.liem.control.formerholder;

import java.util.ArrayList;
import java.util.List;
import vn.liem.control.formerholder.FormerEvent.FormerHolderDecided;

/** The decisions of a case that former holders recorded, each as it was marked last. */
public record FormerDecisions(List<FormerDecision> all) {

    public FormerDecisions {
        all = List.copyOf(all);
    }

    /** None was. */
    static FormerDecisions none() {
        return new FormerDecisions(List.of());
    }

    /** The state after the event. */
    FormerDecisions after(FormerEvent event) {
        return switch (event) {
            case FormerHolderDecided(var decision) -> {
                List<FormerDecision> more = new ArrayList<>(
                        all.stream().filter(one -> !one.isOf(decision)).toList());
                more.add(decision);
                yield new FormerDecisions(more);
            }
        };
    }
}
