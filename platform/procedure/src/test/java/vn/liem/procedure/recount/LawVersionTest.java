package vn.liem.procedure.recount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.liem.procedure.Profile;
import vn.liem.procedure.file.ProfileFolder;

class LawVersionTest {

    private static final LawVersion VIETNAM = versionOf(ProfileFolder.VIETNAM);

    @TempDir
    Path folder;

    @Test
    void the_same_files_have_the_same_version_wherever_they_lie() throws IOException {
        copy();
        assertEquals(VIETNAM, versionOf(new ProfileFolder.OnDisk(folder)));
        assertTrue(VIETNAM.code().startsWith(Profile.vietnam().calendar().version() + "/"));
    }

    @Test
    void another_number_in_a_row_is_another_version() throws IOException {
        copy();
        Path rows = folder.resolve("deadlines.json");
        Files.writeString(rows, Files.readString(rows).replaceFirst("\"n\": 30", "\"n\": 31"));
        assertNotEquals(VIETNAM, versionOf(new ProfileFolder.OnDisk(folder)));
    }

    @Test
    void what_moves_from_one_file_to_the_next_is_another_version() throws IOException {
        Files.writeString(folder.resolve("calendar.json"), "ab");
        Files.writeString(folder.resolve("counting.json"), "c");
        LawVersion one = versionOf(new ProfileFolder.OnDisk(folder));
        Files.writeString(folder.resolve("calendar.json"), "a");
        Files.writeString(folder.resolve("counting.json"), "bc");
        assertNotEquals(one, versionOf(new ProfileFolder.OnDisk(folder)));
    }

    private static LawVersion versionOf(ProfileFolder folder) {
        return LawVersion.of(folder, Profile.vietnam().calendar());
    }

    private void copy() throws IOException {
        for (String file : List.of(
                "calendar.json",
                "counting.json",
                "deadlines.json",
                "committee-deadlines.json",
                "offences.json",
                "clocks.json",
                "clocks-before.json")) {
            Files.writeString(
                    folder.resolve(file), ProfileFolder.VIETNAM.text(file).orElseThrow());
        }
    }
}
