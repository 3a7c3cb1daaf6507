package vn.liem.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liem.procedure.ProfileAnswer.Loaded;
import vn.liem.procedure.ProfileAnswer.Unloadable;
import vn.liem.procedure.file.Fault;
import vn.liem.procedure.file.ProfileFolder;
import vn.liem.procedure.law.Answer;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.law.Confidence;
import vn.liem.procedure.law.DeadlineRow;
import vn.liem.procedure.law.Limit;
import vn.liem.procedure.law.OffenceClass;

class ProfileTest {

    private static final Profile PROFILE = Profile.vietnam();

    @TempDir
    Path folder;

    @BeforeEach
    void copy_the_profile() throws IOException {
        for (var file : FILES) {
            Files.writeString(
                    folder.resolve(file), ProfileFolder.VIETNAM.text(file).orElseThrow());
        }
    }

    private static final List<String> FILES = List.of(
            "decisions.json",
            "transitions.json",
            "deadlines.json",
            "committee-deadlines.json",
            "offences.json",
            "calendar.json",
            "counting.json",
            "clocks.json",
            "clocks-before.json",
            "states.json",
            "grounds.json",
            "steps.json",
            "urgency.json");

    @Test
    void every_row_of_the_law_is_loaded() {
        assertEquals(85, PROFILE.transitions().size());
        assertEquals(163 + 5, PROFILE.deadlines().size());
        assertEquals(59, PROFILE.offences().clauses().size());
        assertEquals(27, PROFILE.decisions().inOrder().size());
        assertEquals(85, PROFILE.clocks().started().size());
    }

    @Test
    void a_folder_with_the_same_files_gives_the_same_profile() {
        assertEquals(new Loaded(PROFILE), Profile.load(folder));
    }

    @ParameterizedTest
    @CsvSource({
        "DEN-01, WorkingDays[length=7]",
        "SRC-01, Hours[length=24]",
        "SRC-05, Days[length=20]",
        "SRC-06, Months[length=2]",
        "SRC-07, DaysBefore[length=5]",
        "PRO-HI, MonthsBefore[length=2]",
        "DET-VERY, ThirtyDayMonths[length=4]",
        "CAS-01, Years[length=1]",
        "DEN-09, AtOnce[]",
        "INV-RE, OfAnotherRow[]",
        "VAL-02, StatedInDocument[]",
        "INV-CAP, ByRule[]",
        "REP-01, FixedDate[]",
        "DEN-05, StoppedClock[]",
        "CEJ-07, NotSeen[]"
    })
    void a_limit_is_read_in_its_unit(String id, String limit) {
        assertEquals(limit, row(id).limit().toString());
    }

    @Test
    void confidence_follows_the_day() {
        var row = row("SRC-05");
        assertEquals(Confidence.CONFIRMED, row.limitConfidence().on(LocalDate.of(2025, 6, 30)));
        assertEquals(Confidence.LIKELY, row.limitConfidence().on(LocalDate.of(2025, 7, 1)));
        assertEquals(Confidence.POSSIBLE, row("INV-VERY-b").approverConfidence().on(LocalDate.of(2025, 7, 1)));
        assertEquals(Confidence.UNKNOWN, row("INS-04").limitConfidence().on(LocalDate.of(2026, 1, 1)));
    }

    @Test
    void every_confidence_of_the_files_is_read_by_its_sign() {
        var read = PROFILE.deadlines().values().stream()
                .collect(Collectors.groupingBy(row -> row.limitConfidence().first(), Collectors.counting()));
        assertEquals(152L, read.get(Confidence.CONFIRMED));
        assertEquals(6L, read.get(Confidence.LIKELY));
        assertEquals(3L, read.get(Confidence.POSSIBLE));
        assertEquals(1L + 5, read.get(Confidence.DOUBTFUL));
        assertEquals(1L, read.get(Confidence.UNKNOWN));
    }

    @Test
    void a_class_that_the_profile_lacks_is_said_and_not_guessed() {
        assertEquals(
                new Answer.Known<>(OffenceClass.ESPECIALLY), PROFILE.offences().classOf(new Clause("219", "3")));
        var answer = PROFILE.offences().classOf(new Clause("174", "4"));
        assertEquals(
                Answer.notKnown(
                        "Không tính được: chưa xác định loại tội phạm tại khoản 4 Điều 174 Bộ luật Hình sự.",
                        "Cannot be computed: class of Art. 174(4) of the Penal Code unknown."),
                answer);
    }

