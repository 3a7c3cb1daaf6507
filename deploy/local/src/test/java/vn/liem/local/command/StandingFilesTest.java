package vn.liem.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingFilesTest {

    private static final int DEEP = 9;

    @TempDir
    Path folder;

    @Test
    void finds_files_and_folders_as_deep_as_it_is_asked() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(inner.resolve("report.xml"), "");
        assertEquals(
                Set.of(inner, inner.resolve("report.xml")),
                new TreeSet<>(StandingFiles.under(folder, DEEP, file -> !file.endsWith("a") && !file.equals(folder))));
        assertEquals(List.of(), StandingFiles.under(folder, 2, file -> file.endsWith("report.xml")));
    }

    @Test
    void what_others_delete_meanwhile_is_passed_over() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String name : List.of("a", "b", "c", "d")) {
            all.add(Files.writeString(folder.resolve(name), name));
            all.add(Files.writeString(
                    Files.createDirectories(folder.resolve("of-" + name)).resolve("address"), name));
        }
        List<Path> seen = new ArrayList<>();
        List<Path> found = StandingFiles.under(folder, DEEP, file -> {
            if (!all.contains(file)) {
                return false;
            }
            seen.add(file);
            all.stream().filter(other -> !other.equals(file)).forEach(StandingFilesTest::delete);
            return true;
        });
        assertEquals(1, found.size(), "the first, since the others went: " + found);
        assertEquals(seen, found);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
