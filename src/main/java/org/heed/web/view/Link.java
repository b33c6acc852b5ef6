package org.heed.web.view;

/// Words that lead to an address.
public record Link(String words, String address) {}
