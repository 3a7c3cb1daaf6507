package vn.liem.registers.oracle;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Loss, secured value, and money recovered. */
record MoneyFigures(Registers registers, Report report) {

    private static final Set<String> COUNTED = Set.of("compensation", "restitution", "confiscation");

    void into(Figures figures) {
        BigInteger loss = sum(
                registers.all("cases").stream()
                        .filter(row -> registers.unitIn(row.get("locality"), report.scope()))
                        .filter(row -> report.byE(row.get("loss_determined_on")))
                        .toList(),
                row -> row.money("loss_amount"));
        BigInteger secured = secured();
        List<Row> obligations = registers.all("obligations").stream()
                .filter(row -> registers.caseIn(row.get("case_no"), report.scope()))
                .filter(row -> COUNTED.contains(row.get("kind")))
                .toList();
        BigInteger toDate = sum(obligations, row -> recoveredToDate(row.get("obligation_no")));
        figures.money("loss.determined", loss);
        figures.money("secured.value", secured);
        figures.money("recovered.inPeriod", sum(obligations, row -> recoveredInP(row.get("obligation_no"))));
        figures.money("recovered.toDate", toDate);
        recoveryRate(figures, "recovery.rateJudgment", obligations, row -> report.byE(row.get("fixed_on")));
        recoveryRate(figures, "recovery.rateEnforceable", obligations, row -> report.byE(row.get("enforceable_on")));
        figures.moneyRate("recovery.rateLoss", toDate, loss);
        figures.moneyRate("recovery.securedRatio", secured.add(toDate), loss);
    }

    private BigInteger secured() {
        Set<String> assets = new HashSet<>();
        registers.all("assets").stream()
                .filter(row -> registers.caseIn(row.get("case_no"), report.scope()))
                .forEach(row -> assets.add(row.get("asset_no")));
        return sum(
                registers.all("asset_measures").stream()
                        .filter(row -> assets.contains(row.get("asset_no")))
                        .filter(row -> report.byE(row.get("decided_on")) && !report.byE(row.get("ended_on")))
                        .toList(),
                row -> row.money("value"));
    }

    private void recoveryRate(Figures figures, String id, List<Row> obligations, Predicate<Row> counted) {
        BigInteger due = BigInteger.ZERO;
        BigInteger recovered = BigInteger.ZERO;
        for (Row obligation : obligations) {
            if (counted.test(obligation)) {
                BigInteger m = due(obligation);
                BigInteger r = recoveredInP(obligation.get("obligation_no"));
                due = due.add(m);
                recovered = recovered.add(r.min(m).max(BigInteger.ZERO));
            }
        }
        figures.moneyRate(id, recovered, due);
    }

    /** M: outstanding at the start of the period, and what the period added or took away. */
    private BigInteger due(Row obligation) {
        BigInteger m = BigInteger.ZERO;
        if (report.beforeP(obligation.get("fixed_on"))) {
            BigInteger reducedBefore =
                    report.beforeP(obligation.get("reduced_on")) ? obligation.money("reduced_amount") : BigInteger.ZERO;
            m = obligation
                    .money("amount")
                    .subtract(reducedBefore)
                    .subtract(recoveredBefore(obligation.get("obligation_no")))
                    .max(BigInteger.ZERO);
        }
        if (report.inP(obligation.get("fixed_on"))) {
            m = m.add(obligation.money("amount"));
        }
        if (report.inP(obligation.get("reduced_on"))) {
            m = m.subtract(obligation.money("reduced_amount"));
        }
        return m.max(BigInteger.ZERO);
    }

    private BigInteger recoveredBefore(String obligationNo) {
        return sum(
                recoveries(obligationNo).stream()
                        .filter(row -> report.beforeP(row.get("received_on")))
                        .filter(row -> !report.beforeP(row.get("reversed_on")))
                        .toList(),
                row -> row.money("amount"));
    }

    private BigInteger recoveredInP(String obligationNo) {
        BigInteger total = BigInteger.ZERO;
        for (Row row : recoveries(obligationNo)) {
            boolean reversed = report.byE(row.get("reversed_on"));
            if (report.inP(row.get("received_on")) && !reversed) {
                total = total.add(row.money("amount"));
            } else if (report.beforeP(row.get("received_on")) && report.inP(row.get("reversed_on"))) {
                total = total.subtract(row.money("amount"));
            }
        }
        return total;
    }

    private BigInteger recoveredToDate(String obligationNo) {
        return sum(
                recoveries(obligationNo).stream()
                        .filter(row -> report.byE(row.get("received_on")))
                        .filter(row -> !report.byE(row.get("reversed_on")))
                        .toList(),
                row -> row.money("amount"));
    }

    private List<Row> recoveries(String obligationNo) {
        return registers.all("recoveries").stream()
                .filter(row -> row.is("obligation_no", obligationNo))
                .toList();
    }

    private static BigInteger sum(List<Row> rows, Function<Row, BigInteger> amount) {
        return rows.stream().map(amount).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
