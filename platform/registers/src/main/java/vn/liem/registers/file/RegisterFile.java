package vn.liem.registers.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.liem.registers.row.Register;

/** A file as it came: its name, its bytes and their hash. */
public final class RegisterFile {

    private final String name;
    private final byte[] bytes;
    private final String sha256;

    public RegisterFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
        this.sha256 = HexFormat.of().formatHex(digest(this.bytes));
    }

    /** The name without a path. */
    public String name() {
        return name;
    }

    /** Whether it is a workbook, not a text. */
    boolean isWorkbook() {
        return name.endsWith(Register.WORKBOOK);
    }

    /** The SHA-256 of its bytes, in hex. */
    public String sha256() {
        return sha256;
    }

    /** How many bytes it has. */
    public int size() {
        return bytes.length;
    }

    byte[] bytes() {
        return bytes;
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
