package vn.liem.notification.demand.policy;

/** What is read of a demand that the officer's body has declined. */
public record DemandAnswered(String demand, String demandedBy, String officer) {}
