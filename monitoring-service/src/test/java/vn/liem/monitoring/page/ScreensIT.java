package vn.liem.monitoring.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liem.monitoring.browser.Chromium;
import vn.liem.monitoring.browser.Keyboard;
import vn.liem.monitoring.browser.Tab;
import vn.liem.monitoring.testing.CaseServiceStub;
import vn.liem.monitoring.testing.DirectivesTold;
import vn.liem.monitoring.testing.Province;
import vn.liem.monitoring.testing.ToldFacts;
import vn.liem.service.Views;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.ServiceUnderTest;

/**
 * The pages of the province in a real browser: on a desk and on a phone, in both languages, light and dark, by keyboard, on
 * paper. Each page is looked at once, with more than the ordinary number of {@code -Dliem.walks} in each of its looks; with
 * {@code -Dliem.write=true} its pictures are those of {@code docs/screens}.
 */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
@QuarkusTestResource(value = CaseServiceStub.class, restrictToAnnotatedClass = true)
class ScreensIT {

    private static final String STANDING_AGENCY = "standing_agency@T01-NC/T01";
    private static final int DESK_WIDTH = 1366;
    private static final int PHONE_WIDTH = 390;
    private static final int DESK_PICTURE_HEIGHT = 1500;
    private static final int PHONE_PICTURE_HEIGHT = 1700;
    private static final int LOOKS = 8;
    private static final int ORDINARY_WALKS = 200;
    private static final boolean WRITES = Boolean.getBoolean("liem.write");
    private static final List<String> DARK_PICTURES = List.of("home", "monitored", "case", "design");
    private static final Path PICTURES = WRITES ? Path.of("../docs/screens") : Path.of("target", "screens");
    private static final Map<String, String> PAGES = pages();

    @TestHTTPResource
    URI service;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String issuerUrl;

    @Inject
    IncomingEvents incoming;

    @Inject
    Views views;

    // Not where they are declared: Quarkus makes each test twice, and would leave a browser behind.
    private Chromium chromium;
    private Tab tab;
    private Keyboard keys;

    @BeforeEach
    void an_officer_has_signed_in() throws InterruptedException {
        chromium = Chromium.start();
        tab = chromium.tab();
        Province.told(incoming, views);
        Province.caughtUp(incoming);
        DirectivesTold.withOwner().tell();
        desk();
        keys = new Keyboard(tab).signIn(service.toString(), STANDING_AGENCY);
    }

    @AfterEach
    void the_browser_is_closed() {
        tab.close();
        chromium.close();
    }

    /** A page in one of its looks. */
    private record Variant(String name, String path, String language, boolean dark, boolean phone) {

        private String file() {
            return name + "-" + language + (dark ? "-dark" : "") + (phone ? "-phone" : "-desk");
        }
    }

    @Test
    void every_page_fits_its_screen_and_keeps_the_rules_of_accessibility() throws IOException {
        Files.createDirectories(PICTURES);
        String axe = axe();
        List<String> broken = new ArrayList<>();
        for (Variant variant : variants()) {
            choose(variant.language());
            theme(variant.dark());
            Tab sized = variant.phone() ? phone() : desk();
            sized.go(at(variant.path()));
            fits(variant.file(), variant.phone() ? PHONE_WIDTH : DESK_WIDTH);
            if (isKept(variant)) {
                Files.write(
                        PICTURES.resolve(variant.file() + ".png"),
                        tab.picture(variant.phone() ? PHONE_PICTURE_HEIGHT : DESK_PICTURE_HEIGHT));
            }
            sized.ask(axe);
            JsonNode violations = sized.ask("""
                axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
                   .then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' ')))
                """);
            violations.forEach(violation -> broken.add(variant.file() + " " + violation.asText()));
        }
        assertEquals("", String.join("\n", broken));
        assertEquals(List.of(), tab.complaints().stream().filter(this::ofPages).toList());
        String issuer = "http://" + URI.create(issuerUrl).getAuthority() + "/";
        List<String> elsewhere = tab.requested().stream()
                .filter(address -> !ofPages(address) && !address.startsWith(issuer))
                .toList();
        assertEquals(List.of(), elsewhere, "nothing comes from another host");
    }

