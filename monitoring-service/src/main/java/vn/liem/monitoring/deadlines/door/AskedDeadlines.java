package vn.liem.monitoring.deadlines.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.liem.monitoring.door.Address;
import vn.liem.monitoring.door.PageNumber;
import vn.liem.monitoring.fact.UnitFact;
import vn.liem.monitoring.fact.view.ClockCards.Wanted;
import vn.liem.monitoring.fact.view.DueGroup;
import vn.liem.monitoring.fact.view.UnitBook;
import vn.liem.procedure.Profile;
import vn.liem.procedure.clock.ClockRule;
import vn.liem.service.door.Query;
import vn.liem.service.door.RequestAtDoor;

/** What is asked of the list of time limits, read from the address, and what can be asked. */
@RequestScoped
public class AskedDeadlines {

    static final String PATH = "/deadlines";

    private static final int WITHIN_MAX = 365;

    private final Query query;
    private final UnitBook units;
    private final RequestAtDoor request;

    @Inject
    AskedDeadlines(Query query, UnitBook units, RequestAtDoor request) {
        this.query = query;
        this.units = units;
        this.request = request;
    }

    Wanted wanted() {
        return new Wanted(listed("clock", clocks()::contains), listed("body", units::isKnown), within());
    }

    /** Within how many days from today on: 1 to {@value #WITHIN_MAX}. */
    private Optional<Integer> within() {
        return query.text("within")
                .map(text -> query.readable("within", () -> {
                    int days = Integer.parseInt(text);
                    if (days < 1 || days > WITHIN_MAX) {
                        throw new IllegalArgumentException("not 1 to %d days".formatted(WITHIN_MAX));
                    }
                    return days;
                }));
    }

    Optional<DueGroup> group() {
        return query.code("group", DueGroup.values())
                .flatMap(code -> Arrays.stream(DueGroup.values())
                        .filter(group -> group.code().equals(code))
                        .findFirst());
    }

    int page() {
        return query.text("page").map(PageNumber::of).orElse(1);
    }

    /** The address with what is asked, of a group or of all. */
    Address address(Optional<DueGroup> group) {
        Map<String, String> given = new LinkedHashMap<>();
        group.ifPresent(one -> given.put("group", one.code()));
        wanted().clock().ifPresent(clock -> given.put("clock", clock));
        wanted().body().ifPresent(body -> given.put("body", body));
        wanted().within().ifPresent(days -> given.put("within", Integer.toString(days)));
        return new Address(PATH, given);
    }

    /** The time limits of the profile that oblige somebody, in its order. */
    List<String> clocks() {
        return Profile.vietnam().clocks().started().stream()
                .filter(rule -> !rule.right())
                .map(ClockRule::clock)
                .distinct()
                .toList();
    }

    /** The bodies of the reader's territory. */
    List<String> bodies() {
        List<String> within = units.within(request.officer().jurisdiction());
        return units.tree().known(within).stream().map(UnitFact::code).toList();
    }

    private Optional<String> listed(String name, Predicate<String> isListed) {
        return query.text(name)
                .map(code -> query.readable(name, () -> {
                    if (!isListed.test(code)) {
                        throw new IllegalArgumentException("not a code of " + name);
                    }
                    return code;
                }));
    }
}
