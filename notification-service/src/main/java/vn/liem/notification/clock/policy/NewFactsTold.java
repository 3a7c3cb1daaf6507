package vn.liem.notification.clock.policy;

import java.time.LocalDate;

/** What is read of news of new facts. */
public record NewFactsTold(Facts facts) {

    /**
     * The news.
     *
     * @param unit the procuracy that received it
     * @param against whether a protest on it would be against the convict
     */
    public record Facts(String documentNo, LocalDate receivedOn, String unit, boolean against) {}
}
