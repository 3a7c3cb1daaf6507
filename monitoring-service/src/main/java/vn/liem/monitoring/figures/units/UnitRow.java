package vn.liem.monitoring.figures.units;

import java.math.BigDecimal;
import java.util.Optional;
import vn.liem.monitoring.fact.UnitFact;
import vn.liem.monitoring.figures.Figure;

/**
 * What a unit reached by one indicator in a period.
 *
 * @param n of how many facts the figure is
 */
public record UnitRow(UnitFact unit, Indicator indicator, Figure figure, long n) {

    /** Of fewer facts a figure says too little for one unit to stand before another. */
    public static final int RANKED_FROM = 5;

    /** How it stands against what is to be reached. */
    public enum State {
        BELOW("below", "Chưa đạt chỉ tiêu", "Below its target"),
        TOO_FEW("too_few", "n < 5, không xếp thứ tự", "n < 5, not ranked"),
        REACHED("reached", "Đạt chỉ tiêu", "Reaches its target"),
        NO_TARGET("no_target", "Không đặt chỉ tiêu", "No target is set");

        private final String code;
        private final String vietnamese;
        private final String english;

        State(String code, String vietnamese, String english) {
            this.code = code;
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** Its code in addresses. */
        public String code() {
            return code;
        }

        /** In Vietnamese. */
        public String vietnamese() {
            return vietnamese;
        }

        /** In English. */
        public String english() {
            return english;
        }
    }

    /** Whether there is anything of which it could be. */
    public boolean isOfAnything() {
        return n != 0;
    }

    /** Whether it is of enough facts to stand in an order. */
    public boolean isRanked() {
        return n >= RANKED_FROM;
    }

    /** How it stands. */
    public State state() {
        if (!isRanked()) {
            return State.TOO_FEW;
        }
        return indicator
                .target()
                .flatMap(figure::reaches)
                .map(reached -> reached ? State.REACHED : State.BELOW)
                .orElse(State.NO_TARGET);
    }

    /** Its value: per cent of a rate, days of a median, đồng, or how many; none where it is of nothing. */
    public Optional<BigDecimal> value() {
        return switch (figure) {
            case Figure.Count(var count) -> Optional.of(BigDecimal.valueOf(count));
            case Figure.Rate rate -> rate.percent().map(BigDecimal::new);
            case Figure.MoneyRate rate -> rate.percent().map(BigDecimal::new);
            case Figure.Median(var value) -> value;
            case Figure.Money(var amountVnd) -> Optional.of(new BigDecimal(amountVnd));
        };
    }

    /** By what it is ranked; nothing where it is of too few. */
    public Optional<BigDecimal> ranked() {
        return isRanked() ? value() : Optional.empty();
    }

    /** Whether it is a share of a hundred. */
    public boolean isRate() {
        return switch (figure) {
            case Figure.Rate _, Figure.MoneyRate _ -> true;
            case Figure.Count _, Figure.Median _, Figure.Money _ -> false;
        };
    }
}
