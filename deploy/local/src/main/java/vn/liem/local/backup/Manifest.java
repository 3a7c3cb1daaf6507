package vn.liem.local.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.liem.local.server.OwnerOnly;

/**
 * What a backup holds, written last: a folder without it is no backup.
 *
 * @param form the version of this form
 * @param madeAt when, in UTC
 * @param postgres the release of the server whose files they are
 * @param machine the kind of machine they come from, as the JVM names it
 * @param databases the file with all databases as of one instant
 * @param unpackedBytes how much room they need on a disk
 * @param logs how far each log had come, at the least, at that instant
 * @param documents every document by its hash
 * @param keys what belongs to the backup and does not lie in it: keys, passwords, accounts
 */
public record Manifest(
        int form,
        String madeAt,
        int postgres,
        String machine,
        Held databases,
        long unpackedBytes,
        List<LogEnd> logs,
        List<Document> documents,
        List<Held> keys) {

    /** The form that this program writes and reads. */
    static final int FORM = 1;

    /** What it is called in the folder of a backup. */
    public static final String NAME = "manifest.json";

    /** The file with its hash in the folder of the keys: whoever can write to the backup alone changes nothing unseen. */
    static final String NOTED = "manifest.sha256";

    private static final int BYTES_MAX = 1 << 28;
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);

    public Manifest {
        logs = List.copyOf(logs);
        documents = List.copyOf(documents);
        keys = List.copyOf(keys);
    }

    /**
     * A file.
     *
     * @param path where it lies, from the folder it belongs to, with slashes
     * @param bytes how long it is
     * @param sha256 its SHA-256 in hex
     */
    public record Held(String path, long bytes, String sha256) {}

    /**
     * How far a log had come.
     *
     * @param database where it lies
     * @param schema in which schema
     * @param log its name and epoch
     * @param size how many events it held
     * @param root the root over them, in hex
     * @param note what the log had signed last, a signed note; empty where it had signed nothing
     */
    public record LogEnd(String database, String schema, String log, long size, String root, String note) {

        private static final String WORD = "[a-z_]{1,40}";
        private static final String LOG = "[a-z]{1,40}-service(/looking)?/[0-9]{1,6}";
        private static final String ROOT = "[0-9a-f]{64}";

        /** @throws IllegalArgumentException where a name is none: names go into statements */
        public LogEnd {
            if (!database.matches(WORD) || !schema.matches(WORD) || !log.matches(LOG) || !root.matches(ROOT)) {
                throw new IllegalArgumentException("the end of a log is named otherwise than logs are");
            }
        }
    }

    /**
     * A document.
     *
     * @param sha256 its hash, under which it lies
     * @param bytes how long it is
     * @param services who keeps it
     */
    public record Document(String sha256, long bytes, List<String> services) {

        public Document {
            services = List.copyOf(services);
        }
    }

    /** Reads the manifest of a backup; whatever it lacks or says otherwise is refused. */
    static Manifest read(Path backup) throws IOException {
        Path file = backup.resolve(NAME);
        if (!Files.exists(file)) {
            throw new BackupRefused(
                    "%s is no whole backup: it has no %s.".formatted(backup, NAME),
                    "%s không phải bản sao lưu hoàn chỉnh: thiếu %s.".formatted(backup, NAME));
        }
        if (Files.size(file) > BYTES_MAX) {
            throw unreadable(file);
        }
        try {
            Manifest manifest = JSON.readValue(Files.readString(file), Manifest.class);
            if (manifest.form != FORM) {
                throw new BackupRefused(
                        "The backup is of form %d, and this program reads %d.".formatted(manifest.form, FORM),
                        "Bản sao lưu theo dạng %d, chương trình này chỉ đọc dạng %d.".formatted(manifest.form, FORM));
            }
            return manifest;
        } catch (JsonProcessingException e) {
            throw unreadable(file);
        }
    }

    private static BackupRefused unreadable(Path file) {
        return new BackupRefused(
                "%s cannot be read as what a backup says of itself.".formatted(file),
                "Không đọc được %s như bản kê của bản sao lưu.".formatted(file));
    }

    /** Writes it and tells its own hash, for whoever notes it elsewhere. */
    String write(Path backup) throws IOException {
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
        OwnerOnly.write(backup.resolve(NAME), text);
        java.security.MessageDigest digest = FileHash.digest();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return FileHash.hex(digest);
    }
}
