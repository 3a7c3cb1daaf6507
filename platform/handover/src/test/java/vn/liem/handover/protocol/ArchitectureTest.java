package vn.liem.handover.protocol;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.liem.testsupport.ArchitectureRules;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_protocol_is_pure() {
        return ArchitectureRules.pure("vn.liem.handover.protocol", "vn.liem.kernel")
                .tests();
    }
}
