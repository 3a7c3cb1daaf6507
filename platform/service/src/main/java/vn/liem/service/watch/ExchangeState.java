package vn.liem.service.watch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liem.eventstore.PassedOver;
import vn.liem.messaging.Alarm;
import vn.liem.messaging.Hold;

/**
 * How a service stands with the others, and its views with its log.
 *
 * @param published how far the log is published
 * @param relayFault the class of what keeps the relay from publishing, where something does
 * @param views each view with how far it has read
 * @param sourcesBehind the logs whose records this service has not caught up with
 * @param holds the subjects whose records wait
 * @param alarms what the inbox was alarmed by, the latest first
 */
public record ExchangeState(
        long published,
        Optional<String> relayFault,
        List<ViewState> views,
        List<String> sourcesBehind,
        List<Hold> holds,
        List<Alarm> alarms) {

    /**
     * How far a view is.
     *
     * @param positions the last position read, by log
     * @param fault the class of what makes it stand still, where something does
     * @param passedOver events of other services that it could not read and went on without
     * @param rebuild how the last filling anew stands since the start of the service, where there was one
     * @param rebuildFault the class of what broke that off, where something did
     */
    public record ViewState(
            String view,
            Map<String, Long> positions,
            Optional<String> fault,
            List<PassedOver> passedOver,
            Optional<RebuildState> rebuild,
            Optional<String> rebuildFault) {}

    /** How the filling anew of a view stands. */
    public enum RebuildState {
        UNDERWAY,
        DONE,
        FAILED
    }
}
