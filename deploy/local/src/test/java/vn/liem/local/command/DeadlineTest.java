package vn.liem.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import vn.liem.local.Liem;
import vn.liem.procedure.file.ProfileFolder;

/** The command without a running system, as a person types it. */
class DeadlineTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private record Answer(int code, String out, String err) {}

    @Test
    void a_row_and_a_day_give_the_date_and_its_explanation_in_both_languages() {
        Answer answer = run("deadline --rule SRC-05 --from 2026-01-30");
        assertEquals(0, answer.code());
        assertTrue(answer.out().startsWith("SRC-05  2026-02-23  (nominal / theo số đếm: 2026-02-19)"), answer::out);
        assertTrue(answer.out().contains("19/02/2026 (Tết Nguyên đán (mùng 3))"));
        assertTrue(answer.out().contains("Limit: 20 days (SRC-05; CPC Art.147(1)(2)"));
        assertTrue(answer.out().contains("Dòng SRC-05 chưa đối chiếu"));
        assertTrue(answer.out().contains("Calendar, version vn-"));
        assertEquals("", answer.err());
    }

    @Test
    void the_same_as_json_has_what_stands_behind_it() throws IOException {
        JsonNode answer = json(run("deadline --rule SRC-05 --from 2026-01-30 --format json --language en"));
        assertEquals("SRC-05", answer.path("id").asText());
        assertEquals("2026-02-19", answer.path("nominal").asText());
        assertEquals("2026-02-23", answer.path("due").asText());
        assertEquals("2026-02-24T00:00:00+07:00", answer.path("endsAt").asText());
        assertEquals("20 D", answer.path("length").asText());
        assertEquals("K-high", answer.path("confidence").asText());
        assertFalse(answer.path("verified").asBoolean());
        assertTrue(answer.path("moved").asBoolean());
        assertEquals(4, answer.path("skipped").size());
        assertEquals("2026-02-19", answer.path("skipped").path(0).path("day").asText());
        assertEquals(
                "Nominally the limit ends on 19/02/2026. [rule 2: CPC Art.134]",
                answer.path("explanation").path(2).asText());
    }

    @Test
    void a_row_without_a_date_says_why_in_a_sentence() throws IOException {
        Answer answer = run("deadline --rule DEN-05 --from 2026-01-30");
        assertEquals(0, answer.code());
        assertEquals(2, answer.out().lines().count());
        assertTrue(answer.out().contains("DEN-05 gives no date: A suspension stops the clock"));
        JsonNode json = json(run("deadline --rule INV --from 2026-01-30 --format json"));
        assertTrue(json.path("due").isNull());
        assertTrue(json.path("nominal").isNull());
        assertEquals(1, json.path("explanation").size());
    }

    @ParameterizedTest
    @CsvSource({
        "--rule INV --from 2025-10-15 --class very, 2026-02-23",
        "--rule INV --from 2025-10-15 --offence 353(2), 2026-02-23",
        "--rule INV --from 2026-03-31 --class serious --extensions 2, 2026-11-30",
        "--rule INV --from 2026-03-31 --class serious --extend 3M --extend 1M, 2026-10-30",
        "--rule APP-03 --from 2026-04-10 --case superior, 2026-05-11",
        "--rule DET-LESS --from 2018-03-04 --custody-days 3, 2018-04-29",
        "--rule VAL-02 --from 2026-03-02 --stated 2026-03-31, 2026-03-31",
        "--rule SRC-01 --from 2026-02-13T16:30, 2026-02-14T16:30:00+07:00",
        "--rule CMP-03 --from 2026-11-19, 2026-11-24",
        "--rule CMP-03 --from 2026-11-19 --unconfirmed-holidays, 2026-11-25"
    })
    void what_a_row_needs_is_an_option(String options, String due) throws IOException {
        assertEquals(
                due, json(run("deadline --format json " + options)).path("due").asText());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--rule SRC-99 --from 2026-01-30|The profile has no limit “SRC-99”. It has: SRC-01",
                "--rule SRC-05 --from 2026-02-30|--from 2026-02-30 is no day of the calendar",
                "--rule SRC-05 --from 30/01/2026|--from 30/01/2026 is no day of the calendar",
                "--rule SRC-05|Say --rule ROW and --from DAY, or --file FILE.",
                "--from 2026-01-30|Say --rule ROW and --from DAY, or --file FILE.",
                "--rule SRC-05 --from 2026-01-30 --file x.json|Say --rule ROW and --from DAY, or --file FILE.",
                "--rule INV --from 2026-01-30 --class grave|--class grave is none; choose less",
                "--rule INV --from 2026-01-30 --offence 353|--offence 353 must be article and clause",
                "--rule INV --from 2026-01-30 --class less --extensions 9|One extension too many: the law allows 1.",
                "--rule INV --from 2026-01-30 --class less --extensions many|--extensions many must be a number",
                "--rule INV --from 2026-01-30 --class less --extend 9X|--extend 9X is no length",
                "--rule INV --from 2026-01-30 --class less --extend 1M --extensions 1|Say --extensions or --extend.",
                "--rule APP-03 --from 2026-01-30 --case moon|The row APP-03 has no case “moon”; it has: superior.",
                "--rule SRC-05 --from 2026-01-30 --custody-days 3|Days of custody are taken off a detention alone",
                "--rule SRC-05 --from 2026-01-30 --stated soon|--stated soon is no day of the calendar",
                "--rule SRC-05 --from 2026-01-30 --profile nowhere|nowhere is no folder.",
                "--file nowhere.json|nowhere.json cannot be read",
                "--file . --class less|With --file, class, case and the like stand in the file's entries."
            })
    void a_wrong_question_is_told_in_both_languages_and_ends_with_2(String options, String why) {
        Answer answer = run("deadline " + options);
        assertEquals(2, answer.code());
        assertTrue(answer.err().startsWith(why), answer::err);
        assertEquals(2, answer.err().lines().count());
        assertEquals("", answer.out());
    }

    @Test
    void a_file_of_worked_examples_comes_out_as_a_list() throws IOException {
        String examples = ProfileFolder.VIETNAM.text("deadline-examples.json").orElseThrow();
        JsonNode answers = json(run("deadline --file " + file(examples)));
        JsonNode expected = JSON.readTree(examples);
        assertEquals(expected.size(), answers.size());
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i).get("id"), answers.get(i).get("id"));
            assertEquals(expected.get(i).get("due"), answers.get(i).get("due"));
            assertEquals(expected.get(i).get("nominal"), answers.get(i).get("nominal"));
            assertTrue(answers.get(i).get("explanation").size() >= 2);
            assertEquals(4, answers.get(i).size());
        }
    }

    @Test
    void a_file_is_printed_as_text_where_that_is_asked_for() throws IOException {
        Answer answer = run("deadline --format text --language vi --file "
                + file("[{\"id\": \"A\", \"start\": \"2026-01-30\", \"rule\": \"SRC-05\", \"weather\": \"fair\"}]"));
        assertEquals(0, answer.code());
        assertTrue(answer.out().startsWith("A  2026-02-23"));
        assertTrue(answer.err().startsWith("A: these fields mean nothing here: weather"));
    }

    @Test
    void a_wrong_file_is_refused_whole_and_every_wrong_entry_is_named() throws IOException {
        Answer answer = run("deadline --file "
                + file("[{\"id\": \"A\", \"start\": \"2026-02-30\", \"rule\": \"SRC-05\"},"
                        + "{\"id\": \"B\", \"start\": \"2026-01-30\", \"rule\": {\"n\": 5, \"unit\": \"XX\"}},"
                        + "{\"id\": \"C\", \"start\": \"2026-01-30\", \"rule\": \"SRC-05\"}]"));
        assertEquals(2, answer.code());
        assertEquals("", answer.out());
        assertEquals(
                List.of("list.json, row A: start is", "list.json, row B: unit is"),
                answer.err()
                        .lines()
                        .filter(line -> line.startsWith("list.json, row"))
                        .map(line -> line.substring(0, 26).strip().replaceFirst(" (no|not)$", ""))
                        .toList());
        assertTrue(answer.err().contains("list.json, dòng A: start không phải một ngày có thật"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~|a list of rows is expected|tệp phải là một danh sách các dòng [{…}, …]",
                "{}|a list of rows is expected|tệp phải là một danh sách các dòng [{…}, …]",
                "[]|the list has no row|danh sách không có dòng nào",
                "no json|not JSON: it is wrong in line 1, column 1|không phải JSON: sai ở dòng văn bản 1, cột 1",
                "[{]|not JSON: it is wrong in line 1, column 3|không phải JSON: sai ở dòng văn bản 1, cột 3",
                "[{\"id\": 1|not JSON: the file ends too early|không phải JSON: tệp kết thúc giữa chừng",
                "[{\"id\": 1, \"id\": 2}]|in line 1 the field id stands twice|dòng văn bản 1: trường id xuất hiện hai lần"
            })
    void a_file_that_is_no_list_is_refused_in_one_sentence(String text, String english, String vietnamese)
            throws IOException {
        Answer answer = run("deadline --file " + file(text));
        assertEquals(2, answer.code());
        assertEquals(
                List.of("list.json, row -: " + english, "list.json, dòng -: " + vietnamese),
                answer.err().lines().toList());
    }

    @Test
    void the_help_names_every_option_and_exit_code() {
        Answer help = run("deadline --help");
        for (String named : List.of(
                "--rule",
                "--from",
                "--class",
                "--offence",
                "--case",
                "--extensions",
                "--extend",
                "--custody-days",
                "--stated",
                "--file",
                "--profile",
                "--format",
                "--language",
                "Exit codes")) {
            assertTrue(help.out().contains(named), named);
        }
    }

    @Test
    void the_files_of_a_profile_are_checked_and_what_is_wrong_is_named() throws IOException {
        for (String name : List.of(
                "decisions",
                "transitions",
                "deadlines",
                "committee-deadlines",
                "offences",
                "calendar",
                "counting",
                "clocks",
                "clocks-before",
                "states",
                "grounds",
                "steps",
                "urgency")) {
            Files.writeString(
                    folder.resolve(name + ".json"),
                    ProfileFolder.VIETNAM.text(name + ".json").orElseThrow());
        }
        Answer sound = run("profile check " + folder);
        assertEquals(0, sound.code());
        assertTrue(sound.out().startsWith("Sound: "), sound::out);
        assertEquals(
                "2026-02-23",
                json(run("deadline --rule SRC-05 --from 2026-01-30 --format json --profile " + folder))
                        .path("due")
                        .asText());
        Path deadlines = folder.resolve("deadlines.json");
        Files.writeString(
                deadlines, Files.readString(deadlines).replaceFirst("\"unit\": \"WD\"", "\"unit\": \"WEEKS\""));
        Answer wrong = run("profile check " + folder);
        assertEquals(1, wrong.code());
        assertTrue(wrong.out().contains("deadlines.json, row DEN-01: unit is not one of the listed words: WEEKS"));
        assertTrue(wrong.out().contains("deadlines.json, dòng DEN-01: unit không thuộc danh mục: WEEKS"));
        assertEquals(
                2,
                run("deadline --rule SRC-05 --from 2026-01-30 --profile " + folder)
                        .code());
        assertEquals(2, run("profile check " + folder.resolve("nowhere")).code());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("list.json"), text);
    }

    private static JsonNode json(Answer answer) throws IOException {
        assertEquals(0, answer.code(), answer::err);
        return JSON.readTree(answer.out());
    }

    private static Answer run(String line) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Liem.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int code = command.execute(line.split(" "));
        command.getOut().flush();
        command.getErr().flush();
        return new Answer(code, out.toString(), err.toString());
    }
}