    @Test
    void a_case_is_as_serious_as_its_heaviest_crime() {
        var offences = PROFILE.offences();
        assertEquals(
                new Answer.Known<>(OffenceClass.VERY),
                offences.classOfCase(List.of(new Clause("356", "1"), new Clause("356", "2"), new Clause("361", "1"))));
        assertInstanceOf(
                Answer.NotKnown.class, offences.classOfCase(List.of(new Clause("356", "2"), new Clause("174", "4"))));
        assertEquals(
                new Answer.Known<>(OffenceClass.ESPECIALLY),
                offences.classOfCase(List.of(new Clause("353", "4"), new Clause("174", "4"))));
        assertInstanceOf(Answer.NotKnown.class, offences.classOfCase(List.of()));
    }

    @Test
    void an_offence_is_named_in_both_languages() {
        assertEquals(
                new Wording("Tham ô tài sản", "Embezzlement"),
                PROFILE.offences().find(new Clause("353", "1")).orElseThrow().name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deadlines.json|\"unit\": \"WD\"|\"unit\": \"WEEKS\"|DEN-01|unit is not one of the listed words: WEEKS",
                "deadlines.json|\"n\": 7|\"n\": -7|DEN-01|n is -7, a length in WD lies between 1 and 10000",
                "deadlines.json|\"n\": 7|\"n\": 70000|DEN-01|n is 70000, a length in WD lies between 1 and 10000",
                "deadlines.json|\"n\": 7|\"n\": \"seven\"|DEN-01|n is missing or no whole number",
                "deadlines.json|\"eff_from\": \"2019-01-01\"|\"eff_from\": \"2019-02-30\"|DEN-01|eff_from is no day of the calendar: 2019-02-30",
                "deadlines.json|\"eff_to\": null|\"eff_to\": \"2018-01-01\"|DEN-01|eff_to 2018-01-01 lies before eff_from 2019-01-01",
                "deadlines.json|\"conf_limit\": \"C\"|\"conf_limit\": \"certain\"|DEN-01|conf_limit begins with no known confidence: certain",
                "deadlines.json|\"id\": \"DEN-02\"|\"id\": \"DEN-01\"|DEN-01|the row stands twice",
                "deadlines.json|\"cite\": \"Law on Denunciation 25/2018/QH14 Art.24(1)\"|\"cite\": \" \"|DEN-01|cite is missing or no text",
                "committee-deadlines.json|HND-01|DEN-01|DEN-01|the law has a row of this id",
                "transitions.json|\"machine\": \"SRC\"|\"machine\": 1|T-SRC-01|machine is missing or no text",
                "offences.json|\"cls\": \"serious\"|\"cls\": \"grave\"|Art. 353(1)|cls is not one of the listed words: grave",
                "offences.json|Embezzlement / Tham|Embezzlement Tham|Art. 353(1)|name is not given in English and Vietnamese: Embezzlement Tham ô tài sản",
                "calendar.json|2024-01-01|2024-13-01|holidays 2024-13-01|holidays is no day of the calendar: 2024-13-01",
                "calendar.json|Asia/Ho_Chi_Minh|Asia/Saigon_|-|timezone is not known: Asia/Saigon_",
                "calendar.json|\"New Year's Day\": \"|\"Old Year's Day\": \"|holidays 2024-01-01|names has no Vietnamese name of: New Year's Day",
                "counting.json|\"number\": 15|\"number\": 14|rules #15|the counting rule 14 stands twice",
                "counting.json|\"number\": 15|\"number\": 16|rules #15|a counting rule has a number from 1 to 15"
            })
    void a_wrong_row_of_the_law_is_refused_with_its_file_and_reason(
            String file, String sound, String spoilt, String row, String reason) throws IOException {
        assertRefused(file, sound, spoilt, row, reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decisions.json|T-INV-08|T-INV-88|investigation_extended|there is no transition T-INV-88",
                "clocks.json|\"DEN-01\"|\"DEN-91\"|denunciation_acceptance/denunciation_received|there is no limit DEN-91",
                "clocks.json|\"CMP-01a\"|\"CMP-03\"|complaint_acceptance/complaint_received|CMP-01b and CMP-03 are both in force on 2026-07-01",
                "clocks.json|denunciation_refused|denunciation_forgotten|denunciation_acceptance/denunciation_received|no clock starts or ends with a fact denunciation_forgotten",
                "clocks.json|\"classes\": [\"less\"]|\"classes\": [\"very\"]|investigation/instituted|the class very stands in two cases",
                "clocks.json|\"classes\": [\"less\"]|\"classes\": []|investigation/instituted|the cases do not cover each class once",
                "clocks.json|\"n\": 30, \"unit\": \"D\"|\"n\": 0, \"unit\": \"U\"|denunciation_settlement/denunciation_accepted|a length that can be counted is expected here, not the unit U",
                "deadlines.json|\"n\": 7|\"n\": 0|DEN-01|n is 0, a length in WD lies between 1 and 10000",
                "deadlines.json|\"n\": 20|\"n\": 0|DEN-12|n is 0, a length in D lies between 1 and 10000",
                "deadlines.json|\"n\": 30|\"n\": 10001|DEN-04|n is 10001, a length in D lies between 1 and 10000",
                "deadlines.json|\"n\": 0|\"n\": 1|DEN-05|n is 1, the unit STOP has no length",
                "clocks-before.json|\"SRC-07\"|\"SRC-70\"|source_extension_request|there is no limit SRC-70",
                "steps.json|\"row\": \"T-SRC-02\"|\"row\": \"T-SRC-99\"|source_transferred|there is no transition T-SRC-99",
                "steps.json|\"row\": \"T-SRC-02\"|\"row\": \"T-SRC-03\"|source_transferred|T-SRC-03 does not lead to TRANSFERRED",
                "steps.json|\"to\": \"PRO_SUSPENDED\"|\"to\": \"PAUSED\"|prosecution_suspended|there is no state PAUSED",
                "steps.json|\"guard\": \"stated\"|\"guard\": \"hoped\"|source_transferred|there is no condition of the kind hoped",
                "steps.json|\"fact\": \"complex\"|\"fact\": \"tedious\"|verification_extended_by_agency|there is no ground tedious",
                "steps.json|{\"guard\": \"stated\", \"fact\": \"outside_competence\"}|''|source_transferred|the condition of T-SRC-02 is checked by nothing",
                "steps.json|\"deadline\": \"APP-03\"|\"deadline\": \"APP-33\"|in_force|there is no limit APP-33",
                "steps.json|\"steps\": [\"trial_terminated\"]|\"steps\": [\"trial_forgotten\"]|terminated_trial_resumed|there is no decision trial_forgotten",
                "steps.json|\"times\": 2|\"times\": 0|returned_by_procuracy|times is 0, and must be 1 at least",
                "steps.json|\"by\": [\"court\", \"prison\"]|\"by\": [\"passer_by\"]|execution_continued|by is not one of the listed words: passer_by",
                "steps.json|\"told\": \"judged\"|\"told\": \"in_force\"|judged|no decision of the machine is told by it",
                "states.json|\"course\": \"item\"|\"course\": \"list\"|MONITORED|course is not one of the listed words: list",
                "grounds.json|\"code\": \"157_2\"|\"code\": \"157_1\"|157_1|the row stands twice",
                "clocks-before.json|\"before\": \"investigation\"|\"before\": \"inquisition\"|investigation_extension_request|there is no clock inquisition",
                "urgency.json|[\"detention\"]|[\"retention\"]|detention|there is no clock retention",
                "urgency.json|[\"detention\"]|[]|-|one rule, and no more, is for every clock that no other names",
                "urgency.json|\"dueSoonDays\": 15|\"dueSoonDays\": 0|every_clock|dueSoonDays is 0, it lies between 1 and 366",
                "urgency.json|[15, 10|[-15, 10|every_clock|reminders stand between 0 and 366 days before",
                "urgency.json|[15, 10|[\"T-15\", 10|every_clock|remindDaysBefore holds something else than whole numbers"
            })
    void a_wrong_row_that_refers_to_the_law_is_refused_with_its_file_and_reason(
            String file, String sound, String spoilt, String row, String reason) throws IOException {
        assertRefused(file, sound, spoilt, row, reason);
    }

