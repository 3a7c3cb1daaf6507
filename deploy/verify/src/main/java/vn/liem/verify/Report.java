package vn.liem.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.liem.eventstore.LogCheck;

/** What was found of all services, for people and for machines. */
record Report(List<Found> found) {

    private static final JsonMapper JSON = new JsonMapper();

    boolean holds() {
        return found.stream().allMatch(each -> each.faults().isEmpty());
    }

    /** Lines for people. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Found each : found) {
            text.append("%-24s %s%n".formatted(each.service().log(), line(each)));
            each.faults()
                    .forEach(fault -> text.append("    %s, position %d: %s%n    %s, vị trí %d: %s%n"
                            .formatted(
                                    fault.log(),
                                    fault.pos(),
                                    fault.english(),
                                    fault.log(),
                                    fault.pos(),
                                    fault.vietnamese())));
        }
        text.append(
                holds()
                        ? "Everything holds. / Tất cả đều khớp."
                        : "There are faults; of each log the first of each kind is named. / Có sai lệch; với mỗi nhật ký chỉ nêu sai lệch đầu tiên của mỗi loại.");
        return text.toString();
    }

    private static String line(Found each) {
        if (each.log().isEmpty()) {
            return each.faults().isEmpty() ? "never started / chưa từng chạy" : "FAULT / SAI";
        }
        LogCheck.Result log = each.log().get();
        return "%s  %,d events, %,d checkpoints, %,d tiles, %,d signed, %,d witnessed, %,d rows of others, %,d of hand-overs, %,d of custody, %,d of looking, root %s"
                .formatted(
                        each.faults().isEmpty() ? "holds / khớp" : "FAULT / SAI",
                        log.events(),
                        log.checkpoints(),
                        log.tiles(),
                        log.signed(),
                        each.witnessed(),
                        each.compared(),
                        each.receipts(),
                        each.holders(),
                        each.looked(),
                        log.root());
    }

    /** One JSON object for machines. */
    String json() {
        ObjectNode root = JSON.createObjectNode().put("ok", holds());
        ArrayNode logs = root.putArray("logs");
        found.forEach(each -> add(logs.addObject(), each));
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always JSON", e);
        }
    }

    private static void add(ObjectNode log, Found each) {
        log.put("service", each.service().serviceName())
                .put("log", each.service().log())
                .put("started", each.log().isPresent())
                .put("size", each.log().map(LogCheck.Result::events).orElse(0L));
        each.log()
                .ifPresent(found -> log.put("root", found.root())
                        .put("checkpoints", found.checkpoints())
                        .put("tiles", found.tiles())
                        .put("signed", found.signed())
                        .put("witnessed", each.witnessed())
                        .put("ofOthers", each.compared())
                        .put("ofHandovers", each.receipts())
                        .put("ofCustody", each.holders())
                        .put("ofLooking", each.looked()));
        log.put("ok", each.faults().isEmpty());
        ArrayNode faults = log.putArray("faults");
        each.faults().forEach(fault -> add(faults.addObject(), fault));
    }

    private static void add(ObjectNode entry, Found.Fault fault) {
        entry.put("log", fault.log())
                .put("position", fault.pos())
                .put("code", fault.code())
                .put("what", fault.english())
                .put("whatVi", fault.vietnamese());
    }
}
