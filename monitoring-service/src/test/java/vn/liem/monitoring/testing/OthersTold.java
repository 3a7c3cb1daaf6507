package vn.liem.monitoring.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import vn.liem.contracts.LiemService;
import vn.liem.messaging.PublishedRecord;
import vn.liem.messaging.RecordForm;
import vn.liem.monitoring.fact.view.FactTable;
import vn.liem.monitoring.fact.view.Told;
import vn.liem.service.Position;
import vn.liem.service.Views;
import vn.liem.service.exchange.IncomingEvents;

/** One case of one province, as three services tell it to this one: told again, it changes nothing. */
public record OthersTold(IncomingEvents incoming, String prefix, Views views) {

    /** The case. */
    public static final String CASE = "0199b0a4-7c1e-7000-8000-000000000001";

    private static final String SOURCE = "source:0199b0a4-7c1e-7000-8000-000000000009";
    private static final String DIRECTIVE = "directive:0199b0a4-7c1e-7000-8000-0000000000d1";
    private static final String PETITION = "petition:0199b0a4-7c1e-7000-8000-0000000000e1";
    private static final String DISCIPLINE = "discipline:0199b0a4-7c1e-7000-8000-0000000000f1";

    /** What case-service told. */
    public static final Told CASES = new Told("case-service/1")
            .event("unit:T01", "T01", "unit.registered.v1", """
                    {"details":{"code":"T01","nameVi":"Tỉnh An Hòa","nameEn":"An Hòa Province"}}""")
            .event("unit:T01-TT", "T01-TT", "unit.registered.v1", """
                    {"details":{"code":"T01-TT","nameVi":"Thanh tra tỉnh","nameEn":"Inspectorate","parent":"T01"}}""")
            .sample("unit:T01-CQDT", "T01-CQDT", "unit.registered.v1")
            .sample(SOURCE, SOURCE, "source.registered.v1")
            .sample(SOURCE, SOURCE, "source.received.v1")
            .sample("case:" + CASE, "case:" + CASE, "case.registered.v1")
            .sample(DIRECTIVE, DIRECTIVE, "directive.issued.v1")
            .sample(PETITION, PETITION, "petition.received.v1")
            .sample(PETITION, PETITION, "petition.accepted.v1")
            .sample(PETITION, PETITION, "petition.concluded.v1")
            .event(DISCIPLINE, DISCIPLINE, "discipline.registered.v1", """
                    {"details":{"person":"%1$s","caseId":"%1$s","locality":"T01","registeredBy":"T01-UBKT"}}""".formatted(CASE))
            .sample(DISCIPLINE, DISCIPLINE, "discipline.decided.v1")
            .sample("supervision:" + CASE, "case:" + CASE, "supervision.listed.v1");
    /** What investigation-service told. */
    public static final Told INVESTIGATIONS = new Told("investigation-service/1")
            .sample("investigation:" + CASE, "case:" + CASE, "investigation.extended.v1")
            .sample("investigation:" + CASE, "case:" + CASE, "investigation.suspended.v1")
            .event("appraisal:" + CASE + "/" + CASE, "case:" + CASE, "appraisal.requested.v1", """
                    {"request":{"documentNo":"15/TC","kind":"valuation","requestedOn":"2024-02-05","dueOn":"2024-05-06",
                     "unit":"T01-CQDT","body":"T01-DG"}}""")
            .sample("accused:" + CASE + "/" + CASE, "case:" + CASE, "accused.charged.v1")
            .event("recorded:" + CASE, "case:" + CASE, "handover.handover-recorded.v1", """
                    {"recordedId":"%1$s","statement":{"documents":221,"from":"T01-CQDT","sentOn":"2024-03-04",
                     "subject":{"id":"%1$s","kind":"case"},"to":"T01-VKS"},"subject":{"id":"%1$s","kind":"case"}}""".formatted(CASE));
    /** What recovery-service told. */
    public static final Told RECOVERIES = new Told("recovery-service/1")
            .sample("obligation:" + CASE, "case:" + CASE, "obligation.fixed.v1")
            .sample("obligation:" + CASE, "case:" + CASE, "obligation.money-received.v1")
            .sample("asset:" + CASE, "case:" + CASE, "asset.identified.v1")
            .sample("asset:" + CASE, "case:" + CASE, "asset.secured.v1");

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Tells it, and returns once the facts are kept. */
    public void tell() {
        for (Told log : List.of(CASES, INVESTIGATIONS, RECOVERIES)) {
            incoming.receive(page(log));
            String name = log.records().getFirst().source();
            assertTrue(views.await(FactTable.class, new Position(name, log.pos()), PATIENCE));
        }
    }

    private ConsumerRecords<String, byte[]> page(Told log) {
        String topic = prefix
                + LiemService.ownerOf(log.records().getFirst().source())
                        .orElseThrow()
                        .topic();
        List<ConsumerRecord<String, byte[]>> records = log.records().stream()
                .map(published -> record(topic, published))
                .toList();
        return new ConsumerRecords<>(Map.of(new TopicPartition(topic, 0), records), Map.of());
    }

    private static ConsumerRecord<String, byte[]> record(String topic, PublishedRecord published) {
        RecordHeaders headers = new RecordHeaders();
        RecordForm.headersOf(published).forEach(headers::add);
        byte[] body = published.event().body().bytes();
        return new ConsumerRecord<>(
                topic,
                0,
                published.pos(),
                0,
                TimestampType.CREATE_TIME,
                0,
                body.length,
                published.event().subject(),
                body,
                headers,
                Optional.empty());
    }
}
