package vn.liem.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import vn.liem.local.run.PartName;
import vn.liem.registers.SampleRegisters;

/** Names, titles, subjects and reasons that nobody has, told to every service that takes a text, and to those that refuse it. */
final class Canaries {

    /** The word that all of them hold. */
    static final String WORD = "Kanaryqxvw";

    private static final String SOURCE = """
            {"number":"%s","kind":"proposal_to_institute","channel":"inspection","subject":"%s","field":"land",
             "sentBy":"T01-TT","sentTo":"T01-CQDT","sentOn":"2024-06-03"}""";
    private static final String CASE = """
            {"number":"%s","itemType":"matter","title":"%s","locality":"T01","field":"health",
             "offenceGroup":"corruption","registeredOn":"2024-06-03","violationPeriod":"new"}""";

    private final Installation system;
    private final Databases databases;
    private final Officer intake;
    private final Officer head;
    private final Officer procurator;
    private final Officer court;
    private final Officer standing;
    private final Officer administrator;
    private int sent;

    Canaries(Installation system) {
        this.system = system;
        this.databases = new Databases(system);
        this.intake = new Officer(system, "intake");
        this.head = new Officer(system, "head");
        this.procurator = new Officer(system, "procurator");
        this.court = new Officer(system, "court");
        this.standing = new Officer(system, "standing");
        this.administrator = new Officer(system, "administrator");
    }

    /** Tells all of them. */
    void tell() {
        inRegisters();
        inSources();
        inCases();
        inHandovers();
        toThoseWhoRefuse();
    }

    private String text(String of) {
        return "%s %s số %d".formatted(of, WORD, ++sent);
    }

