package vn.liem.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.liem.procedure.ProfileAnswer.Loaded;
import vn.liem.procedure.ProfileAnswer.Unloadable;
import vn.liem.procedure.clock.ClocksFile;
import vn.liem.procedure.clock.Urgency;
import vn.liem.procedure.counting.CountingRules;
import vn.liem.procedure.counting.WorkingCalendar;
import vn.liem.procedure.file.Fault;
import vn.liem.procedure.file.ProfileFolder;
import vn.liem.procedure.file.Table;
import vn.liem.procedure.journey.DecisionTable;
import vn.liem.procedure.law.DeadlineRow;
import vn.liem.procedure.law.OffenceClause;
import vn.liem.procedure.law.TransitionRow;
import vn.liem.procedure.machine.FineState;
import vn.liem.procedure.machine.Ground;
import vn.liem.procedure.machine.MachineReading;

/**
 * Every field of every row of every file is left out, misspelt, and written in another kind of value: each is refused with
 * its file, its row and a reason in both languages, or leaves the profile as it was.
 */
class MutatedFilesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Profile VIETNAM = Profile.vietnam();

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

    /** What reads a file by itself, so that most mistakes are found without loading the rest. */
    private static final Map<String, Function<String, Table<?>>> READERS = Map.ofEntries(
            Map.entry("decisions.json", DecisionTable::read),
            Map.entry("transitions.json", TransitionRow::read),
            Map.entry("deadlines.json", json -> DeadlineRow.read(DeadlineRow.FILE, json)),
            Map.entry("committee-deadlines.json", json -> DeadlineRow.read(DeadlineRow.COMMITTEE_FILE, json)),
            Map.entry("offences.json", OffenceClause::read),
            Map.entry("calendar.json", WorkingCalendar::read),
            Map.entry("counting.json", CountingRules::read),
            Map.entry("clocks.json", ClocksFile::started),
            Map.entry("clocks-before.json", ClocksFile::before),
            Map.entry("states.json", FineState::read),
            Map.entry("grounds.json", Ground::read),
            Map.entry("steps.json", MutatedFilesTest::steps),
            Map.entry("urgency.json", Urgency::read));

    /** Names of rows, as faults have them. */
    private static final Map<String, Function<JsonNode, String>> NAMES = Map.of(
            "decisions.json", row -> row.path("decision").asText(),
            "offences.json",
                    row -> "Art. %s(%s)"
                            .formatted(
                                    row.path("article").asText(),
                                    row.path("clause").asText()),
            "clocks.json",
                    row -> row.path("clock").asText() + "/"
                            + row.path("trigger").asText(),
            "clocks-before.json", row -> row.path("clock").asText(),
            "states.json", row -> row.path("state").asText(),
            "grounds.json", row -> row.path("code").asText(),
            "steps.json", row -> row.path("step").asText());

    /** Fields that name the row: without them it is called by its number, or by what stands there. */
    private static final Map<String, Set<String>> NAMING = Map.of(
            "decisions.json", Set.of("decision"),
            "offences.json", Set.of("article", "clause"),
            "clocks.json", Set.of("clock", "trigger"),
            "clocks-before.json", Set.of("clock"),
            "states.json", Set.of("state"),
            "grounds.json", Set.of("code"),
            "steps.json", Set.of("step"));

    /** Fields that a step or a state of the machine may be without, and that mean nothing else when they are left out. */
    private static final Set<String> MAY_BE_LEFT_OUT_OF_THE_MACHINE =
            Set.of("row", "vietnamese", "english", "told", "returnedBy", "stage", "of", "n", "unit", "from");

    @TempDir
    Path folder;

    @BeforeEach
    void copy_the_profile() throws IOException {
        for (var file : FILES) {
            Files.writeString(folder.resolve(file), sound(file));
        }
    }

    @TestFactory
    Stream<DynamicTest> a_field_that_is_left_out_is_refused() {
        return each((parent, field) -> parent.remove(field), "left out");
    }

    @TestFactory
    Stream<DynamicTest> a_field_that_is_misspelt_is_refused() {
        return each((parent, field) -> parent.set(field + "x", parent.remove(field)), "misspelt");
    }

    @TestFactory
    Stream<DynamicTest> a_field_of_another_kind_is_refused() {
        return each((parent, field) -> parent.set(field, anotherKind(parent.get(field))), "of another kind");
    }

    @TestFactory
    Stream<DynamicTest> a_text_that_is_blank_is_refused() {
        return each(
                (parent, field) -> {
                    if (parent.get(field).isTextual()
                            && !parent.get(field).textValue().isEmpty()) {
                        parent.put(field, " ");
                    }
                },
                "blank");
    }

    private interface Mutation {
        void in(ObjectNode parent, String field);
    }

    private Stream<DynamicTest> each(Mutation mutation, String how) {
        return FILES.stream().map(file -> DynamicTest.dynamicTest(file, () -> mutate(file, mutation, how)));
    }

    private void mutate(String file, Mutation mutation, String how) throws IOException {
        var whole = JSON.readTree(sound(file));
        var silent = new ArrayList<String>();
        if (whole instanceof ArrayNode rows) {
            for (var number = 0; number < rows.size(); number++) {
                var name =
                        NAMES.getOrDefault(file, row -> row.path("id").asText()).apply(rows.get(number));
                for (var place : fieldsOf(rows.get(number), new ArrayList<>())) {
                    var changed = rows.get(number).deepCopy();
                    mutation.in((ObjectNode) at(changed, place.subList(0, place.size() - 1)), place.getLast());
                    if (!changed.equals(rows.get(number))) {
                        check(file, rows, number, changed, name, place, how, silent);
                    }
                }
            }
        } else {
            for (var place : fieldsOf(whole, new ArrayList<>())) {
                var changed = whole.deepCopy();
                mutation.in((ObjectNode) at(changed, place.subList(0, place.size() - 1)), place.getLast());
                if (!changed.equals(whole)) {
                    checkWhole(file, changed, place, how, silent);
                }
            }
        }
        assertEquals(List.of(), silent);
    }

    private void check(
            String file,
            ArrayNode rows,
            int number,
            JsonNode changed,
            String name,
            List<String> place,
            String how,
            List<String> silent) {
        var alone = JSON.createArrayNode().add(changed);
        var naming =
                place.size() == 1 && NAMING.getOrDefault(file, Set.of("id")).contains(place.getFirst());
        var faults = READERS.get(file).apply(alone.toString()).faults().stream()
                .filter(fault -> !fault.reason().english().equals("the decision has no row"))
                .filter(fault -> naming || fault.row().equals(name))
                .toList();
        if (!faults.isEmpty()) {
            faults.forEach(fault -> assertTold(file, fault));
            return;
        }
        var all = rows.deepCopy();
        all.set(number, changed);
        loaded(file, all, name + " " + place + " " + how, naming ? "" : name, silent, place);
    }

    private void checkWhole(String file, JsonNode changed, List<String> place, String how, List<String> silent) {
        var faults = READERS.get(file).apply(changed.toString()).faults();
        faults.forEach(fault -> assertTold(file, fault));
        if (place.size() > 1) {
            faults.forEach(fault -> assertTrue(!fault.row().equals("-"), fault::toString));
        }
        var aHolidayLess = place.getFirst().equals("holidays") && place.size() > 1 && how.equals("left out");
        if (faults.isEmpty() && !aHolidayLess) {
            loaded(file, changed, place + " " + how, "", silent, place);
        }
    }

    /** The whole profile with the one change: refused in this file and row, or the same as it was. */
    private void loaded(
            String file, JsonNode changed, String what, String name, List<String> silent, List<String> place) {
        write(file, changed.toString());
        switch (Profile.load(folder)) {
            case Unloadable(var faults) -> {
                faults.forEach(MutatedFilesTest::assertTold);
                assertTrue(
                        name.isEmpty()
                                || faults.stream()
                                        .anyMatch(fault -> fault.row().equals(name)
                                                || fault.reason().english().contains(name)),
                        () -> what + ": " + faults);
            }
            case Loaded(var profile) -> {
                if (!profile.equals(VIETNAM) && !isLeftOutOfTheMachine(file, what, place)) {
                    silent.add(file + " " + what);
                }
            }
        }
        write(file, sound(file));
    }

    /** The steps by themselves, by the other files as they are. */
    private static Table<?> steps(String json) {
        return MachineReading.read(
                json,
                FineState.read(sound("states.json")).rows(),
                Ground.read(sound("grounds.json")).rows(),
                VIETNAM.transitions(),
                VIETNAM.deadlines());
    }

    private static boolean isLeftOutOfTheMachine(String file, String what, List<String> place) {
        return (file.equals("steps.json") || file.equals("states.json"))
                && what.endsWith("left out")
                && MAY_BE_LEFT_OUT_OF_THE_MACHINE.contains(place.getLast());
    }

    private static void assertTold(String file, Fault fault) {
        assertEquals(file, fault.file());
        assertTold(fault);
    }

    private static void assertTold(Fault fault) {
        assertFalse(fault.file().isBlank());
        assertFalse(fault.row().isBlank());
        assertFalse(fault.reason().english().isBlank());
        assertFalse(fault.reason().vietnamese().isBlank());
    }

    private static JsonNode anotherKind(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING, NULL, BOOLEAN, OBJECT, ARRAY -> JSON.getNodeFactory().numberNode(7.5);
            case NUMBER -> JSON.getNodeFactory().arrayNode();
            case BINARY, MISSING, POJO -> throw new AssertionError("no such value stands in a file");
        };
    }

    /** The places of all fields, those of rows inside rows too. */
    private static List<List<String>> fieldsOf(JsonNode node, List<String> before) {
        var places = new ArrayList<List<String>>();
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(field -> {
                var place = new ArrayList<>(before);
                place.add(field);
                places.add(place);
                places.addAll(fieldsOf(node.get(field), place));
            });
        } else if (node.isArray()) {
            for (var i = 0; i < node.size(); i++) {
                var place = new ArrayList<>(before);
                place.add(Integer.toString(i));
                places.addAll(fieldsOf(node.get(i), place));
            }
        }
        return places;
    }

    private static JsonNode at(JsonNode node, List<String> place) {
        var found = node;
        for (var step : place) {
            found = found.isArray() ? found.get(Integer.parseInt(step)) : found.get(step);
        }
        return found;
    }

    private void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sound(String file) {
        return ProfileFolder.VIETNAM.text(file).orElseThrow();
    }
}
