package vn.liem.monitoring.whistleblowers.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.monitoring.whistleblowers.ProtectionRow;
import vn.liem.monitoring.whistleblowers.RewardRow;
import vn.liem.procedure.Wording;

/** Rows of the desk from what case-service shows. */
final class RowsShown {

    private RowsShown() {}

    /** A protection. */
    static ProtectionRow protection(JsonNode shown) {
        List<String> interests = new ArrayList<>();
        shown.path("interests").forEach(each -> interests.add(each.asText()));
        List<Wording> measures = new ArrayList<>();
        shown.path("measures").forEach(each -> measures.add(word(each.path("name"))));
        return new ProtectionRow(
                shown.path("number").asText(),
                shown.path("body").asText(),
                shown.path("standing").asText(),
                LocalDate.parse(shown.path("requestedOn").asText()),
                interests,
                measures,
                day(shown.path("until")));
    }

    /** A reward. */
    static RewardRow reward(JsonNode shown) {
        return new RewardRow(
                shown.path("number").asText(),
                shown.path("body").asText(),
                shown.path("standing").asText(),
                word(shown.path("formName")),
                LocalDate.parse(shown.path("proposedOn").asText()),
                amount(shown.path("proposedVnd")),
                amount(shown.path("paidVnd")));
    }

    private static Wording word(JsonNode said) {
        return new Wording(
                said.path("vietnamese").asText(), said.path("english").asText());
    }

    private static Optional<LocalDate> day(JsonNode day) {
        return day.isTextual() ? Optional.of(LocalDate.parse(day.asText())) : Optional.empty();
    }

    private static BigInteger amount(JsonNode vnd) {
        return vnd.isTextual() ? new BigInteger(vnd.asText()) : BigInteger.ZERO;
    }
}