    private static String number() {
        return "CN/" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** In good rows, in rows of registers that nobody takes yet, in refused rows, in the header, and in the name of a file. */
    private void inRegisters() {
        Map<String, String> files = new TreeMap<>();
        files.put("units.csv", new String(SampleRegisters.PROVINCE.files().get("units.csv"), StandardCharsets.UTF_8));
        files.put("sources.csv", """
                source_no,kind,channel,subject,about_unit,field,sent_by,sent_on,received_by,received_on,redirected_on,decision,decided_on,case_no
                CN-1,crime_report,citizen,%s,,land,T01-TT,2024-05-15,T01-CQDT,2024-05-16,,,,
                CN-2,%s,citizen,%s,,land,T01-TT,2024-05-15,T01-CQDT,2024-05-16,,,,
                """.formatted(text("Đơn của"), text("Loại"), text("Đơn của")));
        files.put("cases.csv", """
                case_no,item_type,title,locality,field,offence_group,registered_on,instituted_on,offence_article,offence_clause,violation_period,loss_amount,loss_determined_on,parent_case_no,merged_into,merged_on
                CN-1,case,%s,T01,health,corruption,2024-01-02,2024-01-03,353,4,new,,,,,
                CN-2,case,%s,T01,health,corruption,2024-01-02,%s,353,4,new,,,,,
                """.formatted(text("Vụ án"), text("Vụ án"), text("ngày")));
        files.put("accused.csv", """
                case_no,person_no,full_name,birth_year,accused_on,offence_article,offence_clause,official,party_member,managed_by,position,%s
                CN-1,CN-1,%s,1970,2024-01-04,353,4,yes,no,district,%s,
                CN-1,CN-2,%s,%s,2024-01-04,353,4,yes,no,district,%s,
                """.formatted(
                text("cột"), text("Nguyễn"), text("Trưởng phòng"), text("Trần"), text("năm"), text("Phó phòng")));
        files.put("transfers.csv", """
                transfer_no,subject,subject_no,from_unit,to_unit,sent_on,documents,received_on,outcome,outcome_on,reason
                CN-1,case,CN-1,T01-CQDT,T01-VKS,2024-05-18,2,2024-05-19,returned,2024-05-20,%s
                """.formatted(text("Thiếu tài liệu của")));
        files.put("assets.csv", """
                asset_no,case_no,person_no,class,description,identified_on,estimated_value
                CN-1,CN-1,CN-1,vehicle,%s,2024-02-01,1000000
                """.formatted(text("Xe của")));
        files.put("supervision.csv", """
                subject_no,level,criterion,listed_on,member,delisted_on,delist_reason
                CN-1,province,prolonged,2024-02-11,UV9,2024-05-30,%s
                """.formatted(text("đã xử lý")));
        files.put("directives.csv", """
                directive_no,issued_on,source,issued_by,addressed_to,subject_no,title,due_on,extended_to,reported_on,verified_on,cancelled_on,urges
                CN-1,2024-03-10,meeting,T01-NC,T01-CQDT,CN-1,%s,2024-04-24,,,,,0
                """.formatted(text("Chỉ đạo về")));
        files.put(text("Đơn của") + ".txt", "");
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        Path folder = Samples.folder("canaries", bytes);
        String rejections = folder.resolveSibling("canaries-rejections.csv").toString();
        system.run("import", folder.toString(), "--rejections", rejections, "--dry-run")
                .good();
        system.run("import", folder.toString(), "--rejections", rejections).good();
        assertEquals(
                List.of("accused.csv,3,bad_number", "cases.csv,3,bad_date", "sources.csv,3,bad_code"),
                Halves.lines(Path.of(rejections)));
    }

    private void inSources() {
        Officer.Answer made = intake.post(
                        PartName.CASE, "/api/v1/sources", SOURCE.formatted(number(), text("Kiến nghị về")))
                .good();
        String path = "/api/v1/sources/" + made.id();
        String correction = """
                {"source":%s,"receipts":[],"redirections":[],"decisions":[],"reason":"%s"}""".formatted(SOURCE.formatted(number(), text("Kiến nghị về")), text("Ghi nhầm tên"));
        refusedOrTaken(intake.post(PartName.CASE, path + "/corrections", correction, UUID.randomUUID(), tag(made)));
        Officer investigator = new Officer(system, "investigator");
        refusedOrTaken(
                investigator.post(PartName.CASE, path + "/corrections", correction, UUID.randomUUID(), tag(made)));
    }

    private void inCases() {
        String number = number();
        String title = text("Vụ việc tại");
        Officer.Answer made = head.post(PartName.CASE, "/api/v1/cases", CASE.formatted(number, title))
                .good();
        String path = "/api/v1/cases/" + made.id();
        head.post(
                        PartName.CASE,
                        path + "/corrections",
                        """
                        {"registered":%s,"reason":"%s"}""".formatted(CASE.formatted(number, text("Vụ việc tại")), text("Ghi nhầm tên")),
                        UUID.randomUUID(),
                        tag(made))
                .good();
        Officer.Answer listed = standing.post(PartName.CASE, "/api/v1/supervision-items", """
                        {"caseId":"%s","level":"province","criterion":"prolonged","listedOn":"2024-06-05","member":"UV9"}""".formatted(made.id()))
                .good();
        String item = "/api/v1/supervision-items/" + listed.id();
        standing.post(
                        PartName.CASE,
                        item + "/delistings",
                        "{\"delistedOn\":\"2024-06-20\",\"reason\":\"%s\"}".formatted(text("Đã xử lý")),
                        UUID.randomUUID(),
                        tag(listed))
                .good();
        assertTrue(
                head.post(PartName.CASE, "/api/v1/cases/title-look-ups", """
                                {"purpose":"case_page","cases":["%s"]}""".formatted(made.id()))
                        .good()
                        .body()
                        .toString()
                        .contains(WORD),
                "the title is told to those who may know it");
    }

    /** Rejected by investigation-service and by trial-service, asked back from and ended in case-service. */
    private void inHandovers() {
        String rejected = offered(intake, PartName.CASE, "source", newSource(), "T01-CQDT");
        answer(head, PartName.INVESTIGATION, rejected, "rejections");
        String askedBack = offered(intake, PartName.CASE, "source", newSource(), "T01-CQDT");
        intake.post(
                        PartName.CASE,
                        "/api/v1/handovers/%s/withdrawal-requests".formatted(askedBack),
                        reason("Xin rút hồ sơ"))
                .good();
        String ended = offered(intake, PartName.CASE, "source", newSource(), "T01-CQDT");
        administrator
                .post(PartName.CASE, "/api/v1/handovers/%s/ends".formatted(ended), """
                        {"reason":"%s","documentNumber":"7/QĐ-NC"}""".formatted(text("Cơ quan nhận")))
                .good();
        String held = databases.rows(PartName.CASE, """
                select substr(subject, 6) from event where type = 'custody.holder-taken-from-register.v1'
                 and convert_from(body, 'UTF8') like '%"holder":"T01-VKS"%' order by pos desc limit 1""").getFirst();
        String toCourt = offered(procurator, PartName.INVESTIGATION, "case", held, "T01-TA");
        answer(court, PartName.TRIAL, toCourt, "rejections");
    }

    private String newSource() {
        return intake.post(PartName.CASE, "/api/v1/sources", SOURCE.formatted(number(), text("Kiến nghị về")))
                .good()
                .id();
    }

    private String offered(Officer by, PartName at, String kind, String file, String to) {
        String document = by.handIn(at, "Tài liệu %s".formatted(file).getBytes(StandardCharsets.UTF_8))
                .good()
                .body()
                .path("sha256")
                .asText();
        return by.post(at, "/api/v1/handovers", """
                {"subjectKind":"%s","subjectId":"%s","to":"%s",
                 "legalBasis":{"articles":[{"law":"law_on_inspection","article":"64"}],"note":"%s"},
                 "documents":[{"documentNumber":"12/KL","sha256":"%s","pages":1}]}""".formatted(kind, file, to, text("Theo đề nghị của"), document))
                .good()
                .id();
    }

    private void answer(Officer by, PartName at, String offer, String act) {
        String path = "/api/v1/handovers/" + offer;
        String received =
                "select count(*) from event where type = 'handover.file-received.v1' and stream_id like '%%%s'"
                        .formatted(offer);
        Patience.until("the file has come", () -> databases.number(at, received) > 0);
        by.post(at, path + "/" + act, reason("Không thuộc thẩm quyền, đề nghị gửi"))
                .good();
    }

    private String reason(String of) {
        return "{\"reason\":\"%s\"}".formatted(text(of));
    }

    /** Where no text belongs: in numbers, codes, addresses, unknown fields, and in what is no JSON at all. */
    private void toThoseWhoRefuse() {
        List<Officer.Answer> answers = new ArrayList<>();
        String id = UUID.randomUUID().toString();
        answers.add(intake.post(PartName.CASE, "/api/v1/sources", SOURCE.formatted(text("Đơn"), text("Đơn"))));
        answers.add(intake.post(PartName.CASE, "/api/v1/sources", "{\"number\": " + text("Đơn")));
        answers.add(intake.post(PartName.CASE, "/api/v1/sources", "{\"%s\":1}".formatted(text("trường"))));
        answers.add(intake.get(PartName.CASE, "/api/v1/sources/" + WORD));
        answers.add(intake.get(PartName.CASE, "/api/v1/sources?kind=" + WORD));
        answers.add(
                head.post(PartName.INVESTIGATION, "/api/v1/investigations/%s/annulments".formatted(id), """
                {"documentNo":"1/QĐ","annulledBy":"2/QĐ","sealedReason":"%s"}""".formatted(
                                text("Vì"))));
        answers.add(head.post(PartName.INVESTIGATION, "/api/v1/investigations", "{\"caseId\":\"%s\"}".formatted(WORD)));
        answers.add(
                court.post(PartName.TRIAL, "/api/v1/trials/%s/corrections".formatted(id), """
                {"documentNo":"1/QĐ","decidedOn":"2024-06-03","correctedBy":"2/QĐ","sealedReason":"%s"}""".formatted(text("Vì"))));
        answers.add(court.get(PartName.TRIAL, "/api/v1/trials/" + WORD));
        Officer enforcement = new Officer(system, "enforcement");
        answers.add(enforcement.post(PartName.RECOVERY, "/api/v1/obligations", """
                {"obligationNo":"%s","caseId":"%s","debtors":[],"kind":"fine","beneficiary":"state","amountVnd":"1",
                 "fixedOn":"2024-06-03"}""".formatted(text("Ông"), id)));
        answers.add(enforcement.get(PartName.RECOVERY, "/api/v1/obligations?kind=" + WORD));
        for (String basis : List.of(
                "\"%s\"",
                "{\"articles\":[{\"law\":\"%s\",\"article\":\"1\"}]}",
                "{\"articles\":[{\"law\":\"penal_code\",\"article\":\"%s\"}]}")) {
            answers.add(
                    intake.post(PartName.CASE, "/api/v1/handovers", """
                    {"subjectKind":"source","subjectId":"%s","to":"T01-CQDT","legalBasis":%s,"documents":[]}""".formatted(id, basis.formatted(text("Điều")))));
        }
        answers.add(head.get(PartName.NOTIFICATION, "/api/v1/clocks?state=" + WORD));
        Officer auditor = new Officer(system, "auditor");
        answers.add(auditor.get(PartName.MONITORING, "/api/v1/reports/figures?from=%s&to=2024-06-30".formatted(WORD)));
        for (Officer.Answer answer : answers) {
            assertTrue(
                    answer.status() >= 400 && answer.status() < 500,
                    () -> "%d %s".formatted(answer.status(), answer.body().path("code")));
        }
    }

    private static Optional<String> tag(Officer.Answer made) {
        return Optional.of(made.etag()).filter(text -> !text.isEmpty());
    }

    private static void refusedOrTaken(Officer.Answer answer) {
        assertTrue(answer.status() < 500, () -> String.valueOf(answer.status()));
    }
}
