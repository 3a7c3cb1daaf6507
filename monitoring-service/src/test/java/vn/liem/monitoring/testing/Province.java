package vn.liem.monitoring.testing;

import static vn.liem.monitoring.testing.ToldFacts.id;
import static vn.liem.monitoring.testing.ToldFacts.subject;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.liem.monitoring.fact.view.FactTable;
import vn.liem.monitoring.figures.door.FactsOfRegisters;
import vn.liem.registers.RawRegisters;
import vn.liem.registers.SampleRegisters;
import vn.liem.service.Views;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.Told;

/** The province of the registers as monitoring hears of it, with one hand-over of each kind and clocks beside. */
public final class Province {

    /** A case with clocks that run, one of them overdue. */
    public static final String WITH_CLOCKS = "VA-00003";

    /** A case whose file was handed over in the system, with all receipts. */
    public static final String HANDED_OVER = "VA-00002";

    /** A case whose time limit ends in five days. */
    public static final String DUE_SOON = "VA-00006";

    /** A source whose time limit ended yesterday. */
    public static final String SOURCE = "NT-00126";

    /** The account of an officer in charge of {@link #WITH_CLOCKS}. */
    public static final String IN_CHARGE = "0199b0a4-5c1e-4000-8000-0000000000a1";

    /** That of one who was replaced there. */
    public static final String REPLACED = "0199b0a4-5c1e-4000-8000-0000000000a2";

    /** That of a procurator who stepped back from it, as the sign-in of the tests names him. */
    public static final String STEPPED_BACK = "procurator@T01-VKS/T01";

    /** That of somebody about whom an interference was reported. */
    public static final String INTERFERES = "0199b0a4-5c1e-4000-8000-0000000000a9";

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long BETWEEN_LOOKS_MS = 50;
    private static final String OFFER = "00000000-0000-4001-8000-000000000001";
    private static final String OPEN_OFFER = "00000000-0000-4001-8000-000000000002";

    private static final Map<String, ToldFacts> TOLD = new ConcurrentHashMap<>();
    private static final Set<String> BESIDE = ConcurrentHashMap.newKeySet();

    private Province() {}

    /** Tells everything, waits until it is seen, and lets case-service know names and titles; a service is told once. */
    public static ToldFacts told(IncomingEvents incoming, Views views) {
        new KnownTexts().anew().tell();
        return TOLD.computeIfAbsent(prefix(), running -> {
            ToldFacts told = ToldFacts.all(FactsOfRegisters.of(SampleRegisters.PROVINCE));
            handOver(told);
            clocks(told);
            officers(told);
            hear(incoming, views, told.logs());
            names();
            return told;
        });
    }

    /** The same, and what a class of tests has to tell beside, once to a service. */
    public static ToldFacts told(
            IncomingEvents incoming, Views views, Class<?> teller, Consumer<ToldFacts> tellsBeside) {
        ToldFacts told = told(incoming, views);
        if (BESIDE.add(prefix() + teller.getName())) {
            tellsBeside.accept(told);
            hear(incoming, views, told.logs());
        }
        return told;
    }

