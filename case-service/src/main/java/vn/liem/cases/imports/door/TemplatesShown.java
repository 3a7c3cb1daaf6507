package vn.liem.cases.imports.door;

import java.util.Arrays;
import java.util.List;
import vn.liem.registers.row.Register;

/** The templates that there are, one workbook and one text for each register. */
public record TemplatesShown(List<Template> items) {

    /**
     * The templates of one register.
     *
     * @param register its name
     * @param workbook where its workbook is
     * @param text where its header is as text
     */
    public record Template(String register, String workbook, String text) {}

    static TemplatesShown all(String path) {
        return new TemplatesShown(Arrays.stream(Register.values())
                .map(register -> new Template(
                        register.sheetName(), path + "/" + register.workbookName(), path + "/" + register.fileName()))
                .toList());
    }
}
