package vn.liem.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildTest {

    private static final FileTime SAVED = FileTime.from(Instant.parse("2026-01-02T03:04:05Z"));
    private static final FileTime LATER = FileTime.from(Instant.parse("2026-02-02T03:04:05Z"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"liem", "docs", "test", "target", ".liem"})
    void sources_are_found_whatever_the_name_of_the_checkout(String name) throws IOException {
        save(name + "/module/src/main/java/A.java", SAVED);
        assertEquals(SAVED, Build.newestSource(folder.resolve(name)));
    }

    @Test
    void what_is_built_or_tells_or_tests_asks_for_no_build() throws IOException {
        save("liem/pom.xml", SAVED);
        save("liem/module/target/src/main/B.java", LATER);
        save("liem/docs/src/main/C.md", LATER);
        save("liem/module/src/test/java/D.java", LATER);
        assertEquals(SAVED, Build.newestSource(folder.resolve("liem")));
    }

    private void save(String file, FileTime at) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "");
        Files.setLastModifiedTime(path, at);
    }
}
