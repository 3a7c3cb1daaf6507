package vn.liem.cases.imports.door;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import vn.liem.cases.imports.CarriedOut;
import vn.liem.cases.imports.CarryRow;
import vn.liem.cases.imports.Lane;
import vn.liem.cases.imports.RowToCarry;
import vn.liem.cases.imports.RowToCarry.Step;
import vn.liem.cases.imports.TakeHolder;
import vn.liem.cases.imports.door.Attempt.Blame;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.LogBusy;
import vn.liem.eventstore.UnknownOutcome;
import vn.liem.registers.row.Register;

/**
 * Carries the rows of a group that this service owns: those of one lane in turn, lanes beside each other, so that what
 * queues while one append commits goes into the next.
 */
@Singleton
final class LocalRows {

    /** How many lanes are worked on beside each other; each needs a connection while it reads. */
    static final int LANES_AT_ONCE = 12;

    private static final Logger LOG = Logger.getLogger(LocalRows.class);

    private final String log;
    private final Map<Register, CarryRow> carriers = new EnumMap<>(Register.class);

    private final TakeHolder holders;

    @Inject
    LocalRows(EventLog log, @All List<CarryRow> carriers, TakeHolder holders) {
        this.log = log.name();
        this.holders = holders;
        carriers.forEach(carrier -> this.carriers.put(carrier.register(), carrier));
    }

    boolean carries(OpenRow row) {
        return row.isHolder() || carriers.containsKey(row.register());
    }

    /** What came of the rows; one behind a row that must be tried again is not tried and has no answer. */
    Map<OpenRow, Attempt> carry(List<OpenRow> rows) {
        List<OpenRow> own = rows.stream().filter(this::carries).toList();
        own.stream()
                .filter(row -> !row.isHolder())
                .collect(Collectors.groupingBy(OpenRow::register))
                .forEach(this::prepare);
        Map<Lane, List<OpenRow>> lanes =
                own.stream().collect(Collectors.groupingBy(OpenRow::lane, LinkedHashMap::new, Collectors.toList()));
        Map<OpenRow, Attempt> attempts = new LinkedHashMap<>();
        Semaphore places = new Semaphore(LANES_AT_ONCE);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Map<OpenRow, Attempt>>> running = lanes.values().stream()
                    .map(lane -> CompletableFuture.supplyAsync(() -> inTurn(lane, places), threads))
                    .toList();
            running.forEach(lane -> attempts.putAll(joined(lane)));
        }
        return attempts;
    }

    /** What cannot be prepared together is made row by row, and says there what is wrong. */
    private void prepare(Register register, List<OpenRow> rows) {
        try {
            carrier(register).prepare(rows.stream().map(OpenRow::row).toList());
        } catch (RuntimeException e) {
            LOG.warnf("rows of %s are prepared one by one: %s", register.fileName(), Failure.where(e));
        }
    }

    private Map<OpenRow, Attempt> inTurn(List<OpenRow> lane, Semaphore places) {
        places.acquireUninterruptibly();
        try {
            Map<OpenRow, Attempt> attempts = new LinkedHashMap<>();
            for (OpenRow row : lane) {
                Attempt attempt = carry(row.row());
                attempts.put(row, attempt);
                if (attempt instanceof Attempt.Again) {
                    break;
                }
            }
            return attempts;
        } finally {
            places.release();
        }
    }

    private Attempt carry(RowToCarry row) {
        try {
            CarriedOut carried = row.step() == Step.HOLD
                    ? holders.take(row)
                    : carrier(row.row().register()).carry(row);
            return switch (carried) {
                case CarriedOut.Done(var pos) -> new Attempt.Done(pos == 0 ? Map.of() : Map.of(log, pos));
                case CarriedOut.Refused(var code) -> new Attempt.Refused(code);
            };
        } catch (LogBusy | UnknownOutcome _) {
            return new Attempt.Again("busy", Blame.OTHERS);
        } catch (RuntimeException e) {
            // The database, which then keeps no outcome either, or a bug met by this row: the others go on, and the log
            // says where it is without quoting the row.
            LOG.errorf("a row of %s failed: %s", row.row().register().fileName(), Failure.where(e));
            return new Attempt.Again("failed", Blame.ROW);
        }
    }

    private CarryRow carrier(Register register) {
        CarryRow carrier = carriers.get(register);
        if (carrier == null) {
            throw new IllegalStateException("nobody carries rows of " + register.fileName());
        }
        return carrier;
    }

    /** An error ends the process, as if it had happened here. */
    private static Map<OpenRow, Attempt> joined(CompletableFuture<Map<OpenRow, Attempt>> lane) {
        try {
            return lane.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }
}
