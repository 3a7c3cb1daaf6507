package vn.liem.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.liem.local.run.PartName;

/** One walk through the whole system, each step on what the steps before have left. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeSystemIT {

    private static final Installation SYSTEM = Installation.shared();
    private static final Databases DATABASES = new Databases(SYSTEM);
    private static final long CHANGED_POS = 100;

    @BeforeAll
    static void up() {
        SYSTEM.upEmpty();
    }

    @AfterAll
    static void down() {
        SYSTEM.down();
    }

    @Test
    @Order(1)
    void the_second_half_first_with_services_killed_comes_to_the_whole() {
        Halves halves = Halves.byDate().turned();
        Kills kills = new Kills(SYSTEM, List.of(PartName.CASE, PartName.INVESTIGATION));
        kills.during(halves.first().toString());
        assertEquals(2, kills.done());
        SignedReport signed = SignedReport.of(SYSTEM);
        SYSTEM.run("import", halves.second().toString()).good();
        Figures.areThoseOfTheProvince(SYSTEM);
        Map<PartName, Long> sizes = DATABASES.sizesOnceQuiet();
        assertEquals(Halves.expected(), halves.refusedInTheEnd(SYSTEM));
        assertEquals(sizes, DATABASES.sizesOnceQuiet(), "a second import changes nothing");
        signed.isCountedAgainToTheByte();
    }

    @Test
    @Order(2)
    void everything_is_there_after_down_and_up() {
        SYSTEM.startClocksAgain();
        Map<PartName, Long> sizes = DATABASES.sizesOnceQuiet();
        SYSTEM.down();
        SYSTEM.up();
        Figures.areThoseOfTheProvince(SYSTEM);
        assertEquals(sizes, DATABASES.sizesOnceQuiet());
    }

    @Test
    @Order(3)
    void a_changed_row_is_found_where_it_was_changed() {
        new Tampering(SYSTEM).is_found_where_it_was_done(PartName.CASE, CHANGED_POS);
    }

    @Test
    @Order(4)
    void a_hand_over_whose_receiver_dies_before_it_acknowledges_ends_once() {
        new HandoverUnderFire(SYSTEM, Step.RECEIVED, Death.BEFORE_ACKNOWLEDGING_AND_PUBLISHING).run();
    }

    @Test
    @Order(5)
    void a_hand_over_whose_sender_dies_before_it_commits_ends_once() {
        new HandoverUnderFire(SYSTEM, Step.RELEASED, Death.BEFORE_ITS_COMMIT).run();
    }

    @Test
    @Order(6)
    void no_name_title_or_reason_lies_anywhere_in_clear() {
        new Planted(SYSTEM).is_found_everywhere();
        new Canaries(SYSTEM).tell();
        DATABASES.sizesOnceQuiet();
        Search canary = Search.of(Canaries.WORD);
        Places places = new Places(SYSTEM);
        assertEquals(Set.of(), places.tablesWith(canary), "tables");
        assertEquals(Set.of(), places.topicsWith(canary), "topics");
        Map<String, String> readable = new TreeMap<>(places.logFiles());
        assertTrue(readable.size() > Databases.SERVICES.size(), "every part writes a log file");
        readable.putAll(places.openPages());
        assertEquals(
                List.of(),
                readable.entrySet().stream()
                        .filter(each -> canary.isIn(each.getValue()))
                        .map(Map.Entry::getKey)
                        .toList(),
                "log files and pages");
    }

    @Test
    @Order(7)
    void no_password_secret_or_token_stands_in_a_log_file() {
        SecretsInLogs secrets = new SecretsInLogs(SYSTEM);
        assertTrue(secrets.secrets().size() > Databases.SERVICES.size(), "the secrets are known");
        assertEquals(Set.of(), secrets.found());
    }

    @Test
    @Order(8)
    void a_running_service_knows_no_password_of_a_database_but_its_own() {
        Map<PartName, Set<String>> own = new TreeMap<>();
        Databases.SERVICES.forEach(service -> own.put(service, Set.of("database." + service.role())));
        assertEquals(own, new SecretsOfServices(SYSTEM).ofDatabases());
    }

    @Test
    @Order(9)
    void no_file_below_the_data_folder_holds_them_either() {
        new Tampering(SYSTEM).holds();
        SYSTEM.down();
        assertEquals(Set.of(), new Places(SYSTEM).filesWith(Search.of(Canaries.WORD)));
    }
}
