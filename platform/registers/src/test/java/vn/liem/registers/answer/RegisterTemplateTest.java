package vn.liem.registers.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.liem.registers.file.ReadRegister;
import vn.liem.registers.file.RegisterFile;
import vn.liem.registers.file.RegisterReader;
import vn.liem.registers.row.Register;

class RegisterTemplateTest {

    @ParameterizedTest
    @EnumSource
    void a_template_is_an_empty_register(Register register) {
        for (RegisterFile template : List.of(
                new RegisterFile(register.workbookName(), RegisterTemplate.workbook(register)),
                new RegisterFile(register.fileName(), RegisterTemplate.text(register)))) {
            ReadRegister read = RegisterReader.read(register, template);
            assertEquals(List.of(), read.faults());
            assertEquals(List.of(), read.rows());
            assertEquals(List.of(), read.unknownColumns());
        }
    }
}
