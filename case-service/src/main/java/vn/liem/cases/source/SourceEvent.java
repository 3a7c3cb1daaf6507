package vn.liem.cases.source;

import vn.liem.kernel.EventType;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.RegisterLine;

/** What has happened to an information source (nguồn tin về tội phạm). */
public sealed interface SourceEvent {

    /**
     * The sender registered it.
     *
     * @param sealingKey the public half of its key, with which every service can seal texts for it
     */
    @EventType("source.registered.v1")
    record SourceRegistered(String sealingKey, SourceDetails details) implements SourceEvent {}

    /** A body acknowledged it. */
    @EventType("source.received.v1")
    record SourceReceived(SourceReceipt receipt) implements SourceEvent {}

    /** It was forwarded to another body. */
    @EventType("source.redirected.v1")
    record SourceRedirected(SourceRedirection redirection) implements SourceEvent {}

    /** Its settling was decided. */
    @EventType("source.decided.v1")
    record SourceDecided(SourceDecision decision) implements SourceEvent {}

    /**
     * What a register told of it is taken back, since its import was undone (đã hủy lần nhập sổ): nobody has registered it then.
     * The earlier events stay.
     *
     * @param line where it stood
     */
    @EventType("source.statement-withdrawn.v1")
    record SourceStatementWithdrawn(String number, RegisterLine line) implements SourceEvent {}

    /** What was recorded was wrong: this is how it was. The earlier events stay. */
    @EventType("source.corrected.v1")
    record SourceCorrected(SourceDetails details, SourceCourse course, SealedText reason) implements SourceEvent {}
}
