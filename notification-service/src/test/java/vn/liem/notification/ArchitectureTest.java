package vn.liem.notification;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.liem.notification.clock.ClocksEvent;
import vn.liem.notification.outcome.OutcomeEvent;
import vn.liem.testsupport.ArchitectureRules;
import vn.liem.testsupport.contract.PublishedContracts;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_code_keeps_its_rules() {
        return ArchitectureRules.service("vn.liem.notification")
                .sharing("clock.view", "notice.view")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> what_is_published_has_its_schema() {
        return PublishedContracts.of("notification-service", ClocksEvent.class, OutcomeEvent.class);
    }
}
