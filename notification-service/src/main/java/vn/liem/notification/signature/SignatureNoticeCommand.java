package vn.liem.notification.signature;

/** What may be asked of the proposals of a case or source. */
public sealed interface SignatureNoticeCommand {

    /** Tells of a proposal. */
    record TellOfProposal(SignatureTelling telling) implements SignatureNoticeCommand {}
}
