package vn.liem.notification.delivery.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;

/** The notices that a body has not acknowledged, of clocks that still run or whose miss is not explained, for its daily mail. */
@ApplicationScoped
public class NoticesWaiting {

    private static final String WAITING = " from NoticeEntry n where n.addressee = :body and n.acknowledged = false"
            + " and exists (select 1 from ClockEntry c where c.id = n.clockId and c.standing = true"
            + " and ((n.kind <> 'reason_asked' and c.metOn is null and c.dueOn = n.dueOn)"
            + " or (n.kind = 'reason_asked' and c.missed = true and c.reason is null)))";

    private final EntityManager entities;

    @Inject
    NoticesWaiting(EntityManager entities) {
        this.entities = entities;
    }

    /** How many there are of each kind. */
    public record Counts(Map<String, Long> byKind) {
        public Counts {
            byKind = Map.copyOf(byKind);
        }

        /** How many there are of a kind. */
        public long of(String kind) {
            return byKind.getOrDefault(kind, 0L);
        }
    }

    /** Whether any of them stands behind this position of the log. */
    @Transactional
    public boolean anyAfter(String body, long after) {
        return entities.createQuery("select count(n)" + WAITING + " and n.pos > :after", Long.class)
                        .setParameter("body", body)
                        .setParameter("after", after)
                        .getSingleResult()
                > 0;
    }

    /** How many there are of each kind. */
    @Transactional
    public Counts counts(String body) {
        return new Counts(entities.createQuery("select n.kind, count(n)" + WAITING + " group by n.kind", Object[].class)
                .setParameter("body", body)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1])));
    }
}
