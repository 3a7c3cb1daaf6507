package vn.liem.local.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A folder of registers as one ZIP file; the same content gives the same bytes. Of a file that is no register only the name
 * goes in, so that the answer names it.
 */
public final class RegisterZip {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final Pattern WORKBOOK_OF_REGISTER = Pattern.compile("[a-z_]+\\.xlsx");

    private final byte[] bytes;

    private RegisterZip(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The folder's own files; folders in it and hidden files are left out. */
    public static RegisterZip of(Path folder) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Path file : files(folder)) {
                ZipEntry entry = new ZipEntry(String.valueOf(file.getFileName()));
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                if (isRegister(file)) {
                    Files.copy(file, zip);
                }
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(folder), e);
        }
        return new RegisterZip(bytes.toByteArray());
    }

    /** The file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The SHA-256 by which the service names the folder. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** A workbook may be anything an office writes: only one that is named as registers are is sent. */
    private static boolean isRegister(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(".csv")
                || WORKBOOK_OF_REGISTER.matcher(name).matches();
    }
}
