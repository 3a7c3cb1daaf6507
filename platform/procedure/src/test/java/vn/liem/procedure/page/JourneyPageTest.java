package vn.liem.procedure.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.liem.procedure.Profile;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.machine.LawWords;

class JourneyPageTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "journey.md");
    private static final Profile PROFILE = Profile.vietnam();

    @Test
    void the_page_shows_the_profile_as_it_is() throws IOException {
        var text = new JourneyPage(PROFILE).text();
        if (Boolean.getBoolean("liem.write")) {
            Files.writeString(PAGE, text);
        }
        assertEquals(
                text, Files.readString(PAGE), "docs/journey.md is older than the profile: its head says how to renew");
    }

    @Test
    void every_decision_stage_transition_and_clock_stands_on_the_page() throws IOException {
        var page = Files.readString(PAGE);
        PROFILE.decisions()
                .inOrder()
                .forEach(rule -> assertTrue(page.contains("| " + rule.decision().code() + " |")));
        PROFILE.transitions().forEach(row -> assertTrue(page.contains("| " + row.id() + " |"), row.id()));
        PROFILE.clocks()
                .started()
                .forEach(rule -> assertTrue(page.contains("| " + rule.name().vietnamese() + " |")));
        for (var stage : CaseStage.values()) {
            assertTrue(page.contains("state \"%s\" as %s".formatted(stage.vietnamese(), stage)));
        }
    }

    @Test
    void the_diagram_has_an_arrow_for_every_way_of_the_table() {
        var diagram = StageDiagram.of(PROFILE.decisions());
        PROFILE.decisions()
                .inOrder()
                .forEach(rule -> rule.from()
                        .forEach(stage -> assertTrue(
                                diagram.lines()
                                        .anyMatch(line -> line.strip()
                                                        .startsWith("%s --> %s :".formatted(stage, rule.to()))
                                                && line.contains(rule.name().vietnamese())),
                                rule.decision().code())));
        assertTrue(diagram.contains("TERMINATED --> [*]") && diagram.contains("CLOSED --> [*]"));
    }

    @Test
    void every_decision_of_the_law_stands_on_the_page_with_its_conditions_and_as_an_arrow() throws IOException {
        var page = Files.readString(PAGE);
        var words = new LawWords(PROFILE.law());
        PROFILE.law().inOrder().forEach(step -> {
            var line = page.lines()
                    .filter(one -> one.startsWith("| " + step.code() + " |"))
                    .reduce((_, last) -> last)
                    .orElseThrow();
            step.guards()
                    .forEach(guard ->
                            assertTrue(line.contains(words.condition(guard).vietnamese()), line));
            step.from()
                    .forEach(from -> assertTrue(
                            page.contains("%s --> %s :"
                                    .formatted(LawSection.node(from), LawSection.node(step.leadsTo(from)))),
                            step.code()));
        });
    }

    @Test
    void what_was_not_read_in_a_source_says_so() throws IOException {
        var page = Files.readString(PAGE);
        assertTrue(page.lines()
                .filter(line -> line.startsWith("| T-PTY-05 "))
                .allMatch(line -> line.endsWith("| chưa đối chiếu (độ tin cậy thấp) |")));
        assertTrue(page.lines()
                .filter(line -> line.startsWith("| T-INV-08 "))
                .allMatch(line -> line.endsWith(
                        "| đã đối chiếu đến 30/06/2025; từ 01/07/2025: chưa đối chiếu (độ tin cậy cao) |")));
    }
}
