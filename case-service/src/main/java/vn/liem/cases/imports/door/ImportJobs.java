package vn.liem.cases.imports.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.liem.cases.imports.ImportRefusal;
import vn.liem.cases.imports.door.JobRows.File;
import vn.liem.cases.imports.door.JobRows.Held;
import vn.liem.cases.imports.door.JobRows.Job;
import vn.liem.cases.imports.door.JobRows.Planned;
import vn.liem.cases.person.LookUp;
import vn.liem.cases.person.door.SubjectKeys;
import vn.liem.procedure.Wording;
import vn.liem.registers.answer.FileNames;
import vn.liem.registers.file.ReadRegister;
import vn.liem.registers.file.RegisterFolder;
import vn.liem.registers.file.RegisterReader;
import vn.liem.registers.finding.FindingsCsv;
import vn.liem.registers.known.InSystem;
import vn.liem.registers.known.Known;
import vn.liem.registers.plan.ChangedFacts;
import vn.liem.registers.plan.Plan;
import vn.liem.registers.plan.Planner;
import vn.liem.registers.plan.RejectionsCsv;
import vn.liem.registers.plan.TooManyChanges;
import vn.liem.registers.row.Register;
import vn.liem.verifier.Hash;

/** Plans an import over everything that is known and stores it whole; a dry run plans the same and stores nothing. */
@Singleton
public final class ImportJobs {

    private static final String UPLOAD = "upload";
    private static final String SYSTEM = "system";
    private static final String UNKNOWN_FILES = "unknown-files";
    private static final String UNKNOWN_COLUMNS = "unknown-columns";

    /** What no name of a file holds: a name is what stands behind the last one of its path. */
    private static final String BETWEEN_NAMES = "/";

    private final ImportTables tables;
    private final SealedPieces sealed;
    private final SystemRecords system;
    private final Clock clock;

    @Inject
    ImportJobs(DataSource database, SubjectKeys keys, SystemRecords system, Clock clock) {
        this.system = system;
        this.tables = new ImportTables(database);
        this.sealed = new SealedPieces(keys);
        this.clock = clock;
    }

    /** Who brings a folder. */
    record Importer(String subject, String agency) {
        LookUp lookUp(UUID job) {
            return new LookUp(subject, agency, LookUp.Purpose.IMPORT, Optional.of(SealedPieces.subject(job)));
        }

        /** For comparing what is brought with what was recorded in the system. */
        LookUp comparing() {
            return new LookUp(subject, agency, LookUp.Purpose.IMPORT, Optional.empty());
        }
    }

    /** What became of a folder. */
    sealed interface Taken {
        /** It is a stored job, now or since an earlier request under the same key. */
        record Stored(Job job) implements Taken {}

        /** It was not taken in. */
        record Refused(ImportRefusal why) implements Taken {}

        /** The key was used for another folder. */
        record KeyReused() implements Taken {}
    }

    /** The answers of an import as files. */
    enum Answer {
        REJECTIONS,
        FINDINGS;

        String in(String language) {
            return name() + "." + language;
        }
    }

    /** What an import would do; none where a service that keeps decisions does not answer. */
    Optional<Plan> dryRun(Importer who, RegisterFolder folder) {
        List<ReadRegister> read = RegisterReader.read(folder);
        KnownRows known = tables.run(connection -> known(connection, who));
        return switch (system.of(known.known(), read, who.comparing())) {
            case SystemRecords.Gathered.Silent _ -> Optional.empty();
            case SystemRecords.Gathered.All(var records, var _) ->
                Optional.of(Planner.plan(known.with(records).known(), folder, read));
        };
    }

    /**
     * Takes a folder in. Other services are asked before the job is stored, and not within its transaction: what people
     * record there in between is met when the rows arrive. One that would change more than may is stored as stopped: nothing
     * of it is carried, and its files are not known.
     */
    Taken take(UUID id, Importer who, byte[] zip, RegisterFolder folder, MayChange mayChange) {
        if (tables.run(connection -> tables.job(connection, id)).isPresent()) {
            return stored(id, who, zip, new Brought(folder, List.of(), List.of()), mayChange);
        }
        List<ReadRegister> read = RegisterReader.read(folder);
        Known known = tables.run(connection -> known(connection, who)).known();
        return switch (system.of(known, read, who.comparing())) {
            case SystemRecords.Gathered.Silent _ -> new Taken.Refused(ImportRefusal.OTHERS_SILENT);
            case SystemRecords.Gathered.All(var records, var _) ->
                stored(id, who, zip, new Brought(folder, read, records), mayChange);
        };
    }

