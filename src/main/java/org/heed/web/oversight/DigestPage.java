package org.heed.web.oversight;

/// The digest of one body as it would be sent. `sender` is empty where nobody has told Heed a mail server; `sent` is
/// the
/// address that it has just been sent to, or empty.
public record DigestPage(String organisation, String id, String subject, String text, String sender, String sent) {}
