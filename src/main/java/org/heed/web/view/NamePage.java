package org.heed.web.view;

/// The page that asks who acts: the name so far, where it leads back to, and what happened when the name was
/// missing, or empty.
public record NamePage(String name, String back, String trouble) {}
