package vn.liem.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.liem.local.run.PartName;

class NamedPartTest {

    @Test
    void a_part_is_named_with_or_without_service() {
        NamedPart names = new NamedPart();
        assertEquals(
                List.of(PartName.CASE, PartName.CASE), List.of(names.convert("case"), names.convert("case-service")));
    }
}
