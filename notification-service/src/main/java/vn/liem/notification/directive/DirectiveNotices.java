package vn.liem.notification.directive;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import vn.liem.notification.directive.DirectiveNoticeEvent.OwnerKnown;
import vn.liem.notification.directive.DirectiveNoticeEvent.OwnerTold;

/**
 * Of what the owner of a directive has been told.
 *
 * @param owner the body that owns it, once that is known
 * @param dueOn its last day as it was set first
 * @param told what was said, and to whom
 */
public record DirectiveNotices(Optional<String> owner, Optional<LocalDate> dueOn, Set<OwnerTold> told) {

    static final DirectiveNotices NONE = new DirectiveNotices(Optional.empty(), Optional.empty(), Set.of());

    public DirectiveNotices {
        told = Set.copyOf(told);
    }

    /** The state after the event. */
    DirectiveNotices after(DirectiveNoticeEvent event) {
        return switch (event) {
            case OwnerKnown(var body, var day) -> new DirectiveNotices(Optional.of(body), day, told);
            case OwnerTold one -> {
                Set<OwnerTold> more = new LinkedHashSet<>(told);
                more.add(one);
                yield new DirectiveNotices(owner, dueOn, more);
            }
        };
    }

    /** Whether the body has been told that the directive was issued to it. */
    boolean toldOfIssue(String body) {
        return told.stream()
                .anyMatch(one -> one.key().clock() == DirectiveNews.DIRECTIVE_ISSUED
                        && one.to().equals(body));
    }
}
