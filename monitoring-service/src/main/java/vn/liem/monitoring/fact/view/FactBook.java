package vn.liem.monitoring.fact.view;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeMap;
import vn.liem.monitoring.fact.Facts;
import vn.liem.service.Views;

/** The facts as doors ask for them. */
@ApplicationScoped
public class FactBook implements PanacheRepositoryBase<FactEntry, String> {

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

    /** Everything that stands. */
    @Transactional
    public Known known() {
        Map<String, Long> position =
                new TreeMap<>(views.projector(FactTable.class).positions());
        return new Known(
                position,
                Facts.of(list("standing = true order by id").stream()
                        .map(FactEntry::fact)
                        .toList()));
    }
}
