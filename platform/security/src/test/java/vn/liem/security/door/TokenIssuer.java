package vn.liem.security.door;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** Signs tokens the way the realm does, with a key of its own that the application under test is told. */
public final class TokenIssuer implements QuarkusTestResourceLifecycleManager {

    private static final int KEY_BITS = 2048;

    /** Start and tests may be loaded by two class loaders: what they share is the JVM. */
    private static final String PRIVATE_KEY = "liem.test.token-issuer";

    @Override
    public Map<String, String> start() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            KeyPair keys = generator.generateKeyPair();
            System.setProperty(
                    PRIVATE_KEY,
                    Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
            return Map.of(
                    "quarkus.oidc.public-key",
                    Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        System.clearProperty(PRIVATE_KEY);
    }

    static String signed(String algorithm, JwtClaims claims) {
        try {
            byte[] key = Base64.getDecoder().decode(System.getProperty(PRIVATE_KEY));
            JsonWebSignature signature = new JsonWebSignature();
            signature.setPayload(claims.toJson());
            signature.setKey(KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key)));
            signature.setAlgorithmHeaderValue(algorithm);
            return signature.getCompactSerialization();
        } catch (JoseException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
