package vn.liem.registers.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.liem.registers.SampleRegisters;

/** Rows of a folder are held for as long as its import takes: what many of them say is there once. */
class SharedValuesTest {

    @Test
    void what_many_cells_of_a_folder_say_is_kept_once() {
        List<String> named = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        for (ReadRegister register : RegisterReader.read(SampleRegisters.PROVINCE.registers())) {
            for (LinedRow lined : register.rows()) {
                lined.row()
                        .references()
                        .forEach(reference ->
                                named.add(reference.target().parts().getFirst()));
                lined.row().firstDay().ifPresent(days::add);
            }
        }
        assertEquals(new HashSet<>(named).size(), instances(named));
        assertEquals(new HashSet<>(days).size(), instances(days));
        assertTrue(instances(named) < named.size() && instances(days) < days.size());
    }

    private static int instances(List<?> values) {
        Set<Object> instances = Collections.newSetFromMap(new IdentityHashMap<>());
        instances.addAll(values);
        return instances.size();
    }
}
