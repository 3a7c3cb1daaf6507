package vn.liem.verify.tamper;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.eventstore.LogRows.EventRow;
import vn.liem.eventstore.StoredEvent;
import vn.liem.verify.tamper.Sides.Name;

/** What somebody with every password may do to a log, and how it is told. */
enum Kind {
    EDIT("edits of one column", "sửa một cột"),
    DELETION("deletions", "xóa sự kiện"),
    SWAP("swaps of two events", "đổi chỗ hai sự kiện"),
    INSERTION("insertions", "chèn sự kiện"),
    TRUNCATION("truncation", "cắt bỏ phần cuối"),
    BACKDATING("backdating", "lùi ngày"),
    FORGED_RECEIPT("forged receipts", "biên nhận giả"),
    REPLAYED_RECEIPT("replayed receipts", "biên nhận dùng lại"),
    RECOMPUTATION("every hash made anew, key stolen", "tính lại toàn chuỗi, khóa bị lấy");

    private static final String INVENTED = "source.registered.v1";

    private final String english;
    private final String vietnamese;

    Kind(String english, String vietnamese) {
        this.english = english;
        this.vietnamese = vietnamese;
    }

    String english() {
        return english;
    }

    String vietnamese() {
        return vietnamese;
    }

    /** Makes such a change at a place and in a way that the random numbers say. */
    Attempt attempt(Sides sides, RandomGenerator random) {
        return switch (this) {
            case EDIT -> edit(sides, random);
            case DELETION -> delete(sides, random);
            case SWAP -> swap(sides, random);
            case INSERTION -> insert(sides, random);
            case TRUNCATION -> truncate(sides, random);
            case BACKDATING -> backdate(sides, random);
            case FORGED_RECEIPT -> Receipts.forged(sides, random);
            case REPLAYED_RECEIPT -> Receipts.replayed(sides, random);
            case RECOMPUTATION -> recompute(sides, random);
        };
    }

    private static Attempt edit(Sides sides, RandomGenerator random) {
        Copy log = sides.sender();
        int at = random.nextInt(log.size());
        return changed(log, set(log, at, Row.edited(log.at(at + 1L), random)), at);
    }

    /** Leaves a hole, or closes it. */
    private static Attempt delete(Sides sides, RandomGenerator random) {
        Copy log = sides.sender();
        int at = random.nextInt(log.size());
        List<EventRow> rows = without(log, at);
        if (random.nextBoolean()) {
            Row.renumber(rows, at);
        }
        return changed(log, rows, at);
    }

    private static Attempt swap(Sides sides, RandomGenerator random) {
        Copy log = sides.sender();
        int first = random.nextInt(log.size() - 1);
        int second = first + 1 + random.nextInt(log.size() - first - 1);
        return changed(log, swapped(log, first, second), first);
    }

    /** Makes room for an event that never was; under the leaf that it would have had, or under another's. */
    private static Attempt insert(Sides sides, RandomGenerator random) {
        Copy log = sides.sender();
        int at = random.nextInt(log.size() + 1);
        StoredEvent one = invented(log, at, random);
        List<EventRow> rows = new ArrayList<>(log.rows());
        rows.add(at, Row.of(random.nextBoolean() ? Row.withOwnLeaf(one, Name.SENDER.log()) : one));
        Row.renumber(rows, at + 1);
        return changed(log, rows, at);
    }

    /** Takes the end off: the events alone, or all that the log keeps of them. */
    private static Attempt truncate(Sides sides, RandomGenerator random) {
        Copy log = sides.sender();
        int size = 1 + random.nextInt(log.size() - 1);
        if (random.nextBoolean()) {
            return changed(log, log.rows().subList(0, size), size);
        }
        // A log that ends between two checkpoints shows it; whoever knows that cuts at one.
        int whole =
                Math.toIntExact(log.roots().floorKey(Math.max(size, log.roots().firstKey())));
        return new Attempt(Name.SENDER, Forger.cutOff(log, whole), whole + 1L);
    }

    /** Recorded earlier than it was, under the old leaf or its own; or another legal day with every hash made anew. */
    private static Attempt backdate(Sides sides, RandomGenerator random) {
        Copy log = sides.sender();
        int at = random.nextInt(log.size());
        StoredEvent one = log.at(at + 1L);
        return switch (random.nextInt(3)) {
            case 0 -> changed(log, set(log, at, Row.recordedBack(one, random)), at);
            case 1 -> changed(log, set(log, at, Row.withOwnLeaf(Row.recordedBack(one, random), Name.SENDER.log())), at);
            case 2 -> rewritten(sides, set(log, at, Row.dayBack(one, random)), at);
            default -> throw new IllegalStateException("a die with three sides");
        };
    }

    private static Attempt recompute(Sides sides, RandomGenerator random) {
        Copy log = sides.sender();
        int at = random.nextInt(log.size() - 1);
        return switch (random.nextInt(4)) {
            case 0 -> rewritten(sides, set(log, at, Row.edited(log.at(at + 1L), random)), at);
            case 1 -> rewritten(sides, without(log, at), at);
            case 2 -> rewritten(sides, swapped(log, at, at + 1 + random.nextInt(log.size() - at - 1)), at);
            case 3 -> {
                List<EventRow> rows = new ArrayList<>(log.rows());
                rows.add(at, Row.of(invented(log, at, random)));
                yield rewritten(sides, rows, at);
            }
            default -> throw new IllegalStateException("a die with four sides");
        };
    }

    private static Attempt changed(Copy log, List<EventRow> rows, int first) {
        return new Attempt(Name.SENDER, log.withEvents(rows), first + 1L);
    }

    private static Attempt rewritten(Sides sides, List<EventRow> rows, int first) {
        Forger forger = new Forger(Name.SENDER.log(), sides.senderKey());
        return new Attempt(Name.SENDER, forger.rewritten(sides.sender(), rows, first), first + 1L);
    }

    private static List<EventRow> set(Copy log, int at, StoredEvent event) {
        List<EventRow> rows = new ArrayList<>(log.rows());
        rows.set(at, Row.of(event));
        return rows;
    }

    private static List<EventRow> without(Copy log, int at) {
        List<EventRow> rows = new ArrayList<>(log.rows());
        rows.remove(at);
        return rows;
    }

    /** Each takes the other's position and keeps what it says; the instants stay where they were. */
    private static List<EventRow> swapped(Copy log, int first, int second) {
        List<EventRow> rows = new ArrayList<>(log.rows());
        StoredEvent one = log.at(first + 1L);
        StoredEvent other = log.at(second + 1L);
        rows.set(first, Row.of(Row.recorded(Row.moved(other, one.pos()), one.recordedAt())));
        rows.set(second, Row.of(Row.recorded(Row.moved(one, other.pos()), other.recordedAt())));
        return rows;
    }

    private static StoredEvent invented(Copy log, int at, RandomGenerator random) {
        StoredEvent beside = log.at(Math.min(at + 1L, log.size()));
        EventBody body = BodyCodec.canonical("{\"amountVnd\":\"%d\"}".formatted(random.nextLong(1_000_000_000L)));
        return Row.invented(beside, at + 1L, INVENTED, body, random);
    }
}
