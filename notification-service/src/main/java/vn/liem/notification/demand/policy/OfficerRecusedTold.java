package vn.liem.notification.demand.policy;

/** What is read of an officer who is out of a case. */
public record OfficerRecusedTold(Recusal recusal) {

    /** Who it is. */
    public record Recusal(String officer) {}
}
