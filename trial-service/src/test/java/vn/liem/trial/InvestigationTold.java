package vn.liem.trial;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.exchange.TakesNote;
import vn.liem.service.testing.Told;

/** What investigation-service tells of a case. There is one such log in a process: all tests share the database. */
public final class InvestigationTold {

    private static final Told LOG = new Told("investigation-service/1");

    private final IncomingEvents incoming;

    /** Tells this service. */
    public InvestigationTold(IncomingEvents incoming) {
        this.incoming = incoming;
    }

    /** The procuracy of the province has indicted the case on the day. */
    public UUID indicted(UUID caseId, String documentNo, String on) {
        tell(log -> log.event(
                "prosecution:" + caseId,
                "case:" + caseId,
                "prosecution.indicted.v1",
                LocalDate.parse(on),
                """
                {"decision":{"documentNo":"%s","decidedOn":"%s","unit":"T01-VKS","round":1,"order":1}}\
                """.formatted(documentNo, on)));
        return caseId;
    }

    /** The record of a decision of the prosecution is taken back. */
    public void annulled(UUID caseId, String documentNo, String on) {
        tell(log -> log.event(
                "prosecution:" + caseId,
                "case:" + caseId,
                "prosecution.annulled.v1",
                LocalDate.parse(on),
                """
                {"decision":{"documentNo":"%s"},"correction":{"documentNo":"99/QĐ"}}\
                """.formatted(documentNo)));
    }

    /** Somebody went into another case by a separation. */
    public void separated(UUID caseId, UUID person, String on) {
        tell(log -> log.event(
                "accused:" + caseId + "/" + person,
                "case:" + caseId,
                "accused.separated.v1",
                LocalDate.parse(on),
                """
                {"into":{"otherCase":"%s","documentNo":"18/TVA","partedOn":"%s"}}\
                """.formatted(UUID.randomUUID(), on)));
    }

    /** Forgets the last record, as one that its source turns out not to hold. */
    public void forgetLast(TakesNote note) {
        synchronized (LOG) {
            note.forget(LOG.position().log(), LOG.pos());
        }
    }

    private void tell(Consumer<Told> what) {
        synchronized (LOG) {
            what.accept(LOG);
            incoming.receive(LOG.page(ConfigProvider.getConfig().getValue("liem.topic-prefix", String.class)));
        }
    }
}
