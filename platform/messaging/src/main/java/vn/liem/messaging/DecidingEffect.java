package vn.liem.messaging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.liem.eventstore.AppendOutcome;
import vn.liem.eventstore.CommandHandler;
import vn.liem.eventstore.DatabaseFailed;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.InboxMark;
import vn.liem.verifier.Hash;

/**
 * Records lead to commands of this service, by its policies. A page is decided together and appended with its marks in
 * one transaction; a page that loses to local writers is halved. A record whose command is refused holds its subject:
 * the hold is written before the mark, so that a crash between them repeats the hold and loses nothing.
 */
public final class DecidingEffect implements Effect {

    /** What the name of a source is followed by where its event took effect after another of the same place. */
    private static final String INSTEAD = " instead";

    /** How often a single record that loses to local writers is decided again. */
    static final int MAX_TRIES = 50;

    private final CommandHandler handler;
    private final Reactions reactions;
    private final Holds holds;
    private final FetchRecords fetch;
    private final Alarms alarms;

    /** The effect of a service's policies on its log. */
    public DecidingEffect(CommandHandler handler, Reactions reactions, Holds holds, FetchRecords fetch, Alarms alarms) {
        this.handler = handler;
        this.reactions = reactions;
        this.holds = holds;
        this.fetch = fetch;
        this.alarms = alarms;
    }

    @Override
    public long applied(String source) {
        return handler.log().reader().lastMark(source);
    }

    @Override
    public Optional<Hash> leafAt(String source, long pos) {
        return handler.log().reader().leafOfMark(source, pos);
    }

    @Override
    public void apply(String source, List<PublishedRecord> records) {
        holds.exclusively(source, () -> applyAlone(source, records));
    }

    /**
     * The event takes effect under a mark of its own. What the other event led to stands in this log and is for a person
     * to correct; where the true one cannot follow on it, that is for a person too.
     */
    @Override
    public void instead(String source, PublishedRecord record) {
        String marks = source + INSTEAD;
        holds.exclusively(source, () -> {
            if (leafAt(marks, record.pos()).isEmpty()) {
                retry(marks, record)
                        .ifPresent(why -> alarms.raise(
                                source, record.pos(), "the event of the source cannot take effect: " + why));
            }
        });
    }

    private void applyAlone(String source, List<PublishedRecord> records) {
        List<PublishedRecord> together = new ArrayList<>();
        for (PublishedRecord record : records) {
            if (reactions.standsAlone(record.event())) {
                halving(source, together);
                halving(source, List.of(record));
                together = new ArrayList<>();
            } else {
                together.add(record);
            }
        }
        halving(source, together);
    }

    /** Tries one hold again, from the first record that waits; where it still fails it waits longer. */
    public void retry(Hold hold) {
        holds.exclusively(hold.source(), () -> retryAlone(hold));
    }

    private void retryAlone(Hold hold) {
        String held = heldSource(hold);
        long from = Math.max(hold.firstPos() - 1, applied(held));
        long until = applied(hold.source());
        List<PublishedRecord> waiting = fetch.after(hold.source(), from, Optional.of(hold.subject()));
        while (!waiting.isEmpty() && waiting.getFirst().pos() <= until) {
            for (PublishedRecord record : waiting) {
                if (record.pos() > until) {
                    continue;
                }
                Optional<String> failure = isWhatWasReceived(record) ? retry(held, record) : Optional.of("altered");
                if (failure.isPresent()) {
                    holds.triedInVain(hold, failure.get());
                    return;
                }
            }
            waiting = fetch.after(hold.source(), waiting.getLast().pos(), Optional.of(hold.subject()));
        }
        holds.release(hold);
    }

    /** The source is asked again for what waits; what it gives now must be what was received and marked then. */
    private boolean isWhatWasReceived(PublishedRecord record) {
        boolean same = leafAt(record.source(), record.pos())
                .filter(record.event().leaf()::equals)
                .or(() -> leafAt(record.source() + INSTEAD, record.pos())
                        .filter(record.event().leaf()::equals))
                .isPresent();
        if (!same) {
            alarms.raise(record.source(), record.pos(), "the source gives another event than was received");
        }
        return same;
    }

    private Optional<String> retry(String held, PublishedRecord record) {
        for (int tries = 0; tries < MAX_TRIES; tries++) {
            Decided decided = decide(List.of(read(record.source(), record)));
            if (decided.failure().isPresent()) {
                return decided.failure().map(Failure::reason);
            }
            switch (handler.append(decided.session().toAppend(Optional.empty(), List.of(mark(held, record))))) {
                case AppendOutcome.Appended _, AppendOutcome.MarkedBefore _, AppendOutcome.AnsweredBefore _ -> {
                    return Optional.empty();
                }
                case AppendOutcome.Stale _ -> {
                    // Somebody else wrote to the same stream: decide again on what stands now.
                }
                case AppendOutcome.KeyTaken(var key, var _) -> {
                    return Optional.of("key_taken:" + key.scope());
                }
            }
        }
        return Optional.of("too_busy");
    }

