package vn.liem.notification.delivery.door;

import java.util.List;
import vn.liem.notification.delivery.WebhookTopic;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;

/**
 * A webhook that is to be registered.
 *
 * @param body the body for which it is
 * @param url where it goes
 * @param events what it is told of
 * @param secret what requests are signed with: 32 to 200 printable characters of ASCII
 */
public record WebhookToRegister(
        @HasForm(WebhookToRegister.UNIT) String body,
        @MaxLength(Receivers.URL_MAX) String url,
        @MaxLength(10) List<WebhookTopic> events,
        @HasForm(WebhookToRegister.SECRET) String secret) {

    /** The form of a body's code. */
    static final String UNIT = "[A-Z0-9][A-Z0-9-]{0,39}";

    /** The form of a secret. */
    static final String SECRET = "[\\x21-\\x7e]{32,200}";

    @Override
    public String toString() {
        return "WebhookToRegister[" + body + "]";
    }
}
