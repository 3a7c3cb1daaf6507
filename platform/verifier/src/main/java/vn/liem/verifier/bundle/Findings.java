package vn.liem.verifier.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a check has found so far. */
final class Findings {

    private final List<Said> proven = new ArrayList<>();
    private final List<Said> wrong = new ArrayList<>();
    private final List<Said> open = new ArrayList<>();

    void proven(String code, Object... values) {
        proven.add(Said.of(code, values));
    }

    void wrong(String code, Object... values) {
        wrong.add(Said.of(code, values));
    }

    void open(String code, Object... values) {
        open.add(Said.of(code, values));
    }

    void openAs(Said said) {
        open.add(said);
    }

    /** Finds that something is wrong unless it holds. */
    void hold(boolean holds, String code, Object... values) {
        if (!holds) {
            wrong(code, values);
        }
    }

    boolean areGood() {
        return wrong.isEmpty();
    }

    Verdict verdict(About about) {
        return areGood()
                ? new Verdict(Verdict.Outcome.PROVEN, Optional.of(about), proven, wrong, open)
                : new Verdict(Verdict.Outcome.NOT_PROVEN, Optional.of(about), List.of(), wrong, List.of());
    }
}
