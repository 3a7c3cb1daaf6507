package vn.liem.monitoring.caselist.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.liem.monitoring.door.Address;
import vn.liem.monitoring.door.PageNumber;
import vn.liem.monitoring.fact.view.CaseCards.Order;
import vn.liem.monitoring.fact.view.CaseCards.Part;
import vn.liem.monitoring.fact.view.CaseCards.Period;
import vn.liem.monitoring.fact.view.CaseCards.Wanted;
import vn.liem.monitoring.fact.view.UnitBook;
import vn.liem.monitoring.word.Terms;
import vn.liem.procedure.Wording;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.service.door.Query;

/** What is asked of the list, read from the address. */
@RequestScoped
public class Asked {

    static final String PATH = "/cases";

    /** The names of parameters, in the order of the form. */
    private static final List<String> NAMES = List.of(
            "text", "stage", "itemType", "offenceGroup", "body", "part", "by", "from", "until", "order", "page");

    private final Query query;
    private final UnitBook units;

    @Inject
    Asked(Query query, UnitBook units) {
        this.query = query;
        this.units = units;
    }

    Wanted wanted() {
        Map<String, String> codes = new LinkedHashMap<>();
        term("itemType", Terms.ITEM_TYPES).ifPresent(code -> codes.put("itemType", code));
        term("offenceGroup", Terms.OFFENCE_GROUPS).ifPresent(code -> codes.put("offenceGroup", code));
        return new Wanted(
                one("part", Part.values(), Part::code).orElse(Part.OPEN),
                query.code("stage", CaseStage.values()).map(code -> one(CaseStage.values(), code)),
                codes,
                body(),
                query.text("text"),
                new Period(
                        one("by", Period.Day.values(), Period.Day::code).orElse(Period.Day.MOVED),
                        query.day("from"),
                        query.day("until")));
    }

    Order order() {
        return one("order", Order.values(), Order::code).orElse(Order.MOVED);
    }

    int page() {
        return query.text("page").map(PageNumber::of).orElse(1);
    }

    /** The address with what is asked and nothing else. */
    Address address() {
        Map<String, String> given = new LinkedHashMap<>();
        NAMES.forEach(name -> query.text(name).ifPresent(value -> given.put(name, value)));
        return new Address(PATH, given);
    }

    /** A list that is narrowed by what the form does not offer would be empty without a reason to be seen. */
    private Optional<String> term(String name, Map<String, Wording> terms) {
        return listed(name, terms::containsKey);
    }

    private Optional<String> body() {
        return listed("body", units::isKnown);
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

    private <E extends Enum<E>> Optional<E> one(
            String name, E[] constants, java.util.function.Function<E, String> code) {
        return query.code(name, constants)
                .flatMap(given -> Stream.of(constants)
                        .filter(constant -> code.apply(constant).equals(given))
                        .findFirst());
    }

    private static CaseStage one(CaseStage[] stages, String code) {
        return Arrays.stream(stages)
                .filter(stage -> stage.name().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow();
    }
}