    private void assertRefused(String file, String sound, String spoilt, String row, String reason) throws IOException {
        var text = Files.readString(folder.resolve(file));
        assertTrue(text.contains(sound), "the file has what is to be spoilt");
        Files.writeString(folder.resolve(file), text.replaceFirst(quoted(sound), spoilt));
        var faults = faults();
        assertTrue(
                faults.stream()
                        .anyMatch(fault -> fault.file().equals(file)
                                && fault.row().equals(row)
                                && fault.reason().english().startsWith(reason)),
                faults::toString);
    }

    @Test
    void a_transition_that_no_decision_is_bound_to_is_told() throws IOException {
        var rows = Files.readString(folder.resolve("transitions.json"));
        var another =
                rows.substring(rows.indexOf('{'), rows.indexOf("},\n {") + 1).replace("T-SRC-01", "T-SRC-99");
        Files.writeString(folder.resolve("transitions.json"), rows.replaceFirst("\\{", another + ", {"));
        assertEquals(List.of("steps.json, row T-SRC-99: no decision is bound to this transition"), told(faults()));
    }

    @Test
    void an_end_of_a_transition_that_is_no_state_is_told() throws IOException {
        spoil("transitions.json", "\"to\": \"VERIFYING\"", "\"to\": \"VERIFYNG\"");
        assertTrue(
                told(faults()).stream().anyMatch(fault -> fault.endsWith(" leads to VERIFYNG, which is no state")),
                () -> told(faults()).toString());
    }

