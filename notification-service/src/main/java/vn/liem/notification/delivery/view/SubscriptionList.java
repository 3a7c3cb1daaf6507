package vn.liem.notification.delivery.view;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.liem.service.view.Filter;

/** The subscriptions as doors and the sender ask for them. */
@ApplicationScoped
public class SubscriptionList implements PanacheRepositoryBase<SubscriptionEntry, UUID> {

    /** The most webhooks of one body. */
    public static final int PER_BODY_MAX = 10;

    /** Those of some bodies, or of all. */
    public List<SubscriptionEntry> page(boolean everything, Set<String> bodies, Optional<UUID> after, int limit) {
        Filter filter = new Filter();
        if (!everything) {
            filter.and("body in (:bodies)", Map.of("bodies", bodies));
        }
        filter.and("id > :after", "after", after);
        return find(filter.query("SubscriptionEntry", "id"), filter.values())
                .page(Page.ofSize(limit))
                .list();
    }

    /** One of them. */
    @Transactional
    public Optional<SubscriptionEntry> one(UUID id) {
        return findByIdOptional(id);
    }

    /** How many stand for a body. */
    @Transactional
    public long standingOf(String body) {
        return count("body = ?1 and standing = true", body);
    }

    /**
     * All that stand for one of the bodies, of each as many as it may have: of registrations at the same moment each may have been
     * counted before the other was there.
     */
    @Transactional
    public List<SubscriptionEntry> standing(Set<String> bodies) {
        Map<String, Integer> counted = new HashMap<>();
        List<SubscriptionEntry> told = new ArrayList<>();
        for (SubscriptionEntry entry : list("standing = true and body in ?1 order by registeredAt, id", bodies)) {
            int before = counted.getOrDefault(entry.body(), 0);
            if (before < PER_BODY_MAX) {
                counted.put(entry.body(), before + 1);
                told.add(entry);
            }
        }
        return told;
    }

    /** The bodies that take part in what happens to a case or source. */
    @Transactional
    public Set<String> bodiesOf(String subject) {
        return getEntityManager()
                .createQuery("select s.bodies from SubjectEntry s where s.subject = :subject", String.class)
                .setParameter("subject", subject)
                .getResultStream()
                .flatMap(bodies -> Arrays.stream(bodies.split("\\|", -1)))
                .filter(body -> !body.isEmpty())
                .collect(Collectors.toSet());
    }
}
