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
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.SourceFact;
import vn.liem.service.view.FoldedTable;

/** Keeps one row for each case and each source beside the facts, made anew from them whenever one of them changes. */
final class Cards {

    static final String CASES = "case_card";
    static final String SOURCES = "source_card";

    private final Law law = Law.vietnam();
    private final FoldedTable<CaseCardRow> cases = FoldedTable.of(CASES, CaseCardRow.class);
    private final FoldedTable<SourceCardRow> sources = FoldedTable.of(SOURCES, SourceCardRow.class);

    /** A fact and when it was told. */
    private record Kept(String subject, Fact fact, Instant toldAt) {}

    String tables() {
        return cases.tables("moved_on desc, id", "stage, moved_on desc, id", "locality, moved_on desc, id", "number")
                + "create index %1$s_bodies on %1$s using gin (bodies);%n".formatted(CASES)
                + sources.tables("waits_for, sent_on, id", "sent_on, id");
    }

    /** Makes the cards of subjects anew. */
    void refresh(Connection transaction, Collection<String> subjects) throws SQLException {
        List<CaseCardRow> changedCases = new ArrayList<>();
        List<SourceCardRow> changedSources = new ArrayList<>();
        Map<String, List<Kept>> told = read(transaction, subjects).stream().collect(groupingBy(Kept::subject));
        for (List<Kept> kept : told.values()) {
            Instant last =
                    kept.stream().map(Kept::toldAt).max(Instant::compareTo).orElseThrow();
            List<Fact> facts = kept.stream().map(Kept::fact).toList();
            law.dossier(facts).ifPresent(dossier -> changedCases.add(CaseCardRow.of(dossier, law, last)));
            facts.stream()
                    .filter(SourceFact.class::isInstance)
                    .forEach(source -> changedSources.add(SourceCardRow.of((SourceFact) source, last)));
        }
        cases.put(transaction, changedCases);
        sources.put(transaction, changedSources);
    }

    private static List<Kept> read(Connection transaction, Collection<String> subjects) throws SQLException {
        String sql = "select subject, kind, whole, told_at from %s where standing and subject = any (?) order by id"
                .formatted(FactTable.TABLE);
        List<Kept> kept = new ArrayList<>();
        try (PreparedStatement select = transaction.prepareStatement(sql)) {
            select.setArray(1, transaction.createArrayOf("text", subjects.toArray()));
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    kept.add(new Kept(
                            found.getString("subject"),
                            FactRow.fact(found.getString("kind"), found.getString("whole")),
                            found.getObject("told_at", OffsetDateTime.class).toInstant()));
                }
            }
        }
        return kept;
    }
}
