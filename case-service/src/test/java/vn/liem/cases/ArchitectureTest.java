package vn.liem.cases;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.liem.cases.protection.ProtectionEvent;
import vn.liem.cases.reward.RewardEvent;
import vn.liem.testsupport.ArchitectureRules;
import vn.liem.testsupport.FrozenEvents;
import vn.liem.testsupport.contract.PublishedContracts;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_code_keeps_its_rules() {
        return ArchitectureRules.service("vn.liem.cases")
                .sharing("person", "unit", "door", "imports")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> what_is_published_has_its_schema() {
        return PublishedContracts.of(
                "case-service",
                Stream.of(FrozenEvents.sealedEventsOf("vn.liem.cases"))
                        .filter(family -> family != ProtectionEvent.class && family != RewardEvent.class)
                        .toArray(Class<?>[]::new));
    }
}
