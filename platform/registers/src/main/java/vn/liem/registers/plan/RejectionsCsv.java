package vn.liem.registers.plan;

import java.util.List;
import java.util.function.Function;
import vn.liem.procedure.Wording;
import vn.liem.registers.answer.CsvLine;
import vn.liem.registers.answer.FileNames;

/** The refused rows as a file for machines, {@code rejections.csv}. */
public final class RejectionsCsv {

    private static final List<String> HEADER = List.of("file", "line", "code", "column", "message");

    private RejectionsCsv() {}

    /** The file, with its messages in one language. */
    public static String of(List<Rejection> rejections, FileNames names, Function<Wording, String> language) {
        StringBuilder file = new StringBuilder(CsvLine.of(HEADER)).append('\n');
        for (Rejection rejection : rejections) {
            file.append(CsvLine.of(List.of(
                            names.of(rejection.register(), rejection.origin()),
                            Integer.toString(rejection.line()),
                            rejection.fault().code(),
                            rejection.column(),
                            language.apply(rejection.message()))))
                    .append('\n');
        }
        return file.toString();
    }
}