    private void halving(String source, List<PublishedRecord> records) {
        if (records.isEmpty()) {
            return;
        }
        for (int tries = 0; tries < MAX_TRIES; tries++) {
            if (together(source, records)) {
                return;
            }
            if (records.size() > 1) {
                int half = records.size() / 2;
                halving(source, records.subList(0, half));
                halving(source, records.subList(half, records.size()));
                return;
            }
        }
        throw new IllegalStateException("a record of %s lost %d times to local writers".formatted(source, MAX_TRIES));
    }

    /** Decides and appends; false where another write came first. */
    private boolean together(String source, List<PublishedRecord> records) {
        long applied = applied(source);
        List<PublishedRecord> open =
                records.stream().filter(record -> record.pos() > applied).toList();
        if (open.isEmpty()) {
            return true;
        }
        Decided decided = decideHolding(source, open);
        List<InboxMark> marks =
                open.stream().map(record -> mark(source, record)).toList();
        return switch (handler.append(decided.session().toAppend(Optional.empty(), marks))) {
            case AppendOutcome.Appended _, AppendOutcome.AnsweredBefore _ -> true;
            case AppendOutcome.Stale _, AppendOutcome.MarkedBefore _ -> false;
            case AppendOutcome.KeyTaken(var key, var _) -> taken(source, open, key.scope());
        };
    }

    private boolean taken(String source, List<PublishedRecord> records, String scope) {
        if (records.size() == 1) {
            PublishedRecord record = records.getFirst();
            holds.hold(source, record.event().subject(), record.pos(), "key_taken:" + scope);
        }
        return false;
    }

    /** Decides a page; each record that fails holds its subject, and the page is decided anew without it. */
    private Decided decideHolding(String source, List<PublishedRecord> records) {
        Set<String> held = new HashSet<>(holds.subjectsOf(source));
        List<Read> read = records.stream()
                .filter(record -> !held.contains(record.event().subject()))
                .map(record -> read(source, record))
                .toList();
        while (true) {
            Decided decided = decide(read.stream()
                    .filter(each -> !held.contains(each.record().event().subject()))
                    .toList());
            if (decided.failure().isEmpty()) {
                return decided;
            }
            Failure failure = decided.failure().get();
            holds.hold(source, failure.subject(), failure.pos(), failure.reason());
            held.add(failure.subject());
        }
    }

    private Decided decide(List<Read> read) {
        DecisionSession session = handler.session();
        session.readAhead(read.stream()
                .flatMap(each -> each.follow().stream())
                .map(reaction -> reaction.instruction().stream())
                .toList());
        for (Read each : read) {
            Optional<Failure> failure = each.failure().or(() -> decide(session, each));
            if (failure.isPresent()) {
                return new Decided(session, failure);
            }
        }
        return new Decided(session, Optional.empty());
    }

    private Read read(String source, PublishedRecord record) {
        if (!record.isOfItsOwner()) {
            // It is marked and leads to nothing; the inbox has raised the alarm.
            return new Read(record, List.of(), Optional.empty());
        }
        try {
            return new Read(record, reactions.to(source, record.event()), Optional.empty());
        } catch (IllegalArgumentException e) {
            // A body that this service cannot read holds its case until it can; the others go on.
            return new Read(record, List.of(), Optional.of(failure(record, "unreadable")));
        }
    }

    private static Optional<Failure> decide(DecisionSession session, Read read) {
        for (Reaction<?, ?, ?> reaction : read.follow()) {
            Optional<String> why = whyNot(reaction, session);
            if (why.isPresent()) {
                return why.map(reason -> failure(read.record(), reason));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> whyNot(Reaction<?, ?, ?> reaction, DecisionSession session) {
        try {
            return switch (reaction.decideIn(session)) {
                case DecisionSession.Step.Accepted _ -> Optional.empty(); // The session keeps what it leads to.
                case DecisionSession.Step.Refused(var why) -> Optional.of(why.code());
                case DecisionSession.Step.Stale _ -> Optional.of("stale");
            };
        } catch (DatabaseFailed e) {
            throw e;
        } catch (RuntimeException e) {
            // A fault in one case's rules holds that case and stops no other.
            return Optional.of(fault(e));
        }
    }

    /** The class and the place of a fault in a rule: its message may quote what nobody may read in a list of holds. */
    private static String fault(RuntimeException e) {
        StackTraceElement[] frames = e.getStackTrace();
        String place = frames.length == 0
                ? ""
                : " "
                        + frames[0]
                                .getClassName()
                                .substring(frames[0].getClassName().lastIndexOf('.') + 1) + ":"
                        + frames[0].getLineNumber();
        return "%s %s%s".formatted(InboxRefusal.RULE_FAILED.code(), e.getClass().getSimpleName(), place);
    }

    private static Failure failure(PublishedRecord record, String reason) {
        return new Failure(record.event().subject(), record.pos(), reason);
    }

    private static InboxMark mark(String source, PublishedRecord record) {
        return new InboxMark(source, record.pos(), record.event().leaf());
    }

    /** Under which name the marks of a held subject's records stand, so that each of them too takes effect once. */
    private static String heldSource(Hold hold) {
        return hold.source() + " held " + hold.subject();
    }

    private record Failure(String subject, long pos, String reason) {}

    /** A record and what it leads to, or why nobody can say. */
    private record Read(PublishedRecord record, List<Reaction<?, ?, ?>> follow, Optional<Failure> failure) {}

    private record Decided(DecisionSession session, Optional<Failure> failure) {}
}