    @Test
    void an_end_of_a_transition_that_no_decision_leads_to_is_told() throws IOException {
        spoil("transitions.json", "INVESTIGATING | PROSECUTION", "INVESTIGATING | PROSECUTION | IN_TRIAL");
        assertEquals(List.of("steps.json, row T-INV-12: no decision leads to IN_TRIAL"), told(faults()));
    }

    @Test
    void all_faults_of_all_files_are_listed() throws IOException {
        spoil("deadlines.json", "\"unit\": \"WD\"", "\"unit\": \"WEEKS\"");
        spoil("offences.json", "\"cls\": \"very\"", "\"cls\": \"grave\"");
        Files.delete(folder.resolve("calendar.json"));
        Files.writeString(folder.resolve("clocks.json"), "no json");
        assertEquals(
                List.of("calendar.json -", "clocks.json -", "deadlines.json DEN-01", "offences.json Art. 353(2)"),
                faults().stream()
                        .map(fault -> fault.file() + " " + fault.row())
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "null",
                "[1]",
                "[{}]",
                "[[]]",
                "{\"id\":",
                "[{\"id\":\"A\",\"id\":\"B\"}]",
                "[] []"
            })
    void a_file_of_another_form_is_refused_whatever_it_is(String text) throws IOException {
        for (var file : FILES) {
            copy_the_profile();
            Files.writeString(folder.resolve(file), text);
            assertTrue(
                    faults().stream().allMatch(fault -> fault.file().equals(file)), "a fault in a file that is sound");
        }
    }

    @Test
    void a_file_that_is_not_utf_8_counts_as_unreadable() throws IOException {
        Files.write(folder.resolve("deadlines.json"), new byte[] {'[', (byte) 0xff, ']'});
        assertEquals(
                List.of("deadlines.json, row -: the file is missing or cannot be read (UTF-8, up to 4 MB)"),
                told(faults()));
    }

    @ParameterizedTest
    @CsvSource({"1", "10000"})
    void the_shortest_and_the_longest_length_are_read(int length) throws IOException {
        spoil("deadlines.json", "\"n\": 7", "\"n\": " + length);
        var loaded = assertInstanceOf(Loaded.class, Profile.load(folder)).profile();
        assertEquals(
                new Limit.WorkingDays(length),
                loaded.deadline("DEN-01").orElseThrow().limit());
    }

    @Test
    void limits_of_the_committee_stand_beside_those_of_the_law() {
        assertEquals(new Limit.WorkingDays(3), row("HND-01").limit());
    }

    private List<Fault> faults() {
        return assertInstanceOf(Unloadable.class, Profile.load(folder)).faults();
    }

    private static List<String> told(List<Fault> faults) {
        return faults.stream().map(Fault::toString).toList();
    }

    private void spoil(String file, String sound, String spoilt) throws IOException {
        var path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replaceFirst(quoted(sound), spoilt));
    }

    private static String quoted(String text) {
        return Pattern.quote(text);
    }

    private static DeadlineRow row(String id) {
        return PROFILE.deadline(id).orElseThrow();
    }
}
