package vn.liem.notification.clock.view;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The subjects of clocks as doors ask for them. */
@ApplicationScoped
public class SubjectList implements PanacheRepositoryBase<SubjectEntry, String> {

    /** The unit codes of where subjects belong. */
    public List<String> localities() {
        return getEntityManager()
                .createQuery(
                        "select distinct locality from SubjectEntry where locality <> '' order by locality",
                        String.class)
                .getResultList();
    }
}
