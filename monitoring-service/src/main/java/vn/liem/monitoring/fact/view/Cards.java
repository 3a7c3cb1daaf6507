package vn.liem.monitoring.fact.view;

import static java.util.stream.Collectors.groupingBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.ClockFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.SourceFact;
import vn.liem.service.view.FoldedTable;

/** Keeps a row for each case, source and running time limit beside the facts, made anew from them whenever one of them changes. */
final class Cards {

    static final String CASES = "case_card";
    static final String SOURCES = "source_card";
    static final String CLOCKS = "clock_card";

    private final Law law = Law.vietnam();
    private final FoldedTable<CaseCardRow> cases = FoldedTable.of(CASES, CaseCardRow.class);
    private final FoldedTable<SourceCardRow> sources = FoldedTable.of(SOURCES, SourceCardRow.class);
    private final FoldedTable<ClockCardRow> clocks = FoldedTable.of(CLOCKS, ClockCardRow.class);

    /** A fact under its key, as JSON too, and when it was told. */
    private record Kept(String id, String subject, Fact fact, String whole, Instant toldAt) {}

    String tables() {
        return cases.tables("moved_on desc, id", "stage, moved_on desc, id", "locality, moved_on desc, id", "number")
                + "create index %1$s_bodies on %1$s using gin (bodies);%n".formatted(CASES)
                + sources.tables("waits_for, sent_on, id", "sent_on, id")
                + clocks.tables("rule, due_on, number, id", "of_case, subject")
                + "create index %1$s_bodies on %1$s using gin (bodies);%n".formatted(CLOCKS);
    }

    /** Makes the cards of subjects anew. */
    void refresh(Connection transaction, Collection<String> subjects) throws SQLException {
        List<CaseCardRow> changedCases = new ArrayList<>();
        List<SourceCardRow> changedSources = new ArrayList<>();
        List<ClockCardRow> running = new ArrayList<>();
        Map<String, List<Kept>> told = read(transaction, subjects).stream().collect(groupingBy(Kept::subject));
        for (List<Kept> kept : told.values()) {
            Instant last =
                    kept.stream().map(Kept::toldAt).max(Instant::compareTo).orElseThrow();
            List<Fact> facts = kept.stream().map(Kept::fact).toList();
            law.dossier(facts)
                    .map(dossier -> CaseCardRow.of(dossier, law, last))
                    .ifPresent(card -> {
                        changedCases.add(card);
                        // What is due in a case that was joined into another is due there.
                        if (card.mergedOn().isEmpty()) {
                            running.addAll(running(kept, (id, clock, whole) -> of(id, clock, whole, card)));
                        }
                    });
            facts.stream()
                    .filter(SourceFact.class::isInstance)
                    .map(source -> SourceCardRow.of((SourceFact) source, last))
                    .forEach(card -> {
                        changedSources.add(card);
                        running.addAll(running(kept, (id, clock, whole) -> of(id, clock, whole, card)));
                    });
        }
        forgetCards(
                transaction,
                CASES,
                "case:",
                subjects,
                changedCases.stream().map(CaseCardRow::id).toList());
        forgetCards(
                transaction,
                SOURCES,
                "source:",
                subjects,
                changedSources.stream().map(SourceCardRow::id).toList());
        cases.put(transaction, changedCases);
        sources.put(transaction, changedSources);
        forgetClocks(transaction, subjects);
        clocks.put(transaction, running);
    }

    /** A case or a source that is told no more, since the import that told it was undone, stands in no list. */
    private static void forgetCards(
            Connection transaction, String table, String kind, Collection<String> subjects, List<String> standing)
            throws SQLException {
        Set<String> gone = subjects.stream()
                .filter(subject -> subject.startsWith(kind))
                .map(subject -> subject.substring(kind.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        standing.forEach(gone::remove);
        if (gone.isEmpty()) {
            return;
        }
        try (PreparedStatement delete =
                transaction.prepareStatement("delete from %s where id = any (?)".formatted(table))) {
            delete.setArray(1, transaction.createArrayOf("text", gone.toArray()));
            delete.executeUpdate();
        }
    }

    /** How a clock of a case or a source becomes a row. */
    private interface Listing {
        ClockCardRow of(String id, ClockFact clock, String whole);
    }

    private ClockCardRow of(String id, ClockFact clock, String whole, CaseCardRow card) {
        return ClockCardRow.of(id, clock, whole, card, law.profile().urgency());
    }

    private ClockCardRow of(String id, ClockFact clock, String whole, SourceCardRow card) {
        return ClockCardRow.of(id, clock, whole, card, law.profile().urgency());
    }

    private static List<ClockCardRow> running(List<Kept> kept, Listing listing) {
        return kept.stream()
                .filter(each -> each.fact() instanceof ClockFact clock && ClockCardRow.isListed(clock))
                .map(each -> listing.of(each.id(), (ClockFact) each.fact(), each.whole()))
                .toList();
    }

    /** A clock that was met, or never ran, stands in no list. */
    private static void forgetClocks(Connection transaction, Collection<String> subjects) throws SQLException {
        forgetClocks(transaction, "of_case", "case:", subjects);
        forgetClocks(transaction, "not of_case", "source:", subjects);
    }

    /** The columns stand in the condition as they do in the index: put together, each row would be looked at. */
    private static void forgetClocks(Connection transaction, String which, String kind, Collection<String> subjects)
            throws SQLException {
        Object[] ids = subjects.stream()
                .filter(subject -> subject.startsWith(kind))
                .map(subject -> subject.substring(kind.length()))
                .toArray();
        if (ids.length == 0) {
            return;
        }
        String sql = "delete from %s where %s and subject = any (?)".formatted(CLOCKS, which);
        try (PreparedStatement delete = transaction.prepareStatement(sql)) {
            delete.setArray(1, transaction.createArrayOf("text", ids));
            delete.executeUpdate();
        }
    }

    private static List<Kept> read(Connection transaction, Collection<String> subjects) throws SQLException {
        String sql = "select id, subject, kind, whole, told_at from %s where standing and subject = any (?) order by id"
                .formatted(FactTable.TABLE);
        List<Kept> kept = new ArrayList<>();
        try (PreparedStatement select = transaction.prepareStatement(sql)) {
            select.setArray(1, transaction.createArrayOf("text", subjects.toArray()));
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    String whole = found.getString("whole");
                    kept.add(new Kept(
                            found.getString("id"),
                            found.getString("subject"),
                            FactRow.fact(found.getString("kind"), whole),
                            whole,
                            found.getObject("told_at", OffsetDateTime.class).toInstant()));
                }
            }
        }
        return kept;
    }
}
