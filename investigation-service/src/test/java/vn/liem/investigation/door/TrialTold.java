package vn.liem.investigation.door;

import org.eclipse.microprofile.config.ConfigProvider;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.Told;

/** What trial-service tells in the tests of this service, which share one database: there is one such log in a process. */
public final class TrialTold {

    private static final Told LOG = new Told("trial-service/1");

    private TrialTold() {}

    /** Tells an event of the case. */
    public static synchronized void event(
            IncomingEvents incoming, String stream, String caseSubject, String type, String json) {
        LOG.event(stream, caseSubject, type, json);
        incoming.receive(LOG.page(ConfigProvider.getConfig().getValue("liem.topic-prefix", String.class)));
    }
}
