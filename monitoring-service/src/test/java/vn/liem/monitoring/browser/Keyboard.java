package vn.liem.monitoring.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;

/** Somebody who has the keys alone: goes from stop to stop, presses, types, chooses. Nothing is ever pointed at. */
public final class Keyboard {

    /** A page on which something lies behind more stops than these is not one to work on by keyboard. */
    private static final int STOPS_MAX = 120;

    private static final int CHOICES_MAX = 120;
    private static final String TWO_DIGITS = "%02d";
    private static final String PARTS_OF_DAYS = """
        new Intl.DateTimeFormat().formatToParts(new Date()).map(part => part.type).filter(type => type !== 'literal')
        """;
    private static final String SKIP = "#content";

    private final Tab tab;

    /** At a tab. */
    public Keyboard(Tab tab) {
        this.tab = tab;
    }

    /** Opens the first page and signs in, as {@code role@AGENCY/TERRITORY}; the sign-in is the one of the tests. */
    public Keyboard signIn(String service, String who) {
        tab.go(service);
        tab.ask("document.querySelector('[name=who]').focus()");
        tab.type(who).enter();
        tab.until("!!document.querySelector('main')");
        return this;
    }

    /** Goes on from stop to stop until an expression holds. */
    public Keyboard tabTo(String expression) {
        for (int i = 0; i < STOPS_MAX && !tab.ask(expression).asBoolean(); i++) {
            tab.press("Tab");
        }
        assertTrue(tab.ask(expression).asBoolean(), expression);
        return this;
    }

    /** Goes on to the next stop that a selector of CSS matches. */
    public Keyboard tabToA(String selector) {
        return tabTo("document.activeElement.matches('%s')".formatted(selector));
    }

    /** Goes on to the next link that says this. */
    public Keyboard tabToLink(String text) {
        return tabTo("document.activeElement.matches('a') && document.activeElement.textContent.trim() === '%s'"
                .formatted(text));
    }

    /** Presses Enter where the keys are, and waits for the page to which that leads. */
    public Keyboard enter() {
        tab.enter();
        return this;
    }

    /** Presses Enter where the keys are, and waits until an expression holds of the same page. */
    public Keyboard press(String expression) {
        tab.press("Enter").until(expression);
        return this;
    }

    /** Passes over menu and masthead, by the first stop of the page. */
    public Keyboard skip() {
        tab.press("Tab");
        assertEquals(
                SKIP, tab.ask("document.activeElement.getAttribute('href')").asText());
        return press("document.activeElement.id === 'content'");
    }

    /** Opens a page by its place in the menu. */
    public Keyboard menu(String path) {
        return tabToA(".menu a[href=\"%s\"]".formatted(path)).enter();
    }

    /** Looks for a number from the masthead, and opens what is found under it. */
    public Keyboard find(String number) {
        tabToA(".masthead input[type=search]");
        tab.type(number);
        return enter().skip().tabToLink(number).enter();
    }

    /** Writes into a field, in place of what stands there. */
    public Keyboard fill(String field, String text) {
        tabToA("#" + field);
        tab.type(text);
        assertEquals(text, valueOf(field));
        return this;
    }

    /** Writes a day into a field, its parts in the order in which a browser of this language asks for them. */
    public Keyboard fill(String field, LocalDate day) {
        tabToA("#" + field);
        for (JsonNode part : tab.ask(PARTS_OF_DAYS)) {
            tab.strike(
                    switch (part.asText()) {
                        case "day" -> TWO_DIGITS.formatted(day.getDayOfMonth());
                        case "month" -> TWO_DIGITS.formatted(day.getMonthValue());
                        case "year" -> Integer.toString(day.getYear());
                        default -> throw new IllegalStateException("no part of a day: " + part.asText());
                    });
        }
        assertEquals(day.toString(), valueOf(field));
        return this;
    }

    /** Goes down the choices of a field to the one with a code. */
    public Keyboard choose(String field, String code) {
        tabToA("#" + field);
        for (int i = 0; i < CHOICES_MAX && !valueOf(field).equals(code); i++) {
            tab.press("ArrowDown");
        }
        assertEquals(code, valueOf(field));
        return this;
    }

    /** Sends the form of work by its button. */
    public Keyboard send() {
        return tabToA("form.work button").enter();
    }

    private String valueOf(String field) {
        return tab.ask("document.getElementById('%s').value".formatted(field)).asText();
    }
}
