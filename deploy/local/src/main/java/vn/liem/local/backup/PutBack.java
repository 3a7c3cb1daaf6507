package vn.liem.local.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import vn.liem.local.backup.Manifest.Held;
import vn.liem.local.backup.Manifest.LogEnd;
import vn.liem.local.run.Home;
import vn.liem.local.run.PartName;
import vn.liem.local.server.OwnerOnly;
import vn.liem.local.server.PostgresBackup;

/**
 * Puts a backup back: everything is checked before anything is laid out, everything is laid out beside, and takes its
 * place in one step once its logs hold.
 */
public final class PutBack {

    private static final String LAST_SIGNED = "last-signed";
    private static final long MEBIBYTE = 1 << 20;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path from;
    private final Path keys;
    private final Home home;
    private final Home beside;
    private final Manifest manifest;
    private final Told told;

    /**
     * Reads what a backup says of itself.
     *
     * @param from the backup
     * @param keys the folder of its keys
     * @param home the installation that it becomes
     * @param told who hears how far it is
     */
    public PutBack(Path from, Path keys, Home home, Told told) throws IOException {
        this.from = from.toAbsolutePath().normalize();
        this.keys = keys.toAbsolutePath().normalize();
        this.home = home;
        this.beside = new Home(home.folder().resolveSibling(home.folder().getFileName() + ".restoring"));
        this.told = told;
        this.manifest = Manifest.read(this.from);
    }

    /** Refuses a backup that another PostgreSQL wrote, of which something is missing or another, or whose keys are. */
    public void check() throws IOException {
        refuseUnnoted();
        if (manifest.postgres() != PostgresBackup.release()
                || !manifest.machine().equals(TakeBackup.machine())) {
            throw new BackupRefused(
                    "The backup is of PostgreSQL %d on %s; here is %d on %s."
                            .formatted(
                                    manifest.postgres(),
                                    manifest.machine(),
                                    PostgresBackup.release(),
                                    TakeBackup.machine()),
                    "Bản sao lưu thuộc PostgreSQL %d trên %s; máy này là %d trên %s."
                            .formatted(
                                    manifest.postgres(),
                                    manifest.machine(),
                                    PostgresBackup.release(),
                                    TakeBackup.machine()));
        }
        if (!manifest.databases().path().equals(TakeBackup.DATABASES)) {
            throw missing(manifest.databases().path());
        }
        refuseOther(from, manifest.databases());
        DocumentFiles.check(from, manifest.documents(), told);
        if (manifest.logs().isEmpty()) {
            throw missing(Manifest.NAME);
        }
        if (manifest.keys().isEmpty()) {
            throw new BackupRefused(
                    "The backup was taken without keys, and nothing starts without them.",
                    "Bản sao lưu này không kèm khóa; thiếu khóa thì hệ thống không khởi động được.");
        }
        for (Held key : manifest.keys()) {
            Path path = Path.of(key.path());
            if (path.isAbsolute() || path.startsWith("..") || !path.normalize().equals(path)) {
                throw missing(key.path());
            }
            refuseOther(keys, key);
        }
    }

    /** What lies with the backup says of itself what lies with the keys says of it. */
    private void refuseUnnoted() throws IOException {
        Path noted = keys.resolve(Manifest.NOTED);
        if (!Files.exists(noted) || !OwnerOnly.read(noted).strip().equals(manifestHash())) {
            throw new BackupRefused(
                    "%s is not the one whose hash lies with the keys: nothing of this backup is put back."
                            .formatted(Manifest.NAME),
                    "%s không phải bản kê có mã băm lưu cùng khóa: không khôi phục từ bản sao lưu này."
                            .formatted(Manifest.NAME));
        }
    }

    private static void refuseOther(Path folder, Held held) throws IOException {
        Path file = folder.resolve(held.path());
        if (!Files.exists(file)
                || Files.size(file) != held.bytes()
                || !FileHash.of(file).equals(held.sha256())) {
            throw missing(held.path());
        }
    }

    private static BackupRefused missing(String what) {
        return new BackupRefused(
                "%s is missing, or is not what the backup says of it.".formatted(what),
                "%s bị thiếu hoặc không khớp với bản kê của bản sao lưu.".formatted(what));
    }

