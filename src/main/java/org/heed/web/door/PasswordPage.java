package org.heed.web.door;

/// The page on which a password is changed. `must` is true while the password is one that somebody else chose.
public record PasswordPage(String account, boolean must, String trouble) {}
