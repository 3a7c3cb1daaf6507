package vn.liem.monitoring.casepage;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.FormerHolder;
import vn.liem.procedure.Wording;
import vn.liem.procedure.journey.DecisionRule;
import vn.liem.procedure.journey.DecisionTable;
import vn.liem.procedure.journey.ReturningBody;

/** How decisions are named to people. */
public record DecisionWords(DecisionTable table) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /** The name of a decision. */
    public Wording name(DecisionFact decision) {
        return table.rule(decision.decision()).name();
    }

    /** The article it rests on. */
    public String article(DecisionFact decision) {
        return table.rule(decision.decision()).article();
    }

    /** What its detail says, where it has one, and by whom it was recorded where that body held the file no longer. */
    public Optional<Wording> detail(DecisionFact decision) {
        Optional<Wording> said = said(decision);
        return decision.formerHolder()
                .map(DecisionWords::formerHolder)
                .map(former -> said.map(detail -> new Wording(
                                detail.vietnamese() + "; " + former.vietnamese(),
                                detail.english() + "; " + former.english()))
                        .orElse(former))
                .or(() -> said);
    }

    /** That a body recorded a decision after it had handed the file on. */
    static Wording formerHolder(FormerHolder former) {
        String day = DAY.format(former.recordedOn());
        return new Wording(
                "ghi nhận ngày %s, khi hồ sơ đã do cơ quan khác giữ".formatted(day),
                "recorded on %s, when another body held the file".formatted(day));
    }

    private Optional<Wording> said(DecisionFact decision) {
        DecisionRule rule = table.rule(decision.decision());
        return decision.detail().flatMap(detail -> switch (rule.detail()) {
            case NONE -> Optional.empty();
            case MONTHS -> Optional.of(new Wording(detail + " tháng", detail + (one(detail) ? " month" : " months")));
            case DAYS -> Optional.of(new Wording(detail + " ngày", detail + (one(detail) ? " day" : " days")));
            case GROUND_229 ->
                Optional.of(new Wording(
                        "căn cứ điểm %s khoản 1 Điều 229 BLTTHS".formatted(detail),
                        "ground: point %s, Art. 229(1) CPC".formatted(detail)));
            case RETURNING_BODY -> Optional.of(returningBody(detail));
        });
    }

    private static Wording returningBody(String code) {
        return ReturningBody.ofCode(code)
                .map(body -> new Wording(body.vietnamese(), body.english()))
                .orElseGet(() -> new Wording(code, code));
    }

    private static boolean one(String number) {
        return number.equals("1");
    }
}
