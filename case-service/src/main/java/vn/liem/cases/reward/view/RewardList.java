package vn.liem.cases.reward.view;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.liem.service.view.Filter;

/** The rewards as they are asked for. */
@ApplicationScoped
public class RewardList implements PanacheRepositoryBase<RewardEntry, UUID> {

    /**
     * A page in the order of ids.
     *
     * @param own the body whose rewards are seen
     * @param localities the territories all of whose rewards are seen
     */
    public List<RewardEntry> page(
            Map<String, ?> equal, String own, Set<String> localities, Optional<UUID> after, int limit) {
        Filter filter = new Filter()
                .and("(body = :own or locality in (:localities))", Map.of("own", own, "localities", localities));
        equal.forEach((column, value) -> filter.is(column, Optional.of(value)));
        filter.and("id > :after", "after", after);
        return find(filter.query("RewardEntry", "id"), filter.values())
                .page(Page.ofSize(limit))
                .list();
    }
}
