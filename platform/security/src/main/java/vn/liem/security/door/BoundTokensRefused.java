package vn.liem.security.door;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jspecify.annotations.Nullable;
import vn.liem.security.token.OfficerOfClaims;
import vn.liem.security.token.TokenRefusal;

/** Refuses tokens bound to a proof: Quarkus takes a replayed DPoP or certificate-bound token as a plain bearer. */
@Unremovable
@ApplicationScoped
public class BoundTokensRefused implements Validator {

    /** Answers nothing where the token may pass; so jose4j asks. */
    @Override
    public @Nullable String validate(JwtContext context) {
        return OfficerOfClaims.isBound(context.getJwtClaims().getClaimsMap())
                ? TokenRefusal.BOUND_TO_A_PROOF.english()
                : null;
    }
}
