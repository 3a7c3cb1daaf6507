package vn.liem.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.liem.local.run.PartName;

/** A province that is imported as it is handed in. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProvinceIT {

    private static final Installation SYSTEM = Installation.shared();
    private static final Databases DATABASES = new Databases(SYSTEM);

    @BeforeAll
    static void up() {
        SYSTEM.upEmpty();
    }

    @AfterAll
    static void down() {
        SYSTEM.down();
    }

    @Test
    @Order(0)
    void an_import_that_is_undone_leaves_the_figures_of_an_empty_system() {
        Map<String, JsonNode> empty = Figures.printed(SYSTEM);
        SYSTEM.run("import", Halves.byDate().first().toString()).good();
        assertNotEquals(empty, Figures.printed(SYSTEM));
        SYSTEM.run("import", "undo", "1").good();
        assertEquals(empty, Figures.printed(SYSTEM));
    }

    @Test
    @Order(1)
    void a_province_comes_in_with_its_figures() {
        SYSTEM.run("import", Samples.province().toString()).good();
        Figures.areThoseOfTheProvince(SYSTEM);
        new Tampering(SYSTEM).holds();
    }

    @Test
    @Order(2)
    void it_is_the_same_after_down_and_up() {
        SYSTEM.startClocksAgain();
        Map<PartName, Long> sizes = DATABASES.sizesOnceQuiet();
        SYSTEM.down();
        SYSTEM.up();
        Figures.areThoseOfTheProvince(SYSTEM);
        assertEquals(sizes, DATABASES.sizesOnceQuiet());
    }

    @Test
    @Order(3)
    void it_is_the_same_after_a_second_import() {
        Map<PartName, Long> sizes = DATABASES.sizesOnceQuiet();
        SYSTEM.run("import", Samples.province().toString()).good();
        Figures.areThoseOfTheProvince(SYSTEM);
        assertEquals(sizes, DATABASES.sizesOnceQuiet());
    }

    @Test
    @Order(4)
    void bad_rows_beside_it_are_refused_exactly() {
        SYSTEM.upEmpty();
        Path answer = Samples.badRows().resolveSibling("rejections.csv");
        SYSTEM.run("import", Samples.badRows().toString(), "--rejections", answer.toString())
                .good();
        assertEquals(vn.liem.registers.SampleRegisters.BAD_ROWS.expectedRejections(), Halves.lines(answer));
        Figures.areThoseOfTheProvince(SYSTEM);
        new Tampering(SYSTEM).holds();
    }

    @Test
    @Order(5)
    void ten_services_killed_during_an_import_change_nothing() {
        SYSTEM.upEmpty();
        List<PartName> order = List.of(
                PartName.CASE,
                PartName.INVESTIGATION,
                PartName.MONITORING,
                PartName.TRIAL,
                PartName.CASE,
                PartName.NOTIFICATION,
                PartName.INVESTIGATION,
                PartName.RECOVERY,
                PartName.CASE,
                PartName.TRIAL);
        Kills kills = new Kills(SYSTEM, order);
        Halves halves = Halves.byDate();
        kills.during(halves.first().toString());
        kills.during(halves.second().toString());
        assertEquals(order.size(), kills.done());
        halves.comeToTheWhole(SYSTEM);
        new Tampering(SYSTEM).holds();
    }
}
