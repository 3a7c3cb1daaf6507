package vn.liem.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureRulesTest {

    private static final String CLEAN = "vn.liem.testsupport.planted.clean";
    private static final String DIRTY = "vn.liem.testsupport.planted.dirty";

    @Test
    void a_clean_service_passes() {
        assertEquals(
                Set.of(),
                failing(ArchitectureRules.service(CLEAN, classesOf(CLEAN))
                        .sharing("app")
                        .architecture()));
    }

    @Test
    void without_its_permission_a_shared_folder_is_a_feature_like_any_other() {
        assertEquals(
                Set.of("features do not know each other", "the middle asks no clock and rolls no dice"),
                failing(ArchitectureRules.service(CLEAN, classesOf(CLEAN)).architecture()));
    }

    @Test
    void every_rule_finds_its_planted_mistake() {
        List<DynamicTest> rules = ArchitectureRules.service(DIRTY, classesOf(DIRTY))
                .architecture()
                .toList();
        Set<String> all = rules.stream().map(DynamicTest::getDisplayName).collect(Collectors.toSet());
        assertEquals(9, all.size());
        assertEquals(all, failing(rules.stream()));
    }

    @Test
    void a_pure_module_may_use_only_what_it_names() {
        assertEquals(
                Set.of(
                        "the module uses nothing but Java and []",
                        "the module asks no clock and rolls no dice",
                        "features do not know each other"),
                failing(ArchitectureRules.pure(CLEAN, classesOf(CLEAN)).architecture()));
        assertEquals(
                Set.of(),
                failing(ArchitectureRules.pure(CLEAN + ".petition", petitionWithoutItsDoor(), "vn.liem.kernel")
                        .architecture()));
    }

    @Test
    void a_package_without_a_class_is_a_slip_of_the_pen() {
        assertThrows(
                IllegalStateException.class,
                () -> ArchitectureRules.service("vn.liem.nowhere").tests());
    }

    @TestFactory
    Stream<DynamicTest> this_module_keeps_the_rules_itself() {
        return ArchitectureRules.readSide("vn.liem.testsupport").tests();
    }

    private static JavaClasses petitionWithoutItsDoor() {
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains("/door/"))
                .importPackages(CLEAN + ".petition");
    }

    private static JavaClasses classesOf(String root) {
        return new ClassFileImporter().importPackages(root);
    }

    private static Set<String> failing(Stream<DynamicTest> rules) {
        return rules.filter(ArchitectureRulesTest::fails)
                .map(DynamicTest::getDisplayName)
                .collect(Collectors.toSet());
    }

    private static boolean fails(DynamicTest rule) {
        try {
            rule.getExecutable().execute();
            return false;
        } catch (AssertionError e) {
            return true;
        } catch (Throwable e) {
            throw new IllegalStateException(rule.getDisplayName(), e);
        }
    }
}