    /**
     * A folder on its way into a plan; for one that is stored already the rest is not needed.
     *
     * @param read its registers, read once for all that is done with them
     * @param records what people have recorded under its keys
     */
    private record Brought(RegisterFolder folder, List<ReadRegister> read, List<InSystem> records) {}

    private Taken stored(UUID id, Importer who, byte[] zip, Brought brought, MayChange mayChange) {
        return tables.run(connection -> {
            Optional<Job> before = tables.job(connection, id);
            if (before.isPresent()) {
                return before.get().folder().equals(Hash.over(zip).hex())
                        ? new Taken.Stored(before.get())
                        : new Taken.KeyReused();
            }
            if (!tables.isAlone(connection)) {
                return new Taken.Refused(ImportRefusal.ANOTHER_IMPORT_RUNS);
            }
            return new Taken.Stored(store(connection, id, who, zip, brought, mayChange));
        });
    }

    Optional<Job> job(UUID id) {
        return tables.run(connection -> tables.job(connection, id));
    }

    List<Job> newest(int max) {
        return tables.run(connection -> tables.newest(connection, max));
    }

    Map<String, Map<String, Integer>> counts(UUID id) {
        return tables.run(connection -> tables.counts(connection, id));
    }

    Map<String, Integer> troubles(UUID id) {
        return tables.run(connection -> tables.details(connection, id, "failing"));
    }

    Map<String, Integer> failures(UUID id) {
        return tables.run(connection -> tables.details(connection, id, "failed"));
    }

    Map<String, Integer> refusals(UUID id) {
        return tables.run(connection -> tables.details(connection, id, "refused"));
    }

    ChangedFacts changes(UUID id) {
        return tables.run(connection -> ChangesTable.of(connection, id));
    }

    Map<String, Long> positions(UUID id) {
        return tables.run(connection -> tables.positions(connection, id));
    }

    /** The names of files that are no registers, which may name people: opened for somebody, as the answers are. */
    List<String> unknownFiles(Importer who, Job job) {
        if (job.unknownFiles() == 0) {
            return List.of();
        }
        List<String> pieces = tables.run(connection -> tables.pieces(connection, job.id(), UNKNOWN_FILES));
        if (pieces.isEmpty()) {
            // An import that is older than the list: its upload names them.
            return tables.run(connection -> folder(connection, job, UPLOAD, who))
                    .unknownFiles();
        }
        byte[] names = sealed.open(who.lookUp(job.id()), UNKNOWN_FILES, pieces);
        return List.of(new String(names, StandardCharsets.UTF_8).split(BETWEEN_NAMES, -1));
    }

    /** The headers that no register has, each with its register; as the files, opened for somebody. */
    List<String> unknownColumns(Importer who, Job job) {
        List<String> pieces = tables.run(connection -> tables.pieces(connection, job.id(), UNKNOWN_COLUMNS));
        if (pieces.isEmpty()) {
            return List.of();
        }
        byte[] names = sealed.open(who.lookUp(job.id()), UNKNOWN_COLUMNS, pieces);
        return new String(names, StandardCharsets.UTF_8).lines().toList();
    }

    String answer(Importer who, UUID id, Answer answer, String language) {
        String what = answer.in(language);
        List<String> pieces = tables.run(connection -> tables.pieces(connection, id, what));
        return new String(sealed.open(who.lookUp(id), what, pieces), StandardCharsets.UTF_8);
    }

    /** The rows of a job's upload, for carrying them out on behalf of who brought them. */
    Contents contents(Connection connection, long no) throws SQLException {
        Job job = tables.jobOfNo(connection, Math.abs(no));
        return contents(connection, job, no > 0 ? UPLOAD : SYSTEM, new Importer(job.createdBy(), job.agency()));
    }

    private Contents contents(Connection connection, Job job, String what, Importer who) throws SQLException {
        return Contents.of(folder(connection, job, what, who));
    }

    private RegisterFolder folder(Connection connection, Job job, String what, Importer who) throws SQLException {
        byte[] zip = sealed.open(who.lookUp(job.id()), what, tables.pieces(connection, job.id(), what));
        return switch (Upload.of(zip)) {
            case Upload.Registers(var folder) -> folder;
            case Upload.Refused(var why) ->
                throw new IllegalStateException("a stored upload was readable once: " + why.code());
        };
    }

