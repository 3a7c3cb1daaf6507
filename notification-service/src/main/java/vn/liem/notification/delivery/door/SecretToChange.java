package vn.liem.notification.delivery.door;

import vn.liem.service.door.HasForm;

/** The secret with which a webhook is signed from now on. */
public record SecretToChange(
        @HasForm(WebhookToRegister.SECRET) String secret) {

    @Override
    public String toString() {
        return "SecretToChange";
    }
}
