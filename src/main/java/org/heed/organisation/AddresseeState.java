package org.heed.organisation;

/// How far Heed knows who is meant by an addressee as printed.
public enum AddresseeState {
    /// One or more bodies, sure enough to count without a person looking.
    CONFIRMED,
    /// A best answer that a person should look at.
    REVIEW,
    /// A group that the review does not list: "all agencies".
    COLLECTIVE,
    /// A post without a body: "Head of Safeguarding".
    ROLE,
    /// The name was taken out before publication.
    REDACTED,
    /// A person. People never become organisations.
    PERSON,
    /// Nothing that Heed recognises.
    UNKNOWN;

    /// True where the answer names bodies.
    public boolean namesBodies() {
        return this == CONFIRMED || this == REVIEW;
    }
}
