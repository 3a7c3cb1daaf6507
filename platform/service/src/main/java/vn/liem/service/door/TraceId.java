package vn.liem.service.door;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id under which operators find a request: that of W3C Trace Context where the caller brings one, else a fresh one. */
final class TraceId {

    private static final Pattern TRACEPARENT =
            Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");

    private TraceId() {}

    static String of(@Nullable String traceparent) {
        Matcher matcher = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        return matcher.matches()
                ? matcher.group(1)
                : UUID.randomUUID().toString().replace("-", "");
    }
}
