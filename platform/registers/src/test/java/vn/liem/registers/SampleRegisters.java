package vn.liem.registers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.liem.registers.file.RegisterFolder;
import vn.liem.registers.row.Register;

/** The data sets that tests of all modules share, each a folder of registers with the figures expected for it. */
public enum SampleRegisters {
    PROVINCE("province-2024h1", "2023", "2024h1", "2024h1-T01-H1", "2024h1-as-of-april", "2024q1", "2024q1-as-of-june"),
    NATIONAL("national-2024h1", "2023h2", "2024h1", "2024h1-T03", "2024q1-as-of-june"),
    BAD_ROWS("bad-rows");

    private final String folder;
    private final List<String> expected;

    SampleRegisters(String folder, String... expected) {
        this.folder = folder;
        this.expected = List.of(expected);
    }

    /** The names of the expected figures. */
    public List<String> expected() {
        return expected;
    }

    /** The text of expected figures. */
    public String expected(String name) {
        return new String(bytes("expected/" + name + ".json"), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The lines of the rejections expected, without their header. */
    public List<String> expectedRejections() {
        String text = new String(bytes("expected/rejections.csv"), java.nio.charset.StandardCharsets.UTF_8);
        return text.lines().skip(1).toList();
    }

    /** The bytes of each register file by its name. */
    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        for (Register register : Register.values()) {
            files.put(register.fileName(), bytes("registers/" + register.fileName()));
        }
        return files;
    }

    /** The registers as an agency hands them in. */
    public RegisterFolder registers() {
        return RegisterFolder.of(files());
    }

    private byte[] bytes(String path) {
        try (InputStream in = SampleRegisters.class.getResourceAsStream("/registers/" + folder + "/" + path)) {
            if (in == null) {
                throw new IllegalArgumentException("%s has no %s".formatted(folder, path));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
