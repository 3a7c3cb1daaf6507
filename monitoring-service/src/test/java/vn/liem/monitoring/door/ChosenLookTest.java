package vn.liem.monitoring.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a change of language or colours goes back to. */
class ChosenLookTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cases", "/cases?state=open&sort=-due", "/flow/rows?scope=T01%2FA", "/?q=%C4%90"})
    void a_page_of_this_service_is_gone_back_to(String back) {
        assertEquals(back, ChosenLook.ownPath(back));
        assertEquals(back, URI.create(ChosenLook.ownPath(back)).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cases",
                "//evil.example/",
                "/\\evil.example",
                "https://evil.example/",
                "/a b",
                "/a\r\nSet-Cookie: b=c",
                "/%",
                "/cases?q=%zz",
                "/cases?q=%4",
                "/[",
                "/a#b"
            })
    void anything_else_leads_to_the_first_page(String back) {
        assertEquals("/", ChosenLook.ownPath(back));
    }

    @Test
    void what_is_too_long_or_missing_leads_there_too() {
        assertEquals("/", ChosenLook.ownPath(null));
        assertEquals("/", ChosenLook.ownPath("/" + "a".repeat(1_000)));
        assertEquals("/" + "a".repeat(999), ChosenLook.ownPath("/" + "a".repeat(999)));
    }
}
