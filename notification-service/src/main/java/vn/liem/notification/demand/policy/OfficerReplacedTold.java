package vn.liem.notification.demand.policy;

/** What is read of an officer whose assignment has ended. */
public record OfficerReplacedTold(String officer) {}
