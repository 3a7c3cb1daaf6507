package vn.liem.notification.clock.policy;

import java.util.Optional;

/** What is read of a sending whose record was taken back. */
public record SendingAnnulledTold(Key key) {

    /** Which sending. */
    public record Key(String part, String documentNo, Optional<String> person, String to) {}
}
