package vn.liem.recovery.cases.view;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The cases as doors ask for them. */
@ApplicationScoped
public class KnownCases implements PanacheRepositoryBase<KnownCaseEntry, UUID> {

    /** The case with this id, where case-service has told of it. */
    public Optional<KnownCaseEntry> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** The unit codes of where cases belong. */
    public List<String> localities() {
        return getEntityManager()
                .createQuery("select distinct locality from KnownCaseEntry order by locality", String.class)
                .getResultList();
    }
}
