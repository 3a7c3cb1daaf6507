package vn.liem.monitoring.fact.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.liem.monitoring.fact.DirectiveFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.word.Unmarked;

/**
 * Looks for facts by the beginning of the number of their paper (số văn bản), however it is typed, by an index of the book:
 * no search reads the whole.
 */
@ApplicationScoped
public class Numbers {

    /** The number of a decision without marks and in small letters. */
    private static final String OF_DECISION = plain("documentNo");

    /** That of a directive. */
    private static final String OF_DIRECTIVE = plain("number");

    private static final String DECISIONS = "kind in ('decision', 'step')";
    private static final String DIRECTIVES = "kind = 'directive'";

    private final EntityManager book;

    @Inject
    Numbers(EntityManager book) {
        this.book = book;
    }

    /** The indexes that a search uses, for the table when it is made. */
    static String indexes() {
        String sql = "create index %1$s_%2$s on %1$s (%3$s text_pattern_ops) where %4$s;%n";
        return sql.formatted(FactTable.TABLE, "documents", OF_DECISION, DECISIONS)
                + sql.formatted(FactTable.TABLE, "directives", OF_DIRECTIVE, DIRECTIVES);
    }

    /** Decisions of cases whose number begins so, in the order of their numbers. */
    @Transactional
    public List<Fact> ofDecisions(String typed, int most) {
        return beginning(DECISIONS, OF_DECISION, typed, most);
    }

    /** Directives whose number begins so. */
    @Transactional
    public List<DirectiveFact> ofDirectives(String typed, int most) {
        return beginning(DIRECTIVES, OF_DIRECTIVE, typed, most).stream()
                .map(DirectiveFact.class::cast)
                .toList();
    }

    private List<Fact> beginning(String which, String number, String typed, int most) {
        String sql =
                "select kind, whole from %s.%s where standing and %s and %s like :beginning escape '!' order by %s, id"
                        .formatted(FactTable.SCHEMA, FactTable.TABLE, which, number, number);
        List<?> rows = book.createNativeQuery(sql)
                .setParameter("beginning", beginning(typed))
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> FactRow.fact((String) row[0], (String) row[1]))
                .toList();
    }

    private static String beginning(String typed) {
        return Unmarked.of(typed).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static String plain(String field) {
        return "lower(translate(cast(whole as jsonb) ->> '%s', 'ĐđƯư', 'dduu'))".formatted(field);
    }
}
