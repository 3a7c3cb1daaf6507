package vn.liem.monitoring.recovery;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The sums of some cases, from what was lost to what came back. */
public record Funnel(
        BigInteger loss,
        BigInteger secured,
        BigInteger mustRecover,
        BigInteger enforceable,
        BigInteger recovered,
        BigInteger recoveredOfEnforceable) {

    private static final int DECIMALS = 1;

    /** The sums of these cases. */
    public static Funnel of(List<RecoveryRow> rows) {
        return new Funnel(
                sum(rows, RecoveryRow::loss),
                sum(rows, RecoveryRow::secured),
                sum(rows, RecoveryRow::mustRecover),
                sum(rows, RecoveryRow::enforceable),
                sum(rows, RecoveryRow::recovered),
                sum(rows, RecoveryRow::recoveredOfEnforceable));
    }

    /** A part of a whole in percent; nothing where there is no whole. */
    public static Optional<BigDecimal> percent(BigInteger part, BigInteger whole) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(new BigDecimal(part)
                        .scaleByPowerOfTen(2)
                        .divide(new BigDecimal(whole), DECIMALS, RoundingMode.HALF_UP));
    }

    private static BigInteger sum(List<RecoveryRow> rows, Function<RecoveryRow, BigInteger> amount) {
        return rows.stream().map(amount).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
