package org.heed.organisation.register;

/// A place, such as a hospital, and the id of the body that runs it. One name may stand for places of several
/// bodies. A name that ends with a star is the beginning of the names of all places of a chain: "Priory *".
record Site(String name, String organisation) {

    private static final String ANY = " *";

    boolean isChain() {
        return name.endsWith(ANY);
    }

    /// The words with which the names begin.
    String chain() {
        return String.join(" ", NameKey.words(name));
    }
}
