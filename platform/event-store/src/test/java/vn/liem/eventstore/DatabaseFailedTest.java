package vn.liem.eventstore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFailedTest {

    @ParameterizedTest(name = "state {0}: away is {1}")
    @CsvSource({
        "08006, true",
        "53300, true",
        "57P01, true",
        "40001, true",
        "55P03, true",
        ", true",
        "22008, false",
        "22021, false",
        "23505, false",
        "42P01, false"
    })
    void only_what_may_go_well_in_a_moment_is_asked_to_come_again(String state, boolean away) {
        assertEquals(away, new DatabaseFailed(new SQLException("refused", state)).isAway());
    }
}