    /** Waits until every service has been asked once whether there is more. */
    public static void caughtUp(IncomingEvents incoming) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!incoming.sourcesBehind().isEmpty()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("still behind: " + incoming.sourcesBehind());
            }
            Thread.sleep(BETWEEN_LOOKS_MS);
        }
    }

    /** Tells logs, and waits until what they say is seen. */
    public static void hear(IncomingEvents incoming, Views views, List<Told> logs) {
        for (Told log : logs) {
            if (log.pos() > 0) {
                incoming.receive(log.page(prefix()));
                if (!views.await(FactTable.class, log.position(), PATIENCE)) {
                    throw new IllegalStateException("the view did not come as far as " + log.position());
                }
            }
        }
    }

    /** No two services under test have the same. */
    private static String prefix() {
        return ConfigProvider.getConfig().getValue("liem.topic-prefix", String.class);
    }

    /** The key of the first who is accused in a case. */
    public static String accusedIn(String number) {
        RawRegisters registers = RawRegisters.of(SampleRegisters.PROVINCE.files());
        return registers.rows().stream()
                .filter(row -> row.file().equals("accused.csv")
                        && registers.cell(row, "case_no").equals(number))
                .map(row -> id(registers.cell(row, "person_no")))
                .findFirst()
                .orElseThrow();
    }

    private static void handOver(ToldFacts told) {
        String caseId = id(HANDED_OVER);
        String subject = "case:" + caseId;
        LocalDate sent = LocalDate.of(2024, 7, 16);
        offer(told.trials(), caseId, OFFER, "T01-TA", "T01-THA", sent);
        told.trials()
                .event("incoming:" + OFFER, subject, "handover.file-received.v1", sent, """
                    {"offerId":"%s","subject":{"kind":"case","id":"%s"},"receivedOn":"2024-07-16","mismatches":[]}
                    """.formatted(OFFER, caseId));
        told.trials().event("incoming:" + OFFER, subject, "handover.file-accepted.v1", sent.plusDays(1), """
            {"offerId":"%s","subject":{"kind":"case","id":"%s"},"acceptedOn":"2024-07-17","timeliness":"in_time"}
            """.formatted(
                        OFFER, caseId));
        told.trials()
                .event(
                        "custody:" + caseId,
                        subject,
                        "custody.taken-over.v1",
                        sent.plusDays(1),
                        subject(caseId).put("epoch", 2).put("holder", "T01-THA").toString());
        told.trials().event("offered:" + OFFER, subject, "handover.file-released.v1", sent.plusDays(1), """
            {"offerId":"%s","subject":{"kind":"case","id":"%s"},"releasedOn":"2024-07-17"}
            """.formatted(
                        OFFER, caseId));
        offer(told.investigations(), id(WITH_CLOCKS), OPEN_OFFER, "T01-CQDT", "T01-VKS", LocalDate.of(2024, 7, 1));
    }

    private static void offer(Told log, String caseId, String offerId, String from, String to, LocalDate on) {
        log.event("offered:" + offerId, "case:" + caseId, "handover.file-offered.v2", on, """
            {"offerId":"%s","subject":{"kind":"case","id":"%s"},"from":"%s","to":"%s","offeredOn":"%s",
             "term":{"dueOn":"%s"},"manifest":{"documents":[{"sha256":"aa"},{"sha256":"bb"},{"sha256":"cc"}]}}
            """.formatted(
                        offerId, caseId, from, to, on, on.plusDays(10)));
    }

    private static void clocks(ToldFacts told) {
        String subject = "case:" + id(WITH_CLOCKS);
        clock(told, subject, "investigation", "2022-03-12", "2024-06-12");
        told.clocks().event("clocks:" + subject.substring(5), subject, "clock.missed.v1", """
            {"key":{"clock":"investigation","setBy":"1"},"dueOn":"2024-06-12"}
            """);
        told.clocks().event("clocks:" + subject.substring(5), subject, "clock.reason-asked.v1", """
            {"key":{"clock":"investigation","setBy":"1"},"dueOn":"2024-06-12","to":"T01-CQDT"}
            """);
        String other = "case:" + id(HANDED_OVER);
        clock(told, other, "investigation", "2023-12-25", "2024-12-25");
        told.clocks().event("clocks:" + other.substring(5), other, "clock.met.v1", """
            {"key":{"clock":"investigation","setBy":"1"},"metOn":"2024-06-10"}
            """);
        LocalDate today = LocalDate.now(VIETNAM);
        clock(
                told,
                "case:" + id(DUE_SOON),
                "investigation",
                "2024-05-01",
                today.plusDays(5).toString());
        clock(
                told,
                "case:" + id("VA-00007"),
                "investigation",
                "2024-05-01",
                today.plusDays(60).toString());
        clock(
                told,
                "source:" + id(SOURCE),
                "source_settlement",
                "2024-07-01",
                today.minusDays(1).toString());
        String unknown = "case:" + id("VA-00008");
        told.clocks().event("clocks:" + unknown.substring(5), unknown, "clock.set.v1", LocalDate.of(2024, 5, 1), """
            {"key":{"clock":"investigation","setBy":"1"},"startedOn":"2024-05-01","notKnown":{
             "vietnamese":"Chưa rõ loại tội phạm.","english":"The class of the offence is not known."}}
            """);
    }

    private static void clock(ToldFacts told, String subject, String clock, String from, String due) {
        told.clocks()
                .event(
                        "clocks:" + subject.substring(subject.indexOf(':') + 1),
                        subject,
                        "clock.set.v1",
                        LocalDate.parse(from),
                        """
                        {"key":{"clock":"%s","setBy":"1"},"startedOn":"%s","dueOn":"%s","rowId":"INV-VERY","explained":{
                         "startedBy":"instituted","right":false,
                         "article":{"vietnamese":"Điều 172 Bộ luật Tố tụng hình sự","english":"CPC Art. 172"},
                         "steps":[{"vietnamese":"04 tháng kể từ ngày khởi tố, gia hạn 04 tháng.",
                                   "english":"4 months from the institution, extended by 4 months."}],
                         "passedOver":[{"day":"%3$s","why":{"vietnamese":"ngày nghỉ","english":"rest day"}}]}}
                        """.formatted(clock, from, due));
    }

    /** One in charge, one replaced, one who stepped back, and a decision that waits for its second signature. */
    private static void officers(ToldFacts told) {
        String caseId = id(WITH_CLOCKS);
        assigned(told, caseId, IN_CHARGE, "1/PC", "investigator");
        assigned(told, caseId, REPLACED, "2/PC", "deputy_head_of_investigation");
        String stream = "officers:" + caseId;
        String subject = "case:" + caseId;
        told.investigations().event(stream, subject, "officer.replaced.v1", """
            {"assignment":"2/PC","officer":"%s","replacement":{"documentNo":"5/TD","reason":"other_post",
            "replacedOn":"2024-05-06","unit":"T01-CQDT"}}\
            """.formatted(REPLACED));
        told.investigations().event(stream, subject, "officer.recused.v1", """
            {"recusal":{"documentNo":"7/TC","officer":"%s","ground":"not_impartial","recusedOn":"2024-05-20",
            "by":"officer","unit":"T01-VKS"}}\
            """.formatted(STEPPED_BACK));
        told.investigations().event("interferences:" + caseId, subject, "interference.reported.v1", """
            {"report":{"id":"0199b0a4-7c1e-4000-8000-0000000000c1","kind":"influence","happenedOn":"2024-05-13",
            "unit":"T01-CQDT","reportedBy":"%s","about":"%s"}}\
            """.formatted(
                        IN_CHARGE, INTERFERES));
        told.investigations()
                .event("signatures:" + caseId, subject, "signatures.proposed.v1", """
                    {"proposal":{"key":{"code":"investigation_suspended","documentNo":"31/TDC","unit":"T01-CQDT"},
                    "decidedOn":"2024-08-12","unit":"T01-CQDT","proposedBy":"%s","terms":[]}}\
                    """.formatted(IN_CHARGE));
    }

    private static void assigned(ToldFacts told, String caseId, String officer, String number, String role) {
        told.investigations().event("officers:" + caseId, "case:" + caseId, "officer.assigned.v1", """
            {"assignment":{"documentNo":"%s","officer":"%s","role":"%s","assignedOn":"2024-03-04","unit":"T01-CQDT"}}\
            """.formatted(
                        number, officer, role));
    }

    private static void names() {
        KnownTexts texts = new KnownTexts();
        RawRegisters registers = RawRegisters.of(SampleRegisters.PROVINCE.files());
        registers.rows().forEach(row -> {
            if (row.file().equals("accused.csv")) {
                String year = registers.cell(row, "birth_year");
                texts.person(
                        id(registers.cell(row, "person_no")),
                        registers.cell(row, "full_name"),
                        year.isEmpty() ? 0 : Integer.parseInt(year),
                        registers.cell(row, "position"));
            } else if (row.file().equals("cases.csv")) {
                texts.title(id(registers.cell(row, "case_no")), registers.cell(row, "title"));
            }
        });
        texts.tell();
    }
}
