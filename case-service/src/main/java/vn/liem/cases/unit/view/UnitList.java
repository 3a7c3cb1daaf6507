package vn.liem.cases.unit.view;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import vn.liem.eventstore.EventLog;
import vn.liem.kernel.StreamId;
import vn.liem.service.Localities;
import vn.liem.service.view.Filter;

/** The directory of bodies as doors ask it. */
@ApplicationScoped
public class UnitList implements PanacheRepositoryBase<UnitEntry, String>, Localities {

    /** The deepest chain of parents; a longer one is a mistake of the directory. */
    static final int DEPTH_MAX = 12;

    private static final String UP = """
            with recursive up(code, parent, depth) as (
                select code, parent, 1 from unit_list_v1.unit_row where code = :code
                union all
                select above.code, above.parent, depth + 1 from unit_list_v1.unit_row above
                    join up on above.code = up.parent where depth < :depth)
            select code from up order by depth
            """;
    private static final String DOWN = """
            with recursive down(code, depth) as (
                select code, 1 from unit_list_v1.unit_row where code = :code
                union all
                select below.code, depth + 1 from unit_list_v1.unit_row below
                    join down on below.parent = down.code where depth < :depth)
            select code from down
            """;

    private final EventLog log;

    @Inject
    UnitList(EventLog log) {
        this.log = log;
    }

    /** A page in the order of the codes. */
    public List<UnitEntry> page(Optional<String> after, Optional<String> kind, Optional<String> parent, int limit) {
        Filter filter = new Filter()
                .and("code > :after", "after", after)
                .is("kind", kind)
                .is("parent", parent);
        return find(filter.query("UnitEntry", "code"), filter.values())
                .page(Page.ofSize(limit))
                .list();
    }

    @Override
    public List<String> chainOf(String unit) {
        List<String> chain = codes(UP, unit);
        return chain.isEmpty() ? List.of(unit) : chain;
    }

    @Override
    public List<String> within(String unit) {
        return codes(DOWN, unit);
    }

    @Override
    public boolean isKnown(String unit) {
        // The log and not the table: a unit counts from the moment it is registered.
        return log.reader().posOf(new StreamId("unit:" + unit), 1) > 0;
    }

    private List<String> codes(String sql, String unit) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(sql, String.class)
                .setParameter("code", unit)
                .setParameter("depth", DEPTH_MAX)
                .list();
    }
}
