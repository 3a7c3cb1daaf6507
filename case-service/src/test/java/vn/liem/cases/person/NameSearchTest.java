package vn.liem.cases.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.kernel.PersonKey;

class NameSearchTest {

    private static final PersonKey THANH = new PersonKey(new UUID(0, 1));
    private static final PersonKey DUNG = new PersonKey(new UUID(0, 2));
    private static final PersonKey HOA = new PersonKey(new UUID(0, 3));

    private final NameSearch search = new NameSearch();

    @BeforeEach
    void threePeople() {
        search.put(THANH, "Hồ Thanh B1");
        search.put(DUNG, "Nguyễn Đức Dũng D4");
        search.put(HOA, "Trần Thị Hoà E5");
    }

    @Test
    void without_marks_it_finds_all() {
        assertEquals(List.of(THANH), search.find("ho thanh"));
        assertEquals(List.of(DUNG), search.find("DUC dung"));
        assertEquals(List.of(DUNG), search.find("nguyen"));
    }

    @Test
    void with_marks_it_finds_only_what_has_them() {
        assertEquals(List.of(DUNG), search.find("Dũng"));
        assertEquals(List.of(), search.find("Dụng"));
        assertEquals(List.of(), search.find("Thành"));
        assertEquals(List.of(DUNG), search.find("Đức"));
    }

    @Test
    void both_places_of_the_tone_are_one_name() {
        assertEquals(List.of(HOA), search.find("Hòa"));
        assertEquals(List.of(HOA), search.find("Hoà"));
        assertEquals(List.of(HOA), search.find("Hoa\u0300"));
        assertEquals(List.of(), search.find("Hóa"));
    }

    @Test
    void words_may_be_begun_and_come_in_any_order() {
        assertEquals(List.of(THANH), search.find("b1 tha h"));
        assertEquals(List.of(), search.find("anh h"));
    }

    @Test
    void the_shortest_name_comes_first() {
        assertEquals(List.of(THANH, HOA), search.find("h t"));
    }

    @Test
    void a_new_name_replaces_the_old_and_the_forgotten_are_not_found() {
        search.put(THANH, "Hồ Thành B1");
        assertEquals(List.of(THANH), search.find("thành"));
        search.forget(THANH);
        assertEquals(List.of(), search.find("thanh"));
        assertEquals(2, search.size());
    }

    @Test
    void too_little_and_too_much_is_no_search() {
        assertEquals(Optional.of(PersonRefusal.SEARCH_TOO_SHORT), NameSearch.refusalOf(" h, "));
        assertEquals(Optional.of(PersonRefusal.SEARCH_TOO_SHORT), NameSearch.refusalOf("..."));
        assertEquals(Optional.of(PersonRefusal.SEARCH_TOO_LONG), NameSearch.refusalOf("h".repeat(201)));
        assertEquals(Optional.empty(), NameSearch.refusalOf("hồ"));
    }

    @Test
    void nothing_prints_a_name() {
        assertFalse(NameWords.of("Hồ Thanh B1").toString().contains("thanh"));
    }
}
