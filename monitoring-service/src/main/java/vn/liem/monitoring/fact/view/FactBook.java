package vn.liem.monitoring.fact.view;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.UnitFact;
import vn.liem.service.Views;

/** The facts as doors ask for them. */
@ApplicationScoped
public class FactBook implements PanacheRepositoryBase<FactEntry, String> {

    private static final List<String> NOT_COUNTED = Arrays.stream(FactKind.values())
            .filter(kind -> !kind.isCounted())
            .map(FactBook::codeOf)
            .toList();

    private final Views views;

    @Inject
    FactBook(Views views) {
        this.views = views;
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

    /** The time limits and holders of some subjects, which figures do not count, each with where it comes from. */
    @Transactional
    public List<Found> notCountedOf(Collection<String> subjects) {
        return list("standing = true and kind in ?1 and subject in ?2 order by id", NOT_COUNTED, subjects).stream()
                .map(entry -> new Found(entry.fact(), entry.origin()))
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
