package vn.liem.monitoring.fact.view;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.liem.monitoring.word.Unmarked;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.service.door.ReadScope;
import vn.liem.service.view.Filter;

/** The cards of matters and cases, as lists and the home page ask for them. */
@ApplicationScoped
public class CaseCards implements PanacheRepositoryBase<CaseCard, String> {

    /** A number as {@link Unmarked} writes it, as far as numbers have letters with marks. */
    static final String PLAIN_NUMBER =
            "lower(replace(replace(replace(replace(number, 'Đ', 'd'), 'đ', 'd'), 'Ư', 'u'), 'ư', 'u'))";

    private static final String MATTER = "(itemType = 'matter' and stage = 'matter')";

    /** A period and the day of a case that must lie in it. */
    public record Period(Day day, Optional<LocalDate> from, Optional<LocalDate> until) {

        /** The days by which cases are looked for. */
        public enum Day {
            MOVED("movedOn", "Ngày có diễn biến gần nhất", "Day of the last change"),
            REGISTERED("registeredOn", "Ngày vào sổ", "Day of registration"),
            INSTITUTED("institutedOn", "Ngày khởi tố", "Day of institution");

            private final String attribute;
            private final String vietnamese;
            private final String english;

            Day(String attribute, String vietnamese, String english) {
                this.attribute = attribute;
                this.vietnamese = vietnamese;
                this.english = english;
            }

            /** The words on the page, in Vietnamese. */
            public String vietnamese() {
                return vietnamese;
            }

            /** The words on the page, in English. */
            public String english() {
                return english;
            }

            /** Its code in addresses. */
            public String code() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /** What of the whole is shown: those that stand for themselves, those joined into another, those with a mark. */
    public enum Part {
        OPEN("Đang theo dõi", "Followed"),
        WITH_FINDINGS("Có điểm cần xem lại", "With points to review"),
        WITH_MISSED_CLOCKS("Có thời hạn đã quá hạn", "With missed time limits"),
        MERGED("Đã nhập vào vụ án khác", "Joined into another");

        private final String vietnamese;
        private final String english;

