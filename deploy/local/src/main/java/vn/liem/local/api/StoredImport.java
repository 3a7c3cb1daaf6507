package vn.liem.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An import as case-service shows it. */
public record StoredImport(JsonNode shown) {

    /** Its id. */
    public String id() {
        return shown.path("id").asText();
    }

    /** Its number. */
    public long no() {
        return shown.path("no").asLong();
    }

    /** The SHA-256 of the folder it brought. */
    public String folder() {
        return shown.path("folder").asText();
    }

    /** Whether rows are still being carried. */
    public boolean isRunning() {
        return shown.path("state").asText().equals("running");
    }

    /** Whether it stopped before its first row, since it would change too much. */
    public boolean isStopped() {
        return shown.path("state").asText().equals("stopped");
    }

    /** Whether it undoes another import. */
    public boolean isUndoing() {
        return !shown.path("undoes").asText("").isEmpty();
    }

    /** How many rows an undoing leaves as they are, by the code of the reason and the register. */
    public Map<String, Map<String, Integer>> left() {
        Map<String, Map<String, Integer>> left = new TreeMap<>();
        shown.path("left").propertyStream().forEach(one -> left.put(one.getKey(), numbers(one.getValue())));
        return left;
    }

    /** Why it stopped, or would stop; empty where it does not. */
    public String stop(String language) {
        return shown.path("stop").path(language).asText("");
    }

    /** The least share of what stands that lets all of it change. */
    public int neededPercent() {
        return shown.path("stop").path("neededPercent").asInt();
    }

    /** How many facts that stand change in each register, as {@code 3 / 120}. */
    public Map<String, String> changes() {
        Map<String, String> changes = new TreeMap<>();
        shown.path("changes")
                .valueStream()
                .filter(one -> one.path("changed").asInt() > 0)
                .forEach(one -> changes.put(
                        one.path("register").asText(),
                        one.path("changed").asText() + " / "
                                + one.path("standing").asText()));
        return changes;
    }

    /** A number of the import as a whole: planned, unchanged, rejected, findings. */
    public int count(String name) {
        return shown.path(name).asInt();
    }

    /** How many rows there are to carry. */
    public int rows() {
        return shown.path("rows").valueStream().mapToInt(JsonNode::asInt).sum();
    }

    /** How many of them have their outcome. */
    public int settled() {
        return rows() - rows("open") - rows("failing");
    }

    /** How many rows have this outcome. */
    public int rows(String outcome) {
        return shown.path("rows").path(outcome).asInt();
    }

    /** How many rows of each register have this outcome. */
    public Map<String, Integer> byRegister(String outcome) {
        return numbers(shown.path("outcomes").path(outcome));
    }

    /** What is said of failing, failed or refused rows, and of how many. */
    public Map<String, Integer> said(String of) {
        return numbers(shown.path(of));
    }

    /** How far each log must have been read to show what the import led to. */
    public Map<String, Long> positions() {
        Map<String, Long> positions = new TreeMap<>();
        shown.path("positions")
                .propertyStream()
                .forEach(log -> positions.put(log.getKey(), log.getValue().asLong()));
        return positions;
    }

    /** Files that hold no register. */
    public List<String> unknownFiles() {
        return shown.path("unknownFiles").valueStream().map(JsonNode::asText).toList();
    }

    /** Headers that no register has, each with its register. */
    public List<String> unknownColumns() {
        return shown.path("unknownColumns").valueStream().map(JsonNode::asText).toList();
    }

    private static Map<String, Integer> numbers(JsonNode node) {
        Map<String, Integer> numbers = new TreeMap<>();
        node.propertyStream()
                .forEach(one -> numbers.put(one.getKey(), one.getValue().asInt()));
        return numbers;
    }
}