    /** Each page once, in looks that take turns; every look of it where more walks are asked for. */
    private static List<Variant> variants() {
        boolean all = WRITES || Integer.getInteger("liem.walks", ORDINARY_WALKS) > ORDINARY_WALKS;
        List<Variant> variants = new ArrayList<>();
        int turn = 0;
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            for (int look = 0; look < LOOKS; look++) {
                if (all || look == turn % LOOKS) {
                    variants.add(variant(page, look));
                }
            }
            // Neighbours differ in language, in colours and in size.
            turn += 3;
        }
        return variants;
    }

    private static Variant variant(Map.Entry<String, String> page, int look) {
        return new Variant(
                page.getKey(), page.getValue(), (look & 1) == 0 ? "vi" : "en", (look & 2) != 0, (look & 4) != 0);
    }

    /** The pictures of the documentation: both languages on a desk, the phone in Vietnamese, the dark ones of some pages. */
    private static boolean isKept(Variant variant) {
        return !WRITES
                || (variant.dark()
                        ? DARK_PICTURES.contains(variant.name())
                                && variant.language().equals("vi")
                                && !variant.phone()
                        : !variant.phone() || variant.language().equals("vi"));
    }

    @Test
    void a_case_is_found_and_opened_by_keyboard_alone() {
        desk().go(at("/cases"));
        keys.skip();
        tab.press("Tab");
        assertEquals("text", tab.ask("document.activeElement.id").asText());
        tab.type("00002").enter();
        assertTrue(tab.ask("location.search").asText().contains("text=00002"));
        keys.tabTo("document.activeElement.closest('tbody') !== null");
        assertEquals("VA-00002", tab.ask("document.activeElement.textContent").asText());
        assertTrue(
                tab.ask("parseFloat(getComputedStyle(document.activeElement).outlineWidth) >= 2")
                        .asBoolean(),
                "what has the focus is seen");
        tab.enter();
        assertTrue(tab.ask("document.querySelector('h1').textContent").asText().contains("VA-00002"));
    }

    @Test
    void a_directive_is_urged_by_keyboard_alone() {
        desk().go(at(DirectivesTold.PAGE));
        keys.tabTo("document.activeElement.textContent === 'Đôn đốc'");
        tab.enter();
        keys.tabTo("document.activeElement.id === 'words'");
        tab.type("Đề nghị báo cáo tiến độ");
        keys.tabTo("document.activeElement.matches('.work button')");
        tab.enter();
        assertEquals(DirectivesTold.PAGE, tab.ask("location.pathname").asText());
        assertEquals(
                "✓ Đã ghi nhận đôn đốc.",
                tab.ask("document.querySelector('[role=status]').textContent.trim()")
                        .asText());
        tab.go(at(DirectivesTold.PAGE + "/extend"));
        keys.tabTo("document.activeElement.matches('.work button')");
        tab.enter();
        assertEquals(
                "alert", tab.ask("document.activeElement.getAttribute('role')").asText());
        keys.tabTo("document.activeElement.getAttribute('href') === '#extendedTo'");
        tab.press("Enter").until("document.activeElement.id === 'extendedTo'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases", "/cases?stage=trial"})
    void on_a_phone_the_list_comes_first_and_the_filter_opens_by_keyboard(String list) {
        String shown = "document.querySelector('#text').checkVisibility({contentVisibilityAuto: true})";
        desk().go(at(list));
        assertTrue(tab.ask(shown).asBoolean(), "on a desk the filter is there");
        phone().go(at(list));
        assertFalse(tab.ask(shown).asBoolean());
        String found = "document.querySelector('table.rows tbody tr').getBoundingClientRect().top < innerHeight";
        assertTrue(tab.ask(found).asBoolean(), "the first row is on the first screen");
        keys.tabTo("document.activeElement.closest('.filter-box') !== null");
        tab.press("Enter").until(shown);
    }

    @Test
    void the_language_is_changed_by_keyboard_and_the_page_stays() {
        desk().go(at(PAGES.get("case")));
        keys.tabTo("document.activeElement.closest('form.language') !== null");
        tab.enter();
        assertEquals("en", tab.ask("document.documentElement.lang").asText());
        assertEquals(PAGES.get("case"), tab.ask("location.pathname").asText());
    }

    @Test
    void the_colours_are_changed_without_a_script_and_stay() {
        desk().go(at("/cases"));
        theme(false);
        String paper = "getComputedStyle(document.body).backgroundColor";
        String light = tab.ask(paper).asText();
        tab.ask("document.querySelector('form.theme button').focus()");
        tab.enter();
        assertEquals("/cases", tab.ask("location.pathname").asText());
        assertEquals("dark", tab.ask("document.documentElement.dataset.theme").asText());
        assertFalse(light.equals(tab.ask(paper).asText()), light);
        theme(true);
        tab.ask("document.querySelector('form.theme button').focus()");
        tab.enter();
        assertEquals(light, tab.ask(paper).asText(), "light was chosen, whatever the machine prefers");
    }

    @Test
    void on_a_phone_the_menu_is_closed_and_opens_by_keyboard() {
        String shown = "document.querySelector('.menu a').checkVisibility({contentVisibilityAuto: true})";
        desk().go(at("/cases"));
        assertTrue(tab.ask(shown).asBoolean(), "on a desk the menu is there");
        phone().go(at("/cases"));
        assertFalse(tab.ask(shown).asBoolean());
        keys.tabTo("document.activeElement.closest('.menu-box') !== null");
        tab.press("Enter").until(shown);
    }

    @Test
    void paper_carries_the_case_and_none_of_the_controls() {
        desk().go(at(PAGES.get("case")));
        tab.call("Emulation.setEmulatedMedia", Map.of("media", "print"));
        for (String control : List.of(".menu-box", ".menu", ".language", ".sign-out", ".skip")) {
            String shown = "getComputedStyle(document.querySelector('%s')).display".formatted(control);
            assertEquals("none", tab.ask(shown).asText(), control);
        }
        assertEquals("%PDF", new String(tab.printed(), 0, 4, StandardCharsets.US_ASCII));
    }

    /** Whether it is about the pages, and not about the sign-in of the test. */
    private boolean ofPages(String address) {
        return !address.startsWith("http") || address.startsWith("http://" + service.getAuthority() + "/");
    }

    private void fits(String name, int width) {
        assertTrue(
                tab.ask("document.documentElement.scrollWidth").asInt() <= width, name + " is wider than the screen");
    }

    private void choose(String language) {
        tab.go(service.toString());
        if (!tab.ask("document.documentElement.lang").asText().equals(language)) {
            tab.ask("document.querySelector('.language button').focus()");
            tab.enter();
        }
    }

    /** What the machine prefers, and where it prefers light the switch of the page. */
    private void theme(boolean dark) {
        tab.call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    private Tab desk() {
        return tab.size(DESK_WIDTH, 768, false);
    }

    private Tab phone() {
        return tab.size(PHONE_WIDTH, 844, true);
    }

    private String at(String path) {
        return service.resolve(path).toString();
    }

    private static String axe() throws IOException {
        try (InputStream script = ScreensIT.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8) + "; true";
        }
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/");
        pages.put("home-earlier", "/?asOf=2024-03-31&period=quarter");
        pages.put("monitored", "/monitored");
        pages.put("cases", "/cases");
        pages.put("case", "/cases/" + ToldFacts.id(Province.HANDED_OVER));
        pages.put("case-returned", "/cases/" + ToldFacts.id("VA-00022"));
        pages.put("case-overdue", "/cases/" + ToldFacts.id(Province.WITH_CLOCKS));
        pages.put("case-then", "/cases/" + ToldFacts.id(Province.HANDED_OVER) + "?asOf=2024-03-01");
        pages.put("timeline", "/cases/" + ToldFacts.id(Province.HANDED_OVER) + "/timeline");
        pages.put("links", "/links");
        pages.put("links-around", "/links?case=" + ToldFacts.id(Province.HANDED_OVER));
        pages.put("person", "/persons/" + Province.accusedIn(Province.HANDED_OVER));
        pages.put("directives", "/directives");
        pages.put("directive", DirectivesTold.PAGE);
        pages.put("directive-urge", DirectivesTold.PAGE + "/urge");
        pages.put("directive-issue", "/directives/issue");
        pages.put("meetings", "/meetings");
        pages.put("meeting-prepare", "/meetings/prepare");
        pages.put("reports", "/reports");
        pages.put("report-new", "/reports/new");
        pages.put("deadlines", "/deadlines");
        pages.put("transfers", "/transfers");
        pages.put("appraisals", "/appraisals");
        pages.put("recovery", "/recovery");
        pages.put("discipline", "/discipline");
        pages.put("petitions", "/petitions");
        pages.put("control", "/control");
        pages.put("whistleblowers", "/whistleblowers");
        pages.put("rewards", "/whistleblowers?list=rewards");
        pages.put("units", "/units");
        pages.put("unit-facts", "/units/facts?indicator=k12&unit=T01-H1&side=counted");
        pages.put("flow", "/flow");
        pages.put("sources", "/sources");
        pages.put("administration", "/administration");
        pages.put("administration-rules", "/administration?part=rules");
        pages.put("administration-roles", "/administration?part=roles");
        pages.put("search", "/search?text=00001");
        pages.put("behind", "/behind?figure=sources.receptionRate&list=base&from=2024-01-01&to=2024-06-30");
        pages.put("design", "/design");
        return pages;
    }
}
