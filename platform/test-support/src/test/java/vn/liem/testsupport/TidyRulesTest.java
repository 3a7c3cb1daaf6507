package vn.liem.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TidyRulesTest {

    @TempDir
    Path folder;

    @Test
    void a_method_has_sixty_lines_and_no_more() throws IOException {
        write("Short.java", "class Short {\nvoid fits() {\n" + "x();\n".repeat(58) + "}\n}\n");
        assertEquals(List.of(), TidyRules.longMethods(folder));
        write("Long.java", "class Long {\nvoid tooLong() {\n" + "x();\n".repeat(59) + "}\n}\n");
        assertEquals(1, TidyRules.longMethods(folder).size());
        assertTrue(TidyRules.longMethods(folder).getFirst().endsWith("Long.java:2: tooLong has 61 lines"));
    }

    @Test
    void a_file_has_four_hundred_lines_and_no_more() throws IOException {
        write("Short.java", "//\n".repeat(400));
        write("Long.java", "//\n".repeat(401));
        assertEquals(List.of(folder.resolve("Long.java") + " has 401 lines"), TidyRules.longFiles(folder));
    }

    @Test
    void work_that_was_put_off_is_found() throws IOException {
        write("Later.java", "// TO" + "DO tomorrow\n");
        assertEquals(1, TidyRules.unfinished(folder).size());
    }

    @Test
    void a_default_beside_patterns_is_found_and_a_default_beside_text_is_not() throws IOException {
        write("Text.java", "class Text { int f(String s) { return switch (s) { case \"a\" -> 1; default -> 2; }; } }");
        assertEquals(List.of(), TidyRules.lazySwitches(folder));
        write(
                "Foreign.java",
                "class F { int f(Object o) { return switch (o) { case Text t -> 1; default -> throw e; }; } }");
        assertEquals(List.of(), TidyRules.lazySwitches(folder));
        write("Lazy.java", "class Lazy { int f(Object o) { return switch (o) { case Text t -> 1; default -> 2; }; } }");
        assertEquals(1, TidyRules.lazySwitches(folder).size());
        write(
                "Door.java",
                "package a.door; class Door { void f(Object o) { switch (o) { case Text t -> {} default -> {} } } }");
        assertEquals(1, TidyRules.lazySwitches(folder).size());
    }

    @Test
    void a_type_without_a_sentence_that_says_what_it_is_is_found() throws IOException {
        write("Explained.java", "/** What it is. */\nclass Explained {\nclass Inner {}\n}\n");
        assertEquals(List.of(), TidyRules.unexplained(folder));
        write("Bare.java", "// a remark is none\nrecord Bare() {}\n");
        assertTrue(TidyRules.unexplained(folder)
                .getFirst()
                .endsWith("Bare.java:2: Bare has no sentence that says what it is"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
