package vn.liem.notification.signature;

import java.util.UUID;

/** What may be asked of the proposals of a case or source. */
public sealed interface SignatureNoticeCommand {

    /** Tells of a proposal. */
    record TellOfProposal(SignatureTelling telling) implements SignatureNoticeCommand {}

    /** A proposal was signed, refused or withdrawn, or has lapsed: nothing is awaited any more. */
    record EndProposal(UUID proposal) implements SignatureNoticeCommand {}
}
