package vn.liem.monitoring.fact.view;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.UnitFact;
import vn.liem.service.Views;

/** The facts as doors ask for them. */
@ApplicationScoped
public class FactBook implements PanacheRepositoryBase<FactEntry, String> {

    /** The kinds that figures count. */
    private static final List<String> COUNTED = Stream.of(
                    FactKind.UNIT,
                    FactKind.SOURCE,
                    FactKind.CASE,
                    FactKind.ACCUSED,
                    FactKind.DECISION,
                    FactKind.STEP,
                    FactKind.HAND_OVER)
            .map(FactBook::codeOf)
            .toList();

    private final Views views;

    @Inject
    FactBook(Views views) {
        this.views = views;
    }

    /**
     * What is known, and how far each log was read before: everything up to there is in it.
     *
     * @param position how far, by log
     */
    public record Known(Map<String, Long> position, Facts facts) {}

    /** Everything that stands and that figures count. */
    @Transactional
    public Known known() {
        Map<String, Long> position = position();
        return new Known(position, Facts.of(facts(list("standing = true and kind in ?1 order by id", COUNTED))));
    }

    /** What is told of one case and stands. */
    @Transactional
    public List<Fact> ofCase(String id) {
        return facts(list("standing = true and subject = ?1 order by id", "case:" + id));
    }

    /** The bodies. */
    @Transactional
    public List<UnitFact> units() {
        return facts(list("standing = true and kind = ?1", codeOf(FactKind.UNIT))).stream()
                .map(UnitFact.class::cast)
                .toList();
    }

    /** How far each log was read, by its name. */
    public Map<String, Long> position() {
        return new TreeMap<>(views.projector(FactTable.class).positions());
    }

    private static List<Fact> facts(List<FactEntry> entries) {
        return entries.stream().map(FactEntry::fact).toList();
    }

    private static String codeOf(FactKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