    KnownRows known(Connection connection, Importer who) throws SQLException {
        Map<Long, Contents> uploads = new HashMap<>();
        List<Held> held = tables.held(connection);
        for (Held row : held) {
            if (!uploads.containsKey(row.contentNo())) {
                Job job = tables.jobOfNo(connection, row.contentNo());
                uploads.put(row.contentNo(), contents(connection, job, UPLOAD, who));
            }
        }
        KnownRows known = KnownRows.of(tables.lastNo(connection), tables.hashes(connection), held, no -> {
            Contents contents = uploads.get(no);
            if (contents == null) {
                throw new IllegalStateException("import %d was opened before".formatted(no));
            }
            return contents;
        });
        return known.undone(UndoTables.undoneCommands(connection));
    }

    private Job store(Connection connection, UUID id, Importer who, byte[] zip, Brought brought, MayChange mayChange)
            throws SQLException {
        KnownRows known = known(connection, who).with(brought.records());
        Plan plan = Planner.plan(known.known(), brought.folder(), brought.read());
        boolean stopped = TooManyChanges.of(plan.changes(), mayChange.limit()).isPresent();
        List<Planned> rows = stopped ? List.of() : known.toCarry(id, plan);
        Job job = new Job(
                id,
                plan.after().imports(),
                stopped ? "stopped" : rows.isEmpty() ? "done" : "running",
                Hash.over(zip).hex(),
                who.subject(),
                who.agency(),
                clock.instant(),
                plan.rows().size(),
                plan.unchanged().size(),
                plan.rejections().size(),
                plan.waiting().size(),
                plan.findings().size(),
                plan.unknownFiles().size(),
                Optional.empty(),
                Optional.of(mayChange));
        tables.insert(connection, job);
        ChangesTable.insert(connection, id, plan.changes());
        if (!stopped) {
            keepUpload(connection, job, zip, brought.folder(), known, rows, plan);
        }
        keepAnswers(connection, id, plan);
        return job;
    }

    private void keepUpload(
            Connection connection,
            Job job,
            byte[] zip,
            RegisterFolder folder,
            KnownRows known,
            List<Planned> rows,
            Plan plan)
            throws SQLException {
        UUID id = job.id();
        tables.insertFiles(connection, id, files(folder));
        tables.insertRows(connection, rows);
        tables.replaceHeld(connection, known.after(plan));
        keep(connection, id, UPLOAD, zip);
        if (!known.system().isEmpty()) {
            keep(connection, id, SYSTEM, known.system().zip());
        }
    }

    private void keepAnswers(Connection connection, UUID id, Plan plan) throws SQLException {
        if (!plan.unknownFiles().isEmpty()) {
            keep(connection, id, UNKNOWN_FILES, String.join(BETWEEN_NAMES, plan.unknownFiles()));
        }
        if (!plan.unknownColumns().isEmpty()) {
            keep(connection, id, UNKNOWN_COLUMNS, String.join("\n", DryRunShown.named(plan.unknownColumns())));
        }
        keep(
                connection,
                id,
                Answer.REJECTIONS.in("vi"),
                RejectionsCsv.of(plan.rejections(), plan.files(), Wording::vietnamese));
        keep(
                connection,
                id,
                Answer.REJECTIONS.in("en"),
                RejectionsCsv.of(plan.rejections(), plan.files(), Wording::english));
        keep(
                connection,
                id,
                Answer.FINDINGS.in("vi"),
                FindingsCsv.of(plan.findings(), plan.files(), Wording::vietnamese));
        keep(connection, id, Answer.FINDINGS.in("en"), FindingsCsv.of(plan.findings(), plan.files(), Wording::english));
    }

    /** The answers of a job that brings no folder: none of its rows is refused, and nothing is found. */
    void keepNoAnswers(Connection connection, UUID id) throws SQLException {
        String rejections = RejectionsCsv.of(List.of(), FileNames.OF_FORMAT, Wording::english);
        String findings = FindingsCsv.of(List.of(), FileNames.OF_FORMAT, Wording::english);
        for (String language : List.of("vi", "en")) {
            keep(connection, id, Answer.REJECTIONS.in(language), rejections);
            keep(connection, id, Answer.FINDINGS.in(language), findings);
        }
    }

    private void keep(Connection connection, UUID id, String what, String text) throws SQLException {
        keep(connection, id, what, text.getBytes(StandardCharsets.UTF_8));
    }

    private void keep(Connection connection, UUID id, String what, byte[] bytes) throws SQLException {
        tables.insertPieces(connection, id, what, sealed.seal(id, what, bytes));
    }

    private static List<File> files(RegisterFolder folder) {
        return folder.files().stream()
                .filter(file -> Register.ofFile(file.name()).isPresent())
                .map(file -> new File(file.name(), file.sha256(), file.size()))
                .toList();
    }
}
