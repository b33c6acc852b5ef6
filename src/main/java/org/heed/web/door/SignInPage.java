package org.heed.web.door;

/// The page on which people sign in. `elsewhere` is what the other way in is called, or empty when there is none.
public record SignInPage(String back, String account, String trouble, String elsewhere, String elsewhereAddress) {}
