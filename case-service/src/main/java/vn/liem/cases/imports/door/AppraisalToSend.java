package vn.liem.cases.imports.door;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import vn.liem.registers.row.AppraisalRow;

/** What a row of the register of requests for expertise and valuation says to investigation-service. */
final class AppraisalToSend {

    /** The request is new, with all that the row tells of the answers. */
    static final String BRING_IN = "bring_in_appraisal";

    /** The row says otherwise what it said before. */
    static final String CORRECT = "correct_appraisal";

    /** The row is of another case now. */
    static final String WITHDRAW = "withdraw_appraisal";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private AppraisalToSend() {}

    /** All that the row tells; the days of waiting stay a number, since it does not say when they were. */
    static ObjectNode body(AppraisalRow row, ObjectNode line) {
        ObjectNode body = JSON.objectNode();
        body.put("requestNo", row.requestNo());
        body.put("kind", code(row.kind()));
        body.put("body", row.bodyUnit());
        row.dueOn().ifPresent(day -> body.put("dueOn", day.toString()));
        row.receivedOn().ifPresent(day -> body.put("receivedOn", day.toString()));
        body.put(
                "awaitingDays",
                row.awaitingDays()
                        .filter(days -> days <= Integer.MAX_VALUE)
                        .map(Long::intValue)
                        .orElse(0));
        row.concludedOn().ifPresent(day -> body.put("concludedOn", day.toString()));
        row.delayReason().ifPresent(reason -> body.put("delayReason", code(reason)));
        body.set("line", line);
        return body;
    }

    /** Which request is taken back. */
    static ObjectNode withdrawn(AppraisalRow row, ObjectNode line) {
        ObjectNode body = JSON.objectNode();
        body.put("requestNo", row.requestNo());
        body.set("line", line);
        return body;
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
