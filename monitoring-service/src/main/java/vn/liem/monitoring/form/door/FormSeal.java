package vn.liem.monitoring.form.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The seal of a form: who signed in, in which session, at which address, under which key of the command. Whoever has no page of
 * that session cannot make it, and it fits no other form.
 */
@ApplicationScoped
public class FormSeal {

    private static final String MAC = "HmacSHA256";
    private static final String PURPOSE = "liem form seal 1";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    /** With the secret of sessions; with a fresh one where none is set, so that a restart ends every form. */
    @Inject
    FormSeal(@ConfigProperty(name = "liem.session-secret") Optional<String> secret) {
        byte[] sessions =
                secret.map(text -> text.getBytes(StandardCharsets.UTF_8)).orElseGet(FormSeal::fresh);
        this.key = new SecretKeySpec(mac(new SecretKeySpec(sessions, MAC), PURPOSE), MAC);
    }

    /** The seal. */
    String of(FormFor whose) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(key, whose.text()));
    }

    /** Whether a seal is the one, told in a time that does not depend on what it is. */
    boolean fits(FormFor whose, String seal) {
        return MessageDigest.isEqual(
                of(whose).getBytes(StandardCharsets.US_ASCII), seal.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * For whom a form is drawn.
     *
     * @param subject who signed in
     * @param session the session of the sign-in
     * @param action the address of the form
     * @param command the key of the command that it gives
     */
    record FormFor(String subject, String session, String action, String command) {

        /** No part can run into the next: each is told with its length. */
        private String text() {
            StringBuilder text = new StringBuilder();
            for (String part : new String[] {subject, session, action, command}) {
                text.append(part.length()).append(':').append(part);
            }
            return text.toString();
        }
    }

    private static byte[] fresh() {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static byte[] mac(SecretKeySpec with, String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(with);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC with SHA-256", e);
        }
    }
}
