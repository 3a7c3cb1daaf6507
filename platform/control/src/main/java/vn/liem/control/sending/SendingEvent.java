package vn.liem.control.sending;

import vn.liem.kernel.EventType;
import vn.liem.procedure.part.Correction;

/** What bodies have recorded of the sending of their decisions. */
public sealed interface SendingEvent {

    /** A body sent a decision that it had taken to another. */
    @EventType("sending.decision-sent.v1")
    record DecisionSent(Sending sending) implements SendingEvent {}

    /** The record of a sending was taken back. */
    @EventType("sending.record-annulled.v1")
    record SendingAnnulled(Sending.Key key, Correction correction) implements SendingEvent {}
}
