package vn.liem.service.door;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import vn.liem.kernel.Refusal;
import vn.liem.procedure.Wording;
import vn.liem.procedure.law.Citation;

/**
 * A refusal as it goes out (RFC 9457), in both languages.
 *
 * @param status the status of HTTP
 * @param code the stable code of the contract
 * @param title the rule in English
 * @param titleVi the rule in Vietnamese
 * @param detail what it means for this request, in English
 * @param detailVi the same in Vietnamese
 * @param errors every field that is wrong
 * @param more members beyond those of RFC 9457: what changed since, what may be asked
 * @param retryAfterSeconds when to come again
 */
public record Problem(
        int status,
        String code,
        String title,
        String titleVi,
        String detail,
        String detailVi,
        List<FieldError> errors,
        Map<String, Object> more,
        OptionalInt retryAfterSeconds) {

    /** The media type of a refusal. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Where the page stands that {@code type} names. */
    public static final String PAGE = "/problems";

    private static final int SOON_SECONDS = 1;

    public Problem {
        errors = List.copyOf(errors);
        more = Map.copyOf(more);
    }

    /** A request that is refused for how it came. */
    public static Problem of(RequestRefusal rule) {
        return of(rule.status(), rule);
    }

    /** A rule of an aggregate, or of access. */
    public static Problem of(int status, Refusal rule) {
        Wording article =
                rule.article().isEmpty() ? new Wording("", "") : new Citation(" (" + rule.article() + ")").wording();
        return new Problem(
                status,
                rule.code(),
                rule.english(),
                rule.vietnamese(),
                rule.english() + article.english(),
                rule.vietnamese() + article.vietnamese(),
                List.of(),
                Map.of(),
                OptionalInt.empty());
    }

    /** Fields that cannot stand so. */
    public static Problem of(RequestRefusal rule, List<FieldError> errors) {
        Problem plain = of(rule);
        return new Problem(
                plain.status,
                plain.code,
                plain.title,
                plain.titleVi,
                plain.detail,
                plain.detailVi,
                errors,
                plain.more,
                plain.retryAfterSeconds);
    }

    /** The same with sentences on this very request. */
    public Problem saying(String english, String vietnamese) {
        return new Problem(status, code, title, titleVi, english, vietnamese, errors, more, retryAfterSeconds);
    }

    /** The same with a member more. */
    public Problem with(String name, Object value) {
        Map<String, Object> members = new LinkedHashMap<>(more);
        members.put(name, value);
        return new Problem(status, code, title, titleVi, detail, detailVi, errors, members, retryAfterSeconds);
    }

    /** The same for a caller who should come again soon. */
    public Problem comeAgain() {
        return new Problem(status, code, title, titleVi, detail, detailVi, errors, more, OptionalInt.of(SOON_SECONDS));
    }

    /** The members in the order in which people read them. */
    Map<String, Object> members(String instance, String traceId) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", PAGE + "#" + code);
        members.put("title", title);
        members.put("titleVi", titleVi);
        members.put("status", status);
        members.put("detail", detail);
        members.put("detailVi", detailVi);
        members.put("instance", instance);
        members.put("code", code);
        if (!errors.isEmpty()) {
            members.put("errors", errors);
        }
        members.putAll(more);
        members.put("traceId", traceId);
        return members;
    }
}
