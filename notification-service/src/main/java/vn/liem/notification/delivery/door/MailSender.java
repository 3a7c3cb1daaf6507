package vn.liem.notification.delivery.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Properties;
import vn.liem.eventstore.BodyCodec;
import vn.liem.notification.delivery.DeliveryFault;

/** Sends the daily mail of a body over SMTP: how many notices wait, and where to sign in. It names no case and nobody. */
@Singleton
public final class MailSender {

    private static final String TIMEOUT_MS = "10000";

    private final MailSettings settings;
    private final MailRecipients recipients;
    private final Clock clock;

    @Inject
    MailSender(MailSettings settings, MailRecipients recipients, Clock clock) {
        this.settings = settings;
        this.recipients = recipients;
        this.clock = clock;
    }

    /** One attempt. */
    Sent send(Delivery delivery) {
        Optional<String> address = recipients.addressOf(delivery.target());
        Optional<String> host = settings.host();
        if (address.isEmpty()) {
            return new Sent.GivenUp(DeliveryFault.SUBSCRIPTION_ENDED);
        }
        if (host.isEmpty()) {
            return new Sent.NotTaken(DeliveryFault.HOST_NOT_ALLOWED);
        }
        try {
            send(message(Session.getInstance(properties(host.get())), delivery, address.get()));
            return new Sent.Taken();
        } catch (SendFailedException _) {
            return new Sent.NotTaken(DeliveryFault.REFUSED_BY_RECEIVER);
        } catch (MessagingException _) {
            // Its message may quote the address.
            return new Sent.NotTaken(DeliveryFault.NOT_REACHED);
        }
    }

    private MimeMessage message(Session session, Delivery delivery, String address) throws MessagingException {
        DigestCounts counts = BodyCodec.decode(delivery.payload(), DigestCounts.class);
        MimeMessage message = new DigestMessage(session, "<%s@liem>".formatted(delivery.eventId()));
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(address));
        message.setSubject(
                "Liêm: %d thông báo chưa tiếp nhận · notices to acknowledge".formatted(counts.all()),
                StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC)));
        message.setText(text(counts), StandardCharsets.UTF_8.name());
        return message;
    }

    private String text(DigestCounts counts) {
        return """
                Cơ quan của anh/chị có %1$d thông báo chưa tiếp nhận:
                - thời hạn sắp hết: %2$d
                - hết thời hạn trong ngày: %3$d
                - đã quá thời hạn: %4$d
                - đề nghị nêu lý do quá hạn: %5$d
                - ngày hết hạn được tính lại: %6$d
                Đăng nhập để xem: %7$s
                Thư này không chứa nội dung vụ án; vui lòng không trả lời.

                Your body has %1$d notices that were not acknowledged:
                - of dates that are near: %2$d
                - of dates that end on their day: %3$d
                - of dates that have passed: %4$d
                - that ask why a date was missed: %5$d
                - of dates that were counted anew: %6$d
                Sign in to read them: %7$s
                This mail says nothing about any case; please do not answer it.
                """.formatted(
                        counts.all(),
                        counts.dueSoon(),
                        counts.dueToday(),
                        counts.overdue(),
                        counts.reasonAsked(),
                        counts.recounted().orElse(0L),
                        settings.publicUrl());
    }

    /** The same mail has the same id however often it is sent, so that a mailbox can drop the second. */
    private static final class DigestMessage extends MimeMessage {

        private final String id;

        DigestMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    /** Without a user nobody signs in, also where the server offers it. */
    private void send(MimeMessage message) throws MessagingException {
        Optional<String> user = settings.user();
        if (user.isPresent()) {
            Transport.send(message, user.get(), settings.password());
        } else {
            Transport.send(message);
        }
    }

    private Properties properties(String host) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(settings.port()));
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MS);
        properties.setProperty(
                "mail.smtp.auth", Boolean.toString(settings.user().isPresent()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (settings.protection()) {
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case NONE -> properties.setProperty("mail.smtp.starttls.enable", "false");
        }
        return properties;
    }
}
