package org.heed.architecture;

/// How much a reader has to hold in mind at once: lines in a file and in a method's body, parameters of a method
/// outside a record, control statements inside each other, types in a package.
public record Ceilings(int fileLines, int methodLines, int parameters, int nesting, int types) {

    public static final Ceilings PRODUCT = new Ceilings(300, 30, 4, 3, 20);

    /// A test may be longer, because its input stands in it.
    public static final Ceilings TESTS = new Ceilings(400, 40, 4, 3, 20);
}
