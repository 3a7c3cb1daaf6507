package vn.liem.control.formerholder;

/** What may be asked of the marks of a case. */
public sealed interface FormerCommand {

    /** Đánh dấu: mark a decision that is being recorded. */
    record MarkDecision(FormerDecision decision) implements FormerCommand {}
}
