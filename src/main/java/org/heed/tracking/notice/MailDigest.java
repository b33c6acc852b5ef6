package org.heed.tracking.notice;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.anonymisation.release.ReleaseGate.Leaving;
import org.heed.recommendation.Recommendation;
import org.heed.text.Refusal;
import org.heed.tracking.Followed;

/// What is due at one body, in one e-mail instead of many. It holds numbers, states and days; whoever wants the words
/// of a recommendation opens Heed.
public record MailDigest(String organisation, List<Followed> asks, LocalDate today) {

    /// The server that sends mail, and from whom.
    public record Server(String host, int port, String from) {

        private static final int SMTP = 25;

        /// What names the server, and who sends: set by whoever runs Heed, never by a form.
        public static final String NAMED_BY = "HEED_MAIL_SERVER";

        public static final String SENT_BY = "HEED_MAIL_FROM";

        /// The server that is set; `setting` gives the value of a name, or empty words.
        ///
        /// @throws Refusal when nothing is set
        public static Server set(UnaryOperator<String> setting) {
            String name = setting.apply(NAMED_BY).strip();
            String from = setting.apply(SENT_BY).strip();
            if (name.isEmpty() || from.isEmpty()) {
                throw new Refusal("Nobody has told Heed a mail server, so nothing was sent. Whoever runs Heed sets "
                        + NAMED_BY + " and " + SENT_BY + ".");
            }
            return named(name, from);
        }

        /// The server of a name such as `mail.example.org:25`.
        ///
        /// @throws Refusal when it is none
        public static Server named(String name, String from) {
            int colon = name.lastIndexOf(':');
            String port = colon < 0 ? String.valueOf(SMTP) : name.substring(colon + 1);
            if (!port.matches("\\d{1,5}")) {
                throw new Refusal("'" + name + "' is no mail server. Write it as mail.example.org:25.");
            }
            return new Server(colon < 0 ? name : name.substring(0, colon), Integer.parseInt(port), from);
        }
    }

    public MailDigest {
        asks = List.copyOf(asks);
    }

    /// What waits at one body, of all that it was asked; empty where it was asked nothing.
    public static Optional<MailDigest> of(List<Followed> asked, LocalDate today) {
        return asked.stream()
                .findFirst()
                .map(first -> new MailDigest(
                        first.toWhom(),
                        asked.stream()
                                .filter(ask -> !ask.implementation().isClosed())
                                .toList(),
                        today));
    }

    public String subject() {
        long overdue = asks.stream().filter(ask -> ask.isOverdue(today)).count();
        return asks.size() + (asks.size() == 1 ? " recommendation" : " recommendations") + " to " + organisation + ", "
                + overdue + " overdue";
    }

    public String text() {
        StringBuilder text = new StringBuilder("What was recommended to " + organisation + ", and what is next.\n\n");
        for (Followed ask : asks) {
            String number = ask.ask().number();
            text.append(number.isEmpty() ? "Recommendation without a number" : Recommendation.called(number))
                    .append(" of review ")
                    .append(ask.ask().review())
                    .append('\n');
            text.append("  Response: ").append(ask.response().words());
            text.append(". What was done: ")
                    .append(ask.implementation().words())
                    .append(".\n");
            text.append("  Next: ").append(ask.outlook().next());
            ask.outlook().by().ifPresent(day -> text.append(", by ").append(day));
            text.append(ask.isOverdue(today) ? " (overdue).\n\n" : ".\n\n");
        }
        return text.append("You get this because somebody entered your address in Heed. Answer to stop it.\n")
                .toString();
    }

    /// Sends it by SMTP.
    ///
    /// @throws Refusal when the gate does not let it through, or the server does not take it
    public void send(Server server, String to, ReleaseGate gate) {
        gate.pass(List.of(new Leaving("the subject", subject()), new Leaving("the digest", text())));
        Properties settings = new Properties();
        settings.put("mail.smtp.host", server.host());
        settings.put("mail.smtp.port", String.valueOf(server.port()));
        settings.put("mail.smtp.connectiontimeout", "10000");
        settings.put("mail.smtp.timeout", "10000");
        settings.put("mail.smtp.starttls.enable", "true");
        try {
            MimeMessage message = new MimeMessage(Session.getInstance(settings));
            message.setFrom(new InternetAddress(server.from(), true));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
            message.setSubject(subject(), StandardCharsets.UTF_8.name());
            message.setText(text(), StandardCharsets.UTF_8.name());
            Transport.send(message);
        } catch (MessagingException e) {
            throw new Refusal("The digest was not sent: the mail server " + server.host() + ":" + server.port()
                    + " did not take it, or an address is not one. Check both, and try again.");
        }
    }
}
