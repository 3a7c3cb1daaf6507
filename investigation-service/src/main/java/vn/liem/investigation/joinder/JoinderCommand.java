package vn.liem.investigation.joinder;

import java.util.Optional;
import java.util.UUID;

/** What may be asked of a case that is to go into another. */
public sealed interface JoinderCommand {

    /** Nhập vụ án: join the case; {@code survivorWentInto} is the case into which the other one was joined itself. */
    record JoinCases(JoinderDecision joinder, Optional<UUID> survivorWentInto) implements JoinderCommand {}

    /** Hủy bỏ quyết định nhập vụ án: annul the joinder into the case that it is said to go on in. */
    record AnnulJoinder(UUID survivor, JoinderAnnulment annulment) implements JoinderCommand {}
}
