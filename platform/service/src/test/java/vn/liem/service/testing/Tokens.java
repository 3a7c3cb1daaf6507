package vn.liem.service.testing;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.liem.security.Role;
import vn.liem.security.token.OfficerOfClaims;

/** Access tokens of the test issuer, with the claims that the realm gives. */
public final class Tokens {

    static final String KEY = "liem.test.signing-key";

    private Tokens() {}

    /** A token of an officer; the subject is {@code role@agency}, the territory is the given one. */
    public static String officer(String agency, String jurisdiction, Role... roles) {
        return officerNamed(roles[0].code() + "@" + agency, agency, jurisdiction, roles);
    }

    /** A token of the officer with this subject id, who stands beside the others of the body. */
    public static String officerNamed(String subject, String agency, String jurisdiction, Role... roles) {
        return signed(claims(subject, roles)
                .claim(OfficerOfClaims.AGENCY, agency)
                .claim(OfficerOfClaims.JURISDICTION, jurisdiction)
                .claim(OfficerOfClaims.CLEARANCE, "confidential"));
    }

    /** A token of the account that carries the rows of imports. */
    public static String importRunner() {
        return signed(claims("service-account-importer", Role.IMPORT_RUNNER)
                .claim("azp", OfficerOfClaims.RUNNER_CLIENT)
                .claim(OfficerOfClaims.AGENCY, "TW")
                .claim(OfficerOfClaims.JURISDICTION, "TW"));
    }

    /** A token of another service's own account. */
    public static String service(String name) {
        return signed(claims("service-account-" + name)
                .claim("azp", name)
                .claim("realm_access", Map.of("roles", List.of("service"))));
    }

    /** A token for another audience. */
    public static String forAnotherSystem(String agency, Role role) {
        return signed(claims("someone", role)
                .audience("another-system")
                .claim(OfficerOfClaims.AGENCY, agency)
                .claim(OfficerOfClaims.JURISDICTION, agency));
    }

    /** A token that has run out. */
    public static String expired(String agency, Role role) {
        return signed(claims("someone", role)
                .claim(OfficerOfClaims.AGENCY, agency)
                .claim(OfficerOfClaims.JURISDICTION, agency)
                .expiresAt(1_700_000_000L));
    }

    /** A token that is bound to a key which nobody proves. */
    public static String bound(String agency, Role role) {
        return signed(claims("someone", role)
                .claim("cnf", Map.of("jkt", "x"))
                .claim(OfficerOfClaims.AGENCY, agency)
                .claim(OfficerOfClaims.JURISDICTION, agency));
    }

    private static JwtClaimsBuilder claims(String subject, Role... roles) {
        List<String> codes = Arrays.stream(roles).map(Role::code).toList();
        return Jwt.claims()
                .subject(subject)
                .issuer(ConfigProvider.getConfig().getValue("quarkus.oidc.token.issuer", String.class))
                .audience(OfficerOfClaims.AUDIENCE)
                .claim("typ", "Bearer")
                .claim("realm_access", Map.of("roles", codes))
                .expiresIn(Duration.ofMinutes(5));
    }

    private static String signed(JwtClaimsBuilder claims) {
        return claims.jws()
                .algorithm(SignatureAlgorithm.PS256)
                .keyId(TestIssuer.KEY_ID)
                .sign(privateKey());
    }

    private static PrivateKey privateKey() {
        byte[] key = Base64.getDecoder().decode(ConfigProvider.getConfig().getValue(KEY, String.class));
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the test's own key is an RSA key", e);
        }
    }
}
