package vn.liem.whole;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The registers in two halves, whichever comes first, come to what one import of everything comes to. */
class HalvesIT {

    private static final Installation SYSTEM = Installation.shared();

    @AfterAll
    static void down() {
        SYSTEM.down();
    }

    static Stream<Named<Halves>> ways() {
        return Stream.of(
                Named.of("by date, the earlier half first", Halves.byDate()),
                Named.of("by date, the later half first", Halves.byDate().turned()),
                Named.of("by file, cases first", Halves.byFile()),
                Named.of("by file, cases last", Halves.byFile().turned()));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void two_halves_come_to_the_whole(Halves halves) {
        SYSTEM.upEmpty();
        SYSTEM.run("import", halves.first().toString()).good();
        SYSTEM.run("import", halves.second().toString()).good();
        halves.comeToTheWhole(SYSTEM);
        new Tampering(SYSTEM).holds();
    }
}
