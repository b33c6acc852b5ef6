package org.heed.web.view;

/// A drawn page: where its image is, what it shows in words, and the page's own view.
public record Picture(String source, String words, String pageAddress, String pageWords) {}
