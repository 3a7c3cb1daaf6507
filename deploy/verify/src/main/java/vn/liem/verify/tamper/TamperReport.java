package vn.liem.verify.tamper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import vn.liem.verify.tamper.Tally.Count;

/**
 * What the trials came to.
 *
 * @param events of the sender's log and the receiver's
 * @param witnessed up to which size the sender's log is witnessed
 * @param seed with which the same changes are made again
 * @param tally what became of each kind
 * @param tables how many changes were made in the tables as well
 * @param tablesDiffer how many of them were judged otherwise than the copy
 * @param silent whether the untouched logs gave no alarm
 * @param proofs what became of random proofs of the untouched log
 * @param seconds how long the trials took
 */
record TamperReport(
        Events events,
        long witnessed,
        long seed,
        Tally tally,
        int tables,
        int tablesDiffer,
        boolean silent,
        RandomProofs.Result proofs,
        double seconds) {

    /** How many events each log has. */
    record Events(int sender, int receiver) {}

    boolean holds() {
        Count all = tally.all();
        return all.missed() == 0 && all.misplaced() == 0 && tablesDiffer == 0 && silent && proofs.falseAlarms() == 0;
    }

    String text() {
        StringBuilder text = new StringBuilder("""
                %,d events, %,d of them witnessed by the other side, which has %,d events; seed %d
                %,d sự kiện, trong đó %,d đã được bên kia chứng kiến; nhật ký bên kia có %,d sự kiện

                %-34s %8s %8s %8s %8s %8s | %8s %8s
                """.formatted(
                        events.sender(),
                        witnessed,
                        events.receiver(),
                        seed,
                        events.sender(),
                        witnessed,
                        events.receiver(),
                        "",
                        "trials",
                        "found",
                        "exact",
                        "between",
                        "missed",
                        "younger",
                        "found"));
        for (Kind kind : Kind.values()) {
            line(text, kind.english(), tally.of(kind));
            text.append("  ").append(kind.vietnamese()).append('\n');
        }
        line(text, "all / tổng cộng", tally.all());
        return text.append("""

                exact: the first changed position is named. between: the first changed position lies after the last checkpoint
                that still agrees and up to where it shows. younger: changed after everything that was witnessed.
                exact: nêu đúng vị trí sửa đầu tiên. between: vị trí sửa đầu tiên nằm sau điểm kiểm soát cuối cùng còn khớp.
                younger: sửa phần mới hơn mọi điểm kiểm soát đã được chứng kiến, tính riêng.

                """)
                .append(said(
                        "%,d found elsewhere than changed".formatted(tally.all().misplaced())))
                .append(said("%,d of the changes made in the tables too, %,d judged otherwise"
                        .formatted(tables, tablesDiffer)))
                .append(said(silent ? "the untouched logs give no alarm" : "THE UNTOUCHED LOGS GIVE AN ALARM"))
                .append(said(
                        "%,d inclusion and %,d consistency proofs of the untouched log (%,d of the tables): %,d false alarms"
                                .formatted(
                                        proofs.inclusion(),
                                        proofs.consistency(),
                                        proofs.ofTables(),
                                        proofs.falseAlarms())))
                .append(said("%.0f s of trials".formatted(seconds)))
                .append(
                        holds()
                                ? "Every change was found. / Mọi thay đổi đều bị phát hiện."
                                : "NOT EVERY CHANGE WAS FOUND. / CÓ THAY ĐỔI KHÔNG BỊ PHÁT HIỆN.")
                .toString();
    }

    private static String said(String sentence) {
        return sentence + "\n";
    }

    private static void line(StringBuilder text, String name, Count count) {
        text.append("%-34s %,8d %,8d %,8d %,8d %,8d | %,8d %,8d%n"
                .formatted(
                        name,
                        count.trials(),
                        count.found(),
                        count.exact(),
                        count.between(),
                        count.missed(),
                        count.younger(),
                        count.youngerFound()));
    }

    String json() {
        JsonMapper mapper = new JsonMapper();
        ObjectNode json = mapper.createObjectNode();
        json.put("events", events.sender()).put("witnessed", witnessed).put("eventsOfOther", events.receiver());
        json.put("seed", seed).put("seconds", seconds);
        for (Kind kind : Kind.values()) {
            put(json.withObject("/kinds/" + kind.name().toLowerCase(Locale.ROOT)), tally.of(kind));
        }
        put(json.putObject("all"), tally.all());
        json.putObject("tables").put("trials", tables).put("judgedOtherwise", tablesDiffer);
        json.put("silentUntouched", silent);
        json.putObject("proofs")
                .put("inclusion", proofs.inclusion())
                .put("consistency", proofs.consistency())
                .put("ofTables", proofs.ofTables())
                .put("falseAlarms", proofs.falseAlarms());
        json.put("ok", holds());
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was counted cannot be written", e);
        }
    }

    private static void put(ObjectNode json, Count count) {
        json.put("trials", count.trials())
                .put("found", count.found())
                .put("exact", count.exact())
                .put("between", count.between())
                .put("missed", count.missed())
                .put("misplaced", count.misplaced())
                .put("younger", count.younger())
                .put("youngerFound", count.youngerFound());
    }
}
