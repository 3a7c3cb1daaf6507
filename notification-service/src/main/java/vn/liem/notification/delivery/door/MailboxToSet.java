package vn.liem.notification.delivery.door;

import vn.liem.service.door.HasForm;

/**
 * The mailbox of a body, or of a territory's standing agency.
 *
 * @param address a mailbox of the body, not of a person
 */
public record MailboxToSet(
        @HasForm(WebhookToRegister.UNIT) String body,

        @HasForm("[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){0,8}")
        String address) {

    @Override
    public String toString() {
        return "MailboxToSet[" + body + "]";
    }
}
