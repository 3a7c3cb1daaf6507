package vn.liem.cases.imports.door;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import vn.liem.cases.imports.Lanes;
import vn.liem.cases.imports.RowToCarry;
import vn.liem.cases.imports.RowToCarry.Step;
import vn.liem.cases.imports.door.JobRows.Job;
import vn.liem.cases.imports.door.JobRows.Outcome;
import vn.liem.cases.imports.door.JobRows.Place;
import vn.liem.cases.imports.door.JobRows.Planned;
import vn.liem.cases.imports.door.JobRows.Reached;
import vn.liem.cases.imports.door.JobRows.Unsettled;
import vn.liem.kernel.LegalDay;
import vn.liem.registers.row.Register;
import vn.liem.service.Views;

/**
 * Carries stored jobs out by groups of rows: at the start of the service, and whenever one is brought. A row may be carried
 * twice, where the process dies before its outcome is kept; its command ids make that harmless.
 */
@Singleton
public final class ImportRunner {

    /** How many rows are carried before their outcomes are kept. */
    static final int GROUP_ROWS = 500;

    private static final Logger LOG = Logger.getLogger(ImportRunner.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final ImportTables tables;
    private final ImportJobs jobs;
    private final GroupOfRows group;
    private final Clock clock;
    private final Runnable afterGroup;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean stopped;
    private boolean keptComeAgain = true;

    @Inject
    ImportRunner(DataSource database, ImportJobs jobs, GroupOfRows group, Views views, Clock clock) {
        this(database, jobs, group, views::wake, clock);
    }

    /** A runner on its own, for whoever has no views to wake. */
    ImportRunner(DataSource database, ImportJobs jobs, GroupOfRows group, Runnable afterGroup, Clock clock) {
        this.tables = new ImportTables(database);
        this.jobs = jobs;
        this.group = group;
        this.clock = clock;
        this.afterGroup = afterGroup;
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

    /** Carries out everything that has no outcome, until it has one; rows that were kept come again once a start. */
    void runOnce() {
        OpenRows open = new OpenRows(unsettled());
        keptComeAgain = false;
        while (!stopped && !open.isEmpty()) {
            Instant now = clock.instant();
            List<OpenRow> ready = open.ready(now, GROUP_ROWS);
            if (ready.isEmpty()) {
                pause(Duration.between(now, open.nextDue().orElse(now)));
            } else {
                settle(open, group.carry(ready));
                afterGroup.run();
            }
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
                // The database went away: nothing is lost, and what has no outcome is carried again.
                LOG.errorf("carrying out an import failed, it is tried again: %s", Failure.where(e));
                pause(LOOK_EVERY);
                wake();
            }
        }
    }

    private void pause(Duration length) {
        try {
            TimeUnit.MILLISECONDS.sleep(Math.clamp(length.toMillis(), 1, LOOK_EVERY.toMillis()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }

    private void settle(OpenRows open, Map<OpenRow, Attempt> attempts) {
        Instant now = clock.instant();
        List<Outcome> outcomes = new ArrayList<>();
        List<Reached> reached = new ArrayList<>();
        List<OpenRow> again = new ArrayList<>();
        attempts.forEach((row, attempt) -> {
            switch (attempt) {
                case Attempt.Done(var positions) -> {
                    outcomes.add(outcome(row, "done", ""));
                    positions.forEach(
                            (log, pos) -> reached.add(new Reached(row.planned().job(), log, pos)));
                }
                case Attempt.Refused(var code) -> outcomes.add(outcome(row, "refused", code));
                case Attempt.Kept(var service) -> outcomes.add(outcome(row, "waiting", service));
                case Attempt.Again failed -> {
                    OpenRow next = row.after(failed, now);
                    again.add(next);
                    if (next.tellsMoreThan(row)) {
                        outcomes.add(outcome(next, next.isHopeless() ? "failed" : "failing", next.told()));
                    }
                }
            }
        });
        tables.run(connection -> {
            tables.record(connection, now, outcomes, highest(reached));
            return outcomes;
        });
        attempts.forEach((row, attempt) -> {
            if (!(attempt instanceof Attempt.Again)) {
                open.settle(row);
            }
        });
        again.forEach(row -> {
            if (row.isHopeless()) {
                open.settle(row);
            } else {
                open.put(row);
            }
        });
    }

    private static List<Reached> highest(List<Reached> reached) {
        Map<String, Reached> highest = new HashMap<>();
        reached.forEach(one -> highest.merge(
                one.job() + " " + one.log(), one, (left, right) -> left.pos() > right.pos() ? left : right));
        return List.copyOf(highest.values());
    }

    private static Outcome outcome(OpenRow row, String outcome, String detail) {
        return new Outcome(row.planned().job(), row.planned().seq(), outcome, detail, row.failures());
    }

    private List<OpenRow> unsettled() {
        Map<UUID, Job> brought = new HashMap<>();
        Map<Long, Contents> uploads = new HashMap<>();
        List<OpenRow> rows = new ArrayList<>();
        List<Unsettled> all = tables.run(connection -> tables.unsettled(connection, keptComeAgain));
        List<RowToCarry> toCarry = new ArrayList<>();
        for (Unsettled unsettled : all) {
            Job job = brought.computeIfAbsent(
                    unsettled.row().job(), id -> jobs.job(id).orElseThrow());
            toCarry.add(toCarry(unsettled.row(), job, uploads));
        }
        Lanes lanes = Lanes.knowing(toCarry.stream().map(RowToCarry::row).toList());
        for (int i = 0; i < toCarry.size(); i++) {
            Unsettled unsettled = all.get(i);
            RowToCarry row = toCarry.get(i);
            rows.add(new OpenRow(
                    unsettled.row(),
                    row,
                    lanes.next(row.row()),
                    unsettled.failures(),
                    unsettled.told(),
                    Instant.EPOCH,
                    false));
        }
        return rows;
    }

    private RowToCarry toCarry(Planned planned, Job job, Map<Long, Contents> uploads) {
        Register register = Register.valueOf(planned.register());
        Place at = planned.content();
        Contents contents = contents(at, uploads);
        return new RowToCarry(
                contents.row(register, at.line()),
                Step.valueOf(planned.step().toUpperCase(Locale.ROOT)),
                planned.beside().map(place -> contents(place, uploads).row(register, place.line())),
                contents.line(register, at.line()),
                planned.command(),
                job.id(),
                job.createdBy(),
                job.agency(),
                LocalDate.ofInstant(job.createdAt(), LegalDay.ZONE),
                job.undoes().isPresent());
    }

    private Contents contents(Place place, Map<Long, Contents> uploads) {
        return uploads.computeIfAbsent(place.no(), no -> tables.run(connection -> jobs.contents(connection, no)));
    }
}
