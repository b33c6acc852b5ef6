package org.heed.web.coding;

/// One passage with its margin, for the script to put in place of the one it shows.
public record LinePage(String address, String framework, DeskPage.Line line) {}
