package org.heed.analysis.dhrd;

/// Something in the files that is not as their codebook says, or that a reader may take wrongly: how many rows it
/// touches, and what to make of it. Nothing is mended.
public record DhrdDefect(DhrdFile file, String column, int rows, String words) {}
