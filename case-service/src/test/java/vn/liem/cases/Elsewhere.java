package vn.liem.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.Told;

/**
 * What investigation-service tells: who was charged, who stepped back, and which file it took over. There is one such log in a process, since all
 * tests share the database of the service.
 */
public record Elsewhere(IncomingEvents incoming) {

    private static final Told LOG = new Told("investigation-service/1");

    /** A person is charged in a case. */
    public void charged(String caseId, UUID person) {
        synchronized (LOG) {
            LOG.sample("accused:" + caseId + "/" + person, "case:" + caseId, "accused.charged.v1");
            tell();
        }
    }

    /** A body there has accepted the file of a case under the second epoch. */
    public void accepted(String caseId, String holder, LocalDate on) {
        synchronized (LOG) {
            LOG.event("custody:" + caseId, "case:" + caseId, "custody.taken-over.v1", on, """
                    {"subject":{"kind":"case","id":"%s"},"offerId":"%s","holder":"%s","epoch":2}""".formatted(
                            caseId, UUID.randomUUID(), holder));
            tell();
        }
    }

    /** A case is joined there into another on 1 February 2024. */
    public void joined(String absorbed, String survivor) {
        synchronized (LOG) {
            LOG.event("joinder:" + absorbed, "case:" + absorbed, "joinder.cases-joined.v1", """
                    {"joinder":{"absorbed":"%s","survivor":"%s","documentNo":"17/NVA","joinedOn":"2024-02-01","unit":"T01-CQDT"}}""".formatted(
                            absorbed, survivor));
            tell();
        }
    }

    /** An officer steps back from a case. */
    public void steppedBack(String caseId, String officer) {
        synchronized (LOG) {
            LOG.event("officers:" + caseId, "case:" + caseId, "officer.recused.v1", """
                    {"recusal":{"documentNo":"9/TC","officer":"%s","ground":"party_or_relative","recusedOn":"2024-02-01",
                    "by":"officer","unit":"T01-CQDT","sealedReason":"s1.k1.cmVhc29u"}}""".formatted(officer));
            tell();
        }
    }

    /** That joinder is annulled there on 15 February 2024. */
    public void joinderAnnulled(String absorbed, String survivor) {
        synchronized (LOG) {
            LOG.event("joinder:" + absorbed, "case:" + absorbed, "joinder.joinder-annulled.v1", """
                    {"joinder":{"absorbed":"%s","survivor":"%s","documentNo":"17/NVA","joinedOn":"2024-02-01","unit":"T01-CQDT"},
                    "annulment":{"documentNo":"21/HB","annulledOn":"2024-02-15","unit":"T01-VKS"}}""".formatted(
                            absorbed, survivor));
            tell();
        }
    }

    /** A case is separated there from another on 1 February 2024. */
    public void separated(String fromCase, UUID newCase, String number) {
        synchronized (LOG) {
            LOG.event("separation:" + newCase, "case:" + newCase, "separation.case-separated.v1", """
                    {"separation":{"fromCase":"%s","newCase":"%s","number":"%s","people":[],"offences":[{"article":"354"}],
                    "article":"CPC 170(2)","documentNo":"18/TVA","separatedOn":"2024-02-01","unit":"T01-CQDT"}}""".formatted(
                            fromCase, newCase, number));
            tell();
        }
    }

    private void tell() {
        incoming.receive(LOG.page(ConfigProvider.getConfig().getValue("liem.topic-prefix", String.class)));
    }
}
