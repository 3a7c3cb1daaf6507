package vn.liem.registers.oracle;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.liem.registers.SampleRegisters;

/** Computes all figures of a report from register files. */
public final class Oracle {

    private final Registers registers;

    private Oracle(Registers registers) {
        this.registers = registers;
    }

    /** An oracle over files of which no row was refused. */
    public static Oracle of(Map<String, byte[]> files) {
        return new Oracle(new Registers(files, Set.of()));
    }

    /** An oracle over files without the refused rows, each named {@code file,line}. */
    public static Oracle of(Map<String, byte[]> files, Set<String> refusedFileAndLine) {
        return new Oracle(new Registers(files, refusedFileAndLine));
    }

    /** An oracle over a data set without the rows that must be refused. */
    public static Oracle of(SampleRegisters set) {
        Set<String> refused = new HashSet<>();
        if (set == SampleRegisters.BAD_ROWS) {
            set.expectedRejections().forEach(line -> refused.add(line.substring(0, line.lastIndexOf(','))));
        }
        return of(set.files(), refused);
    }

    /** The figures by their ids; counts are longs, money and rates texts, a median a long or one decimal, no data null. */
    public Map<String, Object> figures(Report report) {
        Figures figures = new Figures();
        new SourceFigures(registers, report).into(figures);
        new CaseFigures(registers, report).into(figures);
        new AppraisalFigures(registers, report).into(figures);
        new SteeringFigures(registers, report).into(figures);
        new PetitionFigures(registers, report).into(figures);
        new MoneyFigures(registers, report).into(figures);
        return figures.byId();
    }

    /** The whole report, in the form of the expected files. */
    public Map<String, Object> report(Report report) {
        Map<String, Object> period = new LinkedHashMap<>();
        period.put("from", report.from());
        period.put("to", report.to());
        period.put("asOf", report.asOf());
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("period", period);
        whole.put("scope", report.scope());
        whole.put("figures", figures(report));
        return whole;
    }
}