        Part(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** The word on the page, in Vietnamese. */
        public String vietnamese() {
            return vietnamese;
        }

        /** The word on the page, in English. */
        public String english() {
            return english;
        }

        /** Its code in addresses. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The order of a list. */
    public enum Order {
        MOVED("movedOn desc, id", "Diễn biến mới nhất", "Latest change first"),
        NUMBER("number, id", "Theo số, ký hiệu", "By number"),
        REGISTERED("registeredOn desc, id", "Vào sổ gần nhất", "Latest registered first"),
        STAGE_LONGEST("stageSince, id", "Ở giai đoạn hiện tại lâu nhất", "Longest at its stage first");

        private final String columns;
        private final String vietnamese;
        private final String english;

        Order(String columns, String vietnamese, String english) {
            this.columns = columns;
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** The words on the page, in Vietnamese. */
        public String vietnamese() {
            return vietnamese;
        }

        /** The words on the page, in English. */
        public String english() {
            return english;
        }

        /** Its code in addresses. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What is looked for.
     *
     * @param codes attributes that must have these values
     * @param body a body that has to do with the file
     * @param text a part of the number
     */
    public record Wanted(
            Part part,
            Optional<CaseStage> stage,
            Map<String, String> codes,
            Optional<String> body,
            Optional<String> text,
            Period period) {}

    /** One page and how many there are in all. */
    public record Found(List<CaseCard> cards, long total) {}

    /** A page of what is wanted and may be seen. */
    @Transactional
    public Found page(Wanted wanted, ReadScope scope, Order order, Page page) {
        Filter filter = filter(wanted, scope);
        PanacheQuery<CaseCard> query = find(filter.query("CaseCard", order.columns), filter.values());
        return new Found(query.page(page).list(), query.count());
    }

    /** The last ones that moved, not later than a day. */
    @Transactional
    public List<CaseCard> lastMoved(ReadScope scope, LocalDate until, int most) {
        Filter filter = seen(scope).and("movedOn <= :until", Map.of("until", until));
        return find(filter.query("CaseCard", Order.MOVED.columns), filter.values())
                .page(Page.ofSize(most))
                .list();
    }

    /** Those whose number holds a text, however it is typed, in the order of their numbers; joined ones too. */
    @Transactional
    public List<CaseCard> numbered(String typed, ReadScope scope, int most) {
        Filter filter =
                seen(scope).and(PLAIN_NUMBER + " like :text escape '!'", Map.of("text", contains(Unmarked.of(typed))));
        return find(filter.query("CaseCard", Order.NUMBER.columns), filter.values())
                .page(Page.ofSize(most))
                .list();
    }

    /** Those of these that may be seen. */
    @Transactional
    public List<CaseCard> among(Collection<String> ids, ReadScope scope) {
        Filter filter = seen(scope).and("id in (:ids)", Map.of("ids", ids.isEmpty() ? Set.of("") : Set.copyOf(ids)));
        return find(filter.query("CaseCard", Order.NUMBER.columns), filter.values())
                .list();
    }

    /** How many stand at each stage; those joined into others do not count. */
    @Transactional
    public Map<CaseStage, Long> byStage(ReadScope scope) {
        Filter filter = seen(scope).and("mergedOn is null", Map.of());
        Map<CaseStage, Long> counts = new EnumMap<>(CaseStage.class);
        ask("select stage, count(*) from CaseCard" + filter.where() + " group by stage", Object[].class, filter)
                .getResultList()
                .forEach(row ->
                        counts.put(CaseStage.valueOf(((String) row[0]).toUpperCase(Locale.ROOT)), (Long) row[1]));
        return counts;
    }

    /** How many of a part there are. */
    @Transactional
    public long count(Part part, ReadScope scope) {
        Filter filter = of(part, seen(scope));
        return ask("select count(*) from CaseCard" + filter.where(), Long.class, filter)
                .getSingleResult();
    }

    /** The last day on which something moved, not later than a day. */
    @Transactional
    public Optional<LocalDate> lastDay(ReadScope scope, LocalDate until) {
        Filter filter = seen(scope).and("movedOn <= :until", Map.of("until", until));
        return Optional.ofNullable(ask("select max(movedOn) from CaseCard" + filter.where(), LocalDate.class, filter)
                .getSingleResult());
    }

    private <T> TypedQuery<T> ask(String hql, Class<T> type, Filter filter) {
        TypedQuery<T> query = getEntityManager().createQuery(hql, type);
        filter.values().forEach(query::setParameter);
        return query;
    }

    private static Filter filter(Wanted wanted, ReadScope scope) {
        Filter filter = of(wanted.part(), seen(scope))
                .is("stage", wanted.stage().map(stage -> stage.name().toLowerCase(Locale.ROOT)))
                .and("(holder = :body or array_contains(bodies, :body))", "body", wanted.body())
                .and(
                        "lower(number) like :text escape '!'",
                        "text",
                        wanted.text().map(CaseCards::contains));
        wanted.codes().forEach((attribute, code) -> narrow(filter, attribute, code));
        String day = wanted.period().day().attribute;
        return filter.and(day + " >= :from", "from", wanted.period().from())
                .and(day + " <= :until", "until", wanted.period().until());
    }

    /** A matter that was instituted is a case since. */
    private static void narrow(Filter filter, String attribute, String code) {
        if (attribute.equals("itemType")) {
            filter.and(code.equals("matter") ? MATTER : "not " + MATTER, Map.of());
        } else {
            filter.is(attribute, Optional.of(code));
        }
    }

    private static Filter of(Part part, Filter filter) {
        return switch (part) {
            case OPEN -> filter.and("mergedOn is null", Map.of());
            case MERGED -> filter.and("mergedOn is not null", Map.of());
            case WITH_FINDINGS -> filter.and("findings > 0", Map.of());
            case WITH_MISSED_CLOCKS -> filter.and("missed > 0", Map.of());
        };
    }

    /** Cases of the territory, and those whose file the own body holds, has held or is offered. */
    private static Filter seen(ReadScope scope) {
        if (scope.everything()) {
            return new Filter();
        }
        Set<String> localities = scope.heldBy().isEmpty() ? Set.of("") : scope.heldBy();
        return new Filter()
                .and(
                        "(locality in (:localities) or array_contains(bodies, :agency))",
                        Map.of(
                                "localities",
                                localities,
                                "agency",
                                scope.takesPart().orElse("")));
    }

    /** A pattern of what holds a text. */
    static String contains(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
