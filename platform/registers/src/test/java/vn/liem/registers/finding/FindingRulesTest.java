package vn.liem.registers.finding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.liem.procedure.Wording;
import vn.liem.registers.SampleRegisters;
import vn.liem.registers.answer.FileNames;
import vn.liem.registers.file.RegisterFolder;
import vn.liem.registers.known.Known;
import vn.liem.registers.plan.Plan;
import vn.liem.registers.plan.Planner;

class FindingRulesTest {

    private static final String UNITS = """
            unit_code,name_vi,name_en,kind,level,parent_code
            T01,,,province,province,
            T01-CQDT,,,investigation,province,T01
            T01-VKS,,,procuracy,province,T01
            T01-TA,,,court,province,T01
            """;

    private static final String CASES = """
            case_no,item_type,title,locality,field,offence_group,registered_on,instituted_on,offence_article,offence_clause,\
            violation_period,loss_amount,loss_determined_on,parent_case_no,merged_into,merged_on
            VA-1,case,,T01,health,corruption,2024-01-01,2024-01-01,353,1,old,,,,,
            """;

    private static final String PROCEEDINGS = """
            case_no,person_no,decided_on,decision,by_unit,document_no,detail
            VA-1,,2024-03-01,investigation_concluded,T01-CQDT,1/KL,
            VA-1,,2024-04-01,indicted,T01-VKS,2/CT,
            VA-1,,2024-05-01,court_accepted,T01-TA,3/TL,
            VA-1,,2024-06-01,judged,T01-TA,4/BA,
            VA-1,,2024-06-05,protested,T01-VKS,5/KN,
            """;

