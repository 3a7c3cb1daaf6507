package vn.liem.cases.imports.door;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import vn.liem.cases.imports.CarriedOut;
import vn.liem.cases.imports.CarryRow;
import vn.liem.cases.imports.RowToCarry;
import vn.liem.cases.imports.RowToCarry.Step;
import vn.liem.cases.imports.door.JobRows.Job;
import vn.liem.cases.imports.door.JobRows.Outcome;
import vn.liem.cases.imports.door.JobRows.Planned;
import vn.liem.registers.row.Register;
import vn.liem.service.Views;

/**
 * Carries stored jobs out, from the first row without an outcome: at the start of the service, and whenever one is brought.
 * A row may be carried twice, where the process dies before its outcome is kept; its command id makes that harmless.
 */
@Singleton
public final class ImportRunner {

    /** How many rows are carried before their outcomes are kept. */
    static final int BATCH_ROWS = 200;

    private static final Logger LOG = Logger.getLogger(ImportRunner.class);
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final long PAUSE_AFTER_FAILURE_MS = 5_000;

    private final ImportTables tables;
    private final ImportJobs jobs;
    private final Clock clock;
    private final Map<Register, CarryRow> carriers = new EnumMap<>(Register.class);
    private final Runnable afterBatch;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean stopped;

    @Inject
    ImportRunner(DataSource database, ImportJobs jobs, @All List<CarryRow> carriers, Views views, Clock clock) {
        this(database, jobs, carriers, views::wake, clock);
    }

    /** A runner on its own, for whoever has no views to wake. */
    ImportRunner(DataSource database, ImportJobs jobs, List<CarryRow> carriers, Runnable afterBatch, Clock clock) {
        this.tables = new ImportTables(database);
        this.jobs = jobs;
        this.clock = clock;
        this.afterBatch = afterBatch;
        carriers.forEach(carrier -> this.carriers.put(carrier.register(), carrier));
    }

    void start(@Observes StartupEvent event) {
        wake();
        Thread.ofVirtual().name("imports").start(this::follow);
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        wake();
    }

    /** Says that there is a job to carry out. */
    void wake() {
        work.release();
    }

    /** Carries out everything that is not settled, each row once. */
    void runOnce() {
        Map<Long, Contents> uploads = new HashMap<>();
        long afterNo = 0;
        int afterSeq = -1;
        while (!stopped) {
            long no = afterNo;
            int seq = afterSeq;
            List<Planned> batch = tables.run(connection -> tables.unsettled(connection, no, seq, BATCH_ROWS));
            if (batch.isEmpty()) {
                return;
            }
            afterNo = carry(batch, uploads);
            afterSeq = batch.getLast().seq();
            afterBatch.run();
        }
    }

    private void follow() {
        while (!stopped) {
            try {
                work.acquire();
                work.drainPermits();
                runOnce();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                // The database went away, or a row meets a bug: nothing is lost, and the same row is tried again.
                LOG.errorf("carrying out an import failed, it is tried again: %s", where(e));
                pause();
                wake();
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_FAILURE_MS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where it failed, without the message: that may quote a row. */
    private static String where(RuntimeException failure) {
        StackTraceElement[] frames = failure.getStackTrace();
        return failure.getClass().getName() + (frames.length == 0 ? "" : " at " + frames[0]);
    }

    private long carry(List<Planned> batch, Map<Long, Contents> uploads) {
        List<Outcome> outcomes = new ArrayList<>();
        Map<UUID, Job> brought = new HashMap<>();
        for (Planned row : batch) {
            Job job = brought.computeIfAbsent(row.job(), id -> jobs.job(id).orElseThrow());
            Contents contents =
                    uploads.computeIfAbsent(row.contentNo(), no -> tables.run(connection -> contents(connection, no)));
            outcomes.add(outcome(row, carry(row, job, contents)));
        }
        tables.run(connection -> {
            tables.record(connection, clock.instant(), outcomes);
            return outcomes;
        });
        Job last = brought.get(batch.getLast().job());
        return last == null ? 0 : last.no();
    }

    private Contents contents(Connection connection, long no) throws SQLException {
        return jobs.contents(connection, no);
    }

    private CarriedOut carry(Planned planned, Job job, Contents contents) {
        Register register = Register.valueOf(planned.register());
        CarryRow carrier = carriers.get(register);
        if (carrier == null) {
            return new CarriedOut.Waits(owner(register));
        }
        return carrier.carry(new RowToCarry(
                contents.row(register, planned.line()),
                Step.valueOf(planned.step().toUpperCase(Locale.ROOT)),
                planned.command(),
                job.id(),
                job.createdBy(),
                LocalDate.ofInstant(job.createdAt(), VIETNAM)));
    }

    private static Outcome outcome(Planned row, CarriedOut carried) {
        return switch (carried) {
            case CarriedOut.Done() -> new Outcome(row.job(), row.seq(), "done", "");
            case CarriedOut.Refused(var code) -> new Outcome(row.job(), row.seq(), "refused", code);
            case CarriedOut.Waits(var service) -> new Outcome(row.job(), row.seq(), "waiting", service);
        };
    }

    /** The service that owns the facts of a register. */
    private static String owner(Register register) {
        return switch (register) {
            case UNITS, SOURCES, PETITIONS, CASES, TRANSFERS, DISCIPLINE, SUPERVISION, DIRECTIVES -> "case-service";
            case ACCUSED, PROCEEDINGS, APPRAISALS -> "investigation-service";
            case ASSETS, ASSET_MEASURES, OBLIGATIONS, RECOVERIES -> "recovery-service";
        };
    }
}
