package vn.liem.monitoring.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.word.Language;

/** Lists: sorted by what has an order, narrowed by what is chosen, each part with how many it would show. */
class ListingTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 6, 10);

    private record Row(String name, Optional<LocalDate> due) {}

    private static final Row EARLY = new Row("early", Optional.of(MONDAY));
    private static final Row LATE = new Row("late", Optional.of(MONDAY.plusDays(5)));
    private static final Row NEVER = new Row("never", Optional.empty());
    private static final List<Column<Row>> COLUMNS = List.of(
            Column.of("name", "Name", row -> Cell.text(row.name())),
            Column.<Row>of("due", "Due", row -> Cell.day(Language.ENGLISH, row.due()))
                    .by(Row::due));
    private static final Choosing<Row> DATED = Choosing.links(
            "dated",
            "Dated",
            List.of(
                    new Choosing.Option<>("yes", "Yes", row -> row.due().isPresent()),
                    new Choosing.Option<>("no", "No", row -> row.due().isEmpty())));
    private static final Choosing<Row> NAMED =
            Choosing.form("name", "Name", List.of(new Choosing.Option<>("late", "Late", LATE::equals)));

    @Test
    void what_has_no_day_stands_last_going_up() {
        Listing<Row> listing = Listing.of(COLUMNS, List.of(NEVER, LATE, EARLY));
        assertEquals(
                List.of(EARLY, LATE, NEVER),
                listing.sorted(Listing.Sort.of("due")).rows());
        assertEquals(
                List.of(NEVER, LATE, EARLY),
                listing.sorted(Listing.Sort.of("-due")).rows());
    }

    @Test
    void a_column_without_an_order_sorts_nothing() {
        Listing<Row> listing = Listing.of(COLUMNS, List.of(NEVER, LATE));
        assertFalse(listing.canBe(Listing.Sort.of("name")));
        assertTrue(listing.canBe(Listing.Sort.of("-due")));
        assertFalse(listing.canBe(Listing.Sort.of("another")));
    }

    @Test
    void a_part_says_how_many_it_would_show_beside_the_other_choices() {
        Question<Row> question =
                new Question<>("q", "", "", List.of(DATED, NAMED), COLUMNS, List.of(NEVER, LATE, EARLY), 0);
        Map<String, String> chosen = Map.of("dated", "no", "name", "late");
        assertEquals(List.of(), question.chosen(chosen));
        assertEquals(1, question.count(DATED, DATED.options().getFirst(), chosen));
        assertEquals(0, question.count(DATED, DATED.options().getLast(), chosen));
        assertEquals(List.of(LATE), question.chosen(Map.of("name", "late")));
    }

    @Test
    void a_part_that_always_holds_has_a_usual_one_and_narrows_nothing() {
        Choosing<Row> unit = Choosing.oneOf(
                "unit",
                "Unit",
                List.of(
                        new Choosing.Option<>("small", "Small", _ -> true),
                        new Choosing.Option<>("large", "Large", _ -> true)),
                "large");
        Question<Row> question = new Question<>("q", "", "", List.of(unit), COLUMNS, List.of(LATE, EARLY), 0);
        assertEquals(Optional.of("large"), unit.usual());
        assertEquals(List.of(LATE, EARLY), question.chosen(Map.of()));
        assertEquals(List.of(LATE, EARLY), question.chosen(Map.of("unit", "small")));
        assertEquals(Optional.empty(), DATED.usual());
    }
}