    private static final String TRANSFERS = """
            transfer_no,subject,subject_no,from_unit,to_unit,sent_on,documents,received_on,outcome,outcome_on,reason
            C-1,case,VA-1,T01-CQDT,T01-VKS,2024-03-02,1,2024-03-03,accepted,2024-03-03,
            """;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "accepted|2024-04-05|-",
                "''|''|court_accepted 4 had not answered,judged 5 had not answered",
                "returned|2024-04-06|court_accepted 4 had returned,judged 5 had returned",
                "accepted|2024-05-10|court_accepted 4 had not answered"
            })
    void a_court_that_did_not_hold_the_file_by_the_hand_overs_is_found(String outcome, String on, String expected) {
        String handOver = "C-2,case,VA-1,T01-VKS,T01-TA,2024-04-02,1,," + outcome + "," + on + ",\n";
        List<Finding> findings = onHolders(plan(CASES, TRANSFERS + handOver));
        var found =
                findings.stream().map(finding -> FindingRulesTest.said(finding)).toList();
        assertEquals(expected == null ? List.of() : List.of(expected.split(",")), found);
    }

    @Test
    void a_body_that_decides_on_a_file_accepted_elsewhere_is_found() {
        List<Finding> findings = onHolders(plan(CASES, TRANSFERS));
        assertEquals(
                List.of("court_accepted 4 another body held", "judged 5 another body held"),
                findings.stream().map(FindingRulesTest::said).toList());
        assertEquals("holder_disagrees", findings.getFirst().rule());
        assertEquals("CPC 276", findings.getFirst().article());
        assertEquals("VA-1", findings.getFirst().caseNo());
    }

    @Test
    void a_body_may_decide_and_hand_the_file_over_on_one_day() {
        String sameDay = TRANSFERS.replace("2024-03-02", "2024-03-01").replace("2024-03-03", "2024-03-01");
        assertEquals(
                List.of("court_accepted 4 another body held", "judged 5 another body held"),
                onHolders(plan(CASES, sameDay)).stream()
                        .map(FindingRulesTest::said)
                        .toList());
    }

    @Test
    void without_recorded_hand_overs_nothing_disagrees() {
        assertEquals(
                List.of(),
                onHolders(plan(CASES, TRANSFERS.lines().limit(1).toList().getFirst() + "\n")));
    }

    @ParameterizedTest
    @CsvSource({"999,1,class of Art. 999(1)", "Hồ Thanh B1,1,not recorded as numbers", "'',,not recorded as numbers"})
    void an_offence_whose_class_the_profile_lacks_is_found_and_not_guessed(String article, String clause, String said) {
        String cases = CASES.replace("353,1", article + "," + (clause == null ? "" : clause));
        Plan plan = plan(cases, TRANSFERS.lines().limit(1).toList().getFirst() + "\n");
        assertEquals(List.of(), plan.rejections());
        Finding finding = plan.findings().getFirst();
        assertEquals("offence_class_unknown", finding.rule());
        assertEquals("2024-01-01", finding.day().orElseThrow().toString());
        assertTrue(finding.message().english().contains(said), finding.message()::english);
        assertFalse(finding.message().toString().contains("Thanh"));
    }

    @Test
    void findings_are_written_for_machines_by_file_and_line() {
        Plan plan = plan(CASES, TRANSFERS);
        assertEquals("""
                file,line,rule,article,day,message
                proceedings.csv,4,holder_disagrees,CPC 276,2024-05-01,"Theo sổ chuyển hồ sơ, ngày ra quyết định hồ sơ do cơ quan khác giữ (hồ sơ chuyển ngày 2024-03-02)."
                proceedings.csv,5,holder_disagrees,"CPC 326, 327",2024-06-01,"Theo sổ chuyển hồ sơ, ngày ra quyết định hồ sơ do cơ quan khác giữ (hồ sơ chuyển ngày 2024-03-02)."
                """, FindingsCsv.of(onHolders(plan), plan.files(), Wording::vietnamese));
    }

    @Test
    void what_the_stage_allows_and_the_law_does_not_is_found_with_its_article() {
        List<Finding> findings = plan(CASES, TRANSFERS).findings().stream()
                .filter(finding -> finding.rule().equals("not_in_this_state"))
                .toList();
        assertEquals(
                List.of("judged CPC 326-327 2024-06-01"),
                findings.stream()
                        .map(finding -> "%s %s %s"
                                .formatted(
                                        finding.on().row().texts().get(3),
                                        finding.article(),
                                        finding.day().orElseThrow()))
                        .toList());
        assertTrue(findings.getFirst().message().vietnamese().contains("đưa vụ án ra xét xử"));
    }

    @Test
    void a_judgment_in_force_before_the_time_to_protest_was_over_is_found() {
        String early = PROCEEDINGS.replace("2024-06-05,protested,T01-VKS,5/KN,", "2024-06-20,in_force,T01-TA,5/HL,");
        String late = early.replace("2024-06-20", "2024-07-02");
        assertEquals(1, ofRule(plan(CASES, TRANSFERS, early), "condition_period_over"));
        assertEquals(0, ofRule(plan(CASES, TRANSFERS, late), "condition_period_over"));
    }

    @Test
    void rows_that_stand_by_themselves_are_held_to_the_law_and_refused_nothing() {
        Plan plan = Planner.plan(Known.nothing(), RegisterFolder.of(aloneInTheirFiles()));
        assertEquals(List.of(), plan.rejections());
        List<String> found = plan.findings().stream()
                .filter(finding -> !finding.on().row().register().fileName().equals("cases.csv"))
                .filter(finding -> !finding.rule().equals(OffenceClassUnknown.RULE))
                .map(finding -> finding.on().row().key() + " " + finding.rule())
                .toList();
        assertEquals(
                List.of(
                        "KL-2 form_not_of_track",
                        "KL-4 form_not_of_track",
                        "KL-5 form_not_of_track",
                        "D-2 petition_settled_late",
                        "D-3 day_hard_to_believe",
                        "D-3 day_hard_to_believe",
                        "D-3 petition_settled_unaccepted",
                        "VA-1 + 2024-03-01 member_not_taken_over"),
                found);
        plan.findings().stream()
                .filter(finding -> finding.rule().equals(PetitionOutOfOrder.LATE))
                .forEach(finding -> assertFalse(finding.article().isEmpty()));
        assertTrue(plan.findings().stream()
                .noneMatch(finding -> finding.message().vietnamese().contains("Trần")));
    }

    private static Map<String, byte[]> aloneInTheirFiles() {
        return Map.of(
                "units.csv",
                UNITS.getBytes(UTF_8),
                "cases.csv",
                CASES.getBytes(UTF_8),
                "accused.csv",
                """
                case_no,person_no,full_name,birth_year,accused_on,offence_article,offence_clause,official,party_member,\
                managed_by,position
                VA-1,BC-1,,,2024-01-05,353,1,yes,yes,none,
                """.getBytes(UTF_8),
                "petitions.csv",
                """
                petition_no,kind,received_on,received_by,about_leader,anonymous,beyond_level,accepted_on,due_on,\
                concluded_on,result,source_no
                D-1,denunciation,2024-01-02,T01,no,no,no,2024-01-05,2024-02-04,2024-02-04,partly,
                D-2,denunciation,2024-01-02,T01,no,no,no,2024-01-05,2024-02-04,2024-02-05,partly,
                D-3,reflection,0024-01-02,T01,no,no,no,,,0024-02-05,partly,
                D-4,complaint,2024-01-02,T01,no,no,no,,,2024-02-05,forwarded,
                """.getBytes(UTF_8),
                "discipline.csv",
                """
                decision_no,person_no,case_no,track,form,decided_on
                KL-1,BC-1,VA-1,party,expulsion,2024-02-01
                KL-2,BC-1,VA-1,party,dismissal,2024-02-01
                KL-3,BC-1,VA-1,administrative,dismissal,2024-02-01
                KL-4,BC-1,VA-1,administrative,expulsion,2024-02-01
                KL-5,BC-1,VA-1,head_responsibility,demotion,2024-02-01
                """.getBytes(UTF_8),
                "supervision.csv",
                """
                subject_no,level,criterion,listed_on,member,delisted_on,delist_reason
                VA-1,province,complex,2024-02-01,UV3,,
                VA-1,province,complex,2024-03-01,Bà Trần Thị B,,
                """.getBytes(UTF_8));
    }

    private static long ofRule(Plan plan, String rule) {
        return plan.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .count();
    }

    private static List<Finding> onHolders(Plan plan) {
        return plan.findings().stream()
                .filter(finding -> finding.rule().equals(HolderDisagrees.RULE))
                .toList();
    }

    @Test
    void only_cases_that_the_folder_speaks_of_are_looked_at() {
        Plan plan = plan(CASES, TRANSFERS);
        var other = RegisterFolder.of(
                Map.of("cases.csv", CASES.replace("VA-1", "VA-2").getBytes(UTF_8)));
        assertEquals(List.of(), Planner.plan(plan.after(), other).findings());
    }

    @Test
    void a_finding_refuses_nothing() {
        Plan plan = Planner.plan(Known.nothing(), SampleRegisters.NATIONAL.registers());
        assertEquals(List.of(), plan.rejections());
        assertTrue(plan.findings().size() > 100);
    }

    private static Plan plan(String cases, String transfers) {
        return plan(cases, transfers, PROCEEDINGS);
    }

    private static Plan plan(String cases, String transfers, String proceedings) {
        Map<String, String> texts = Map.of(
                "units.csv", UNITS, "cases.csv", cases, "proceedings.csv", proceedings, "transfers.csv", transfers);
        Map<String, byte[]> files = new java.util.TreeMap<>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(UTF_8)));
        return Planner.plan(Known.nothing(), RegisterFolder.of(files));
    }

    private static String said(Finding finding) {
        String decision = finding.on().row().texts().get(3);
        String line = FindingsCsv.of(List.of(finding), FileNames.OF_FORMAT, Wording::english)
                .lines()
                .toList()
                .getLast()
                .split(",")[1];
        String what = Stream.of("had not answered", "had returned", "another body held")
                .filter(finding.message().english()::contains)
                .findFirst()
                .orElse("?");
        return decision + " " + line + " " + what;
    }
}