    /** The hash of what the backup says of itself, to be compared with what was noted when it was taken. */
    public String manifestHash() throws IOException {
        return FileHash.of(from.resolve(Manifest.NAME));
    }

    /** When it was taken, in UTC. */
    public String madeAt() {
        return manifest.madeAt();
    }

    /** Lays everything out beside the installation, and says where. */
    public Home layOut() throws IOException {
        OwnerOnly.delete(beside.folder());
        OwnerOnly.folder(beside.folder());
        refuseWithoutRoom();
        for (Held key : manifest.keys()) {
            KeyFiles.copy(keys, Path.of(key.path()), beside.folder());
        }
        DocumentFiles.layOut(from, manifest.documents(), beside);
        long[] done = {0};
        try (InputStream file = Files.newInputStream(from.resolve(TakeBackup.DATABASES));
                InputStream tar = new GZIPInputStream(new BufferedInputStream(file))) {
            PostgresBackup.unpack(tar, beside.part(PartName.POSTGRES), bytes -> {
                done[0] += bytes;
                told.at(
                        "MiB laid out / MiB đã giải nén",
                        done[0] / MEBIBYTE,
                        Math.max(manifest.unpackedBytes(), done[0]) / MEBIBYTE);
            });
        }
        keepLastSigned();
        return beside;
    }

    private void refuseWithoutRoom() throws IOException {
        long documents = manifest.documents().stream()
                .mapToLong(document -> document.bytes() * document.services().size())
                .sum();
        if (Files.getFileStore(beside.folder()).getUsableSpace() < manifest.unpackedBytes() + documents) {
            giveUp();
            throw new BackupRefused(
                    "The disk has not enough room: %d MiB are needed."
                            .formatted((manifest.unpackedBytes() + documents) / MEBIBYTE),
                    "Ổ đĩa không đủ chỗ: cần %d MiB.".formatted((manifest.unpackedBytes() + documents) / MEBIBYTE));
        }
    }

    /** What this machine remembers of what was signed stays, where it does: it says what the backup does not hold. */
    private void keepLastSigned() throws IOException {
        for (PartName service : services()) {
            Path known = home.part(service).resolve(LAST_SIGNED);
            if (Files.exists(known)) {
                OwnerOnly.folder(beside.part(service));
                Files.copy(known, beside.part(service).resolve(LAST_SIGNED), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** The logs that do not hold what was noted of them when the backup was taken. */
    public List<LogEnd> otherwise(Superuser server) throws SQLException {
        LogEnds ends = new LogEnds(server);
        List<LogEnd> wrong = new ArrayList<>();
        for (LogEnd end : manifest.logs()) {
            if (!ends.stands(end)) {
                wrong.add(end);
            }
        }
        return wrong;
    }

    /** What a service had signed on this machine that its log does not hold any more: how many events that were. */
    public Optional<Long> signedBeyond(Superuser server, PartName service) throws SQLException, IOException {
        Path known = beside.part(service).resolve(LAST_SIGNED);
        if (!Files.exists(known)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(known);
        long size = Long.parseLong(lines.get(1));
        String root = HexFormat.of().formatHex(Base64.getDecoder().decode(lines.get(2)));
        return new LogEnds(server).stands(service, size, root) ? Optional.empty() : Optional.of(size);
    }

    /** Has every service publish its log from the beginning: the broker that it will meet is a new one. */
    public void publishAnew(Superuser server) throws SQLException {
        for (PartName service : services()) {
            try (Connection database = server.connect(service.database())) {
                Republish.all(database);
            }
        }
    }

    /** Puts what was laid out into its place, and says where what was there before lies now. */
    public Optional<Path> takePlace() throws IOException {
        Optional<Path> former = Optional.empty();
        if (Files.exists(home.folder())) {
            Path aside = home.folder()
                    .resolveSibling("%s.before-%s".formatted(home.folder().getFileName(), STAMP.format(Instant.now())));
            Files.move(home.folder(), aside, StandardCopyOption.ATOMIC_MOVE);
            former = Optional.of(aside);
        }
        Files.move(beside.folder(), home.folder(), StandardCopyOption.ATOMIC_MOVE);
        return former;
    }

    /** Takes away what was laid out. */
    public void giveUp() {
        OwnerOnly.delete(beside.folder());
    }

    private static List<PartName> services() {
        return Stream.of(PartName.values()).filter(PartName::isService).toList();
    }
}
