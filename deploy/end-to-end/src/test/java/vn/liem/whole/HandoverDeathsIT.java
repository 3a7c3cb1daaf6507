package vn.liem.whole;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A hand-over between two services, one of which is killed: in each step, at each moment. */
class HandoverDeathsIT {

    private static final Installation SYSTEM = Installation.shared();

    @BeforeAll
    static void up() {
        SYSTEM.upEmpty();
        SYSTEM.run(
                        "import",
                        Samples.part("units", vn.liem.registers.SampleRegisters.PROVINCE, _ -> false)
                                .toString())
                .good();
    }

    @AfterAll
    static void everything_holds() {
        new Tampering(SYSTEM).holds();
        SYSTEM.down();
    }

    static Stream<Arguments> deaths() {
        return Arrays.stream(Step.values())
                .flatMap(step -> Arrays.stream(Death.values())
                        .filter(death -> HandoverUnderFire.isPossible(step, death))
                        .map(death -> Arguments.of(step, death)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("deaths")
    void it_ends_once(Step step, Death death) {
        new HandoverUnderFire(SYSTEM, step, death).run();
    }
}
