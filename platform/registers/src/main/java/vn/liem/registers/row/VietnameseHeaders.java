package vn.liem.registers.row;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The Vietnamese headers that a register may have in place of the names of its columns (tiêu đề cột tiếng Việt). */
public final class VietnameseHeaders {

    private static final String LIST = "/vn/liem/registers/headers.txt";

    /** The tone of oa, oe and uy where older spelling sets it: on the first of the two. */
    private static final Pattern TONE_ON_FIRST =
            Pattern.compile("(o(?=[\u0300\u0301\u0303\u0309\u0323][ae])|u(?=[\u0300\u0301\u0303\u0309\u0323]y))(.)(.)");

    /** Blanks of every kind: a sheet has lines broken within a cell, and blanks that do not break. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private static final Map<String, String> WRITTEN = read();
    private static final Map<Register, Map<String, String>> COLUMNS = columns();

    private VietnameseHeaders() {}

    /** The header of a column. */
    public static String of(Register register, Column<?> column) {
        String own = register.fileName().replace(".csv", "." + column.name());
        return Optional.ofNullable(WRITTEN.get(own))
                .or(() -> Optional.ofNullable(WRITTEN.get(column.name())))
                .orElseThrow(() -> new IllegalStateException("%s has no Vietnamese header".formatted(own)));
    }

    /** The header of a column in a template: in Vietnamese, and its name as a text file has it. */
    public static String withName(Register register, Column<?> column) {
        return "%s (%s)".formatted(of(register, column), column.name());
    }

    /** A header with the names of columns where a file has them in Vietnamese; what is neither stays as it is. */
    public static List<String> named(Register register, List<String> header) {
        Map<String, String> columns = COLUMNS.getOrDefault(register, Map.of());
        return header.stream()
                .map(cell -> columns.getOrDefault(plain(cell), cell))
                .toList();
    }

    private static Map<Register, Map<String, String>> columns() {
        Map<Register, Map<String, String>> all = new EnumMap<>(Register.class);
        for (Register register : Register.values()) {
            Map<String, String> names = new HashMap<>();
            for (Column<?> column : register.table().columns()) {
                names.put(plain(of(register, column)), column.name());
                names.put(plain(withName(register, column)), column.name());
                names.put(plain(column.name()), column.name());
            }
            all.put(register, names);
        }
        return all;
    }

    /** However it is composed, spaced or capitalised, and on whichever vowel its tone stands (hủy, huỷ). */
    private static String plain(String header) {
        String parted = Normalizer.normalize(header, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String toned = TONE_ON_FIRST.matcher(parted).replaceAll("$1$3$2");
        return BLANKS.matcher(Normalizer.normalize(toned, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    private static Map<String, String> read() {
        Map<String, String> headers = new LinkedHashMap<>();
        try (InputStream list = VietnameseHeaders.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException("the list of Vietnamese headers is part of this module");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
            lines.lines().map(line -> line.split("=", 2)).forEach(pair -> headers.put(pair[0], pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return headers;
    }
}
