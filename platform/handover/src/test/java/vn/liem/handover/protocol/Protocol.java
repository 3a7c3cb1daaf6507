package vn.liem.handover.protocol;

import vn.liem.kernel.Decider;

/** The deciders that are explored: the real ones, or some with a planted mistake. */
record Protocol(
        Decider<OfferedFileCommand, OfferedFile, OfferedFileEvent> sender,
        Decider<IncomingFileCommand, IncomingFile, IncomingFileEvent> receiver,
        Decider<CustodyCommand, Custody, CustodyEvent> custody) {

    static Protocol real() {
        return new Protocol(new OfferedFileDecider(), new IncomingFileDecider(), new CustodyDecider());
    }

    Sending sending() {
        return new Sending(sender, custody);
    }

    Receiving receiving() {
        return new Receiving(receiver, custody);
    }
}
