package vn.liem.notification.clock.view;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The subjects of clocks as doors ask for them. */
@ApplicationScoped
public class SubjectList implements PanacheRepositoryBase<SubjectEntry, String> {

    /** The subjects, in their order, whose clocks are counted by another version of the law than this one. */
    @Transactional
    public List<String> countedOtherwise(String version, String after, int max) {
        return getEntityManager()
                .createQuery(
                        "select subject from SubjectEntry where countedBy <> :version and subject > :after order by subject",
                        String.class)
                .setParameter("version", version)
                .setParameter("after", after)
                .setMaxResults(max)
                .getResultList();
    }

    /** The unit codes of where subjects belong. */
    public List<String> localities() {
        return getEntityManager()
                .createQuery(
                        "select distinct locality from SubjectEntry where locality <> '' order by locality",
                        String.class)
                .getResultList();
    }
}
