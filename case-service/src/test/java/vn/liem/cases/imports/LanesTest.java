package vn.liem.cases.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.liem.registers.SampleRegisters;
import vn.liem.registers.file.LinedRow;
import vn.liem.registers.file.ReadRegister;
import vn.liem.registers.file.RegisterReader;
import vn.liem.registers.row.RegisterRow;

class LanesTest {

    private static final Map<String, RegisterRow> ROWS = rows();

    @Test
    void a_measure_and_a_receipt_follow_their_asset_and_their_obligation_in_the_lane_of_the_case() {
        Lanes lanes = new Lanes();
        Lane ofCase = Lane.of(row("assets.csv 2"));
        assertEquals(ofCase, lanes.next(row("assets.csv 2")));
        assertEquals(ofCase, lanes.next(row("asset_measures.csv 2")));
        Lane ofOther = lanes.next(row("obligations.csv 2"));
        assertNotEquals(ofCase, ofOther);
        assertEquals(ofOther, lanes.next(row("recoveries.csv 2")));
    }

    @Test
    void rows_whose_asset_and_obligation_came_earlier_have_lanes_of_their_own() {
        Lanes lanes = new Lanes();
        assertNotEquals(Lane.of(row("assets.csv 2")), lanes.next(row("asset_measures.csv 2")));
        assertNotEquals(lanes.next(row("recoveries.csv 2")), lanes.next(row("asset_measures.csv 2")));
    }

    @Test
    void where_an_import_is_undone_a_measure_and_a_receipt_come_before_their_asset_and_their_obligation() {
        Lanes lanes = Lanes.knowing(List.of(
                row("recoveries.csv 2"), row("asset_measures.csv 2"), row("obligations.csv 2"), row("assets.csv 2")));
        assertEquals(Lane.of(row("assets.csv 2")), lanes.next(row("asset_measures.csv 2")));
        assertEquals(Lane.of(row("obligations.csv 2")), lanes.next(row("recoveries.csv 2")));
    }

    private static RegisterRow row(String place) {
        return Stream.of(place).map(ROWS::get).findFirst().orElseThrow();
    }

    private static Map<String, RegisterRow> rows() {
        Map<String, RegisterRow> rows = new TreeMap<>();
        for (ReadRegister read : RegisterReader.read(SampleRegisters.PROVINCE.registers())) {
            for (LinedRow lined : read.rows()) {
                rows.put(read.register().fileName() + " " + lined.line(), lined.row());
            }
        }
        return rows;
    }
}
