package vn.liem.local.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterZipTest {

    private static final String UNITS = "unit_code,kind\nT01,province\n";

    @TempDir
    Path folder = Path.of("");

    @Test
    void registers_go_in_whole_and_other_files_by_their_names_alone() throws IOException {
        Files.writeString(folder.resolve("units.csv"), UNITS);
        Files.writeString(folder.resolve("cases.xlsx"), "a workbook");
        Files.writeString(folder.resolve("ghi chú.docx"), "not a register");
        Files.writeString(folder.resolve("Đơn thư.xlsx"), "not a register");
        Files.writeString(folder.resolve("~$cases.xlsx"), "what a program keeps open");
        Files.writeString(folder.resolve(".hidden.csv"), "left out");
        Files.createDirectory(folder.resolve("older"));
        assertEquals(
                Map.of(
                        "units.csv", UNITS,
                        "cases.xlsx", "a workbook",
                        "ghi chú.docx", "",
                        "Đơn thư.xlsx", "",
                        "~$cases.xlsx", ""),
                contents(RegisterZip.of(folder)));
    }

    @Test
    void the_same_content_gives_the_same_bytes_whenever_it_was_written() throws IOException {
        Path units = Files.writeString(folder.resolve("units.csv"), UNITS);
        RegisterZip first = RegisterZip.of(folder);
        Files.setLastModifiedTime(units, FileTime.fromMillis(0));
        RegisterZip again = RegisterZip.of(folder);
        assertArrayEquals(first.bytes(), again.bytes());
        assertEquals(first.sha256(), again.sha256());
        Files.writeString(units, UNITS + "T02,province\n");
        assertNotEquals(first.sha256(), RegisterZip.of(folder).sha256());
    }

    private static Map<String, String> contents(RegisterZip zip) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.bytes()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                contents.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return contents;
    }
}
