package vn.liem.control.signature.door;

import java.util.UUID;
import vn.liem.control.signature.Proposals;
import vn.liem.control.signature.SignatureCommand;
import vn.liem.control.signature.SignatureDecider;
import vn.liem.control.signature.SignatureEvent;
import vn.liem.eventstore.Aggregate;
import vn.liem.kernel.StreamId;
import vn.liem.service.part.SecondSigner;

/** The proposals as the store sees them: one stream for each case. */
final class SignatureStreams {

    static final Aggregate<SignatureCommand, Proposals, SignatureEvent> PROPOSALS =
            Aggregate.of(new SignatureDecider(), SignatureEvent.class);

    private SignatureStreams() {}

    static StreamId of(UUID caseId) {
        return StreamId.of(SecondSigner.KIND, caseId);
    }
}
