package vn.liem.notification.demand.policy;

import java.util.Optional;

/** What is read of a demand that a body replace its officer. */
public record DemandMade(Demand demand) {

    /**
     * The demand.
     *
     * @param unit the body that demands it
     * @param addressee the body whose officer it is, where that is known
     */
    public record Demand(String documentNo, String officer, String unit, Optional<String> addressee) {}
}
