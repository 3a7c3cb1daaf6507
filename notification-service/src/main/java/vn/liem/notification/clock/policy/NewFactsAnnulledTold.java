package vn.liem.notification.clock.policy;

/** What is read of news whose record was taken back. */
public record NewFactsAnnulledTold(Key key) {

    /** Which news. */
    public record Key(String documentNo, String unit) {}
}
