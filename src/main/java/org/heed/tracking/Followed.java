package org.heed.tracking;

import java.time.LocalDate;
import java.util.Optional;
import org.heed.organisation.OrganisationKind;
import org.heed.recommendation.Level;
import org.heed.review.ReviewKind;

/// An ask in one line of a list: where it is printed now, whose it is, and where it stands. `position` is that of its
/// recommendation in the current edition, 0 when its words are gone from it and it is adrift.
public record Followed(
        Ask ask,
        Printed printed,
        Whose whose,
        ResponseState response,
        Optional<LocalDate> told,
        ImplementationState implementation,
        Outlook outlook,
        Flags flags,
        String owner) {

    /// Where the current edition prints it, and in what review.
    public record Printed(int position, int place, ReviewKind kind, Level level, String published) {

        public boolean isAdrift() {
            return position == 0;
        }
    }

    /// The body as the register knows it, and the areas it is counted in. What is empty is not known.
    public record Whose(
            String organisation, String organisationId, String sector, String area, String region, String policeForce) {

        public static final Whose NOBODY = new Whose("", "", "", "", "", "");
    }

    /// What a list is narrowed by. `isUnrelayed` says that a national answer was not passed back to those who asked.
    public record Flags(
            boolean isReopened,
            boolean isRecurring,
            boolean isUnrelayed,
            int evidence,
            String evidenceShows,
            int entered) {

        private Flags reopen() {
            return new Flags(true, isRecurring, isUnrelayed, evidence, evidenceShows, entered);
        }
    }

    public String id() {
        return ask.id();
    }

    /// The body's name, or the addressee as printed, or empty where nobody is named.
    public String toWhom() {
        return whose.organisation().isEmpty() ? ask.addressee() : whose.organisation();
    }

    /// True where a department or a national body was asked, which does not sit at the table of those who asked.
    public boolean isNational() {
        return printed.level() == Level.NATIONAL
                || (!whose.sector().isEmpty()
                        && OrganisationKind.valueOf(whose.sector()).isNational());
    }

    /// The same line with other words for the addressee.
    public Followed addressedTo(String words) {
        Ask other = new Ask(ask.id(), ask.review(), ask.anchor(), ask.number(), words);
        return new Followed(other, printed, whose, response, told, implementation, outlook, flags, owner);
    }

    public boolean isOverdue(LocalDate today) {
        return outlook.by().filter(due -> due.isBefore(today)).isPresent()
                && outlook.colour() != Outlook.Colour.GREEN
                && !implementation.isClosed();
    }

    /// The same line on a later day than the one it was kept on: what time alone changes.
    public Followed onThe(LocalDate today) {
        boolean isPassed = outlook.by().filter(due -> due.isBefore(today)).isPresent();
        if (!isPassed) {
            return this;
        }
        boolean isExpired = outlook.colour() == Outlook.Colour.GREEN;
        Outlook later = isExpired
                ? Outlook.expired()
                : new Outlook(Outlook.Colour.RED, outlook.why(), outlook.next(), outlook.by());
        return new Followed(
                ask,
                printed,
                whose,
                response,
                told,
                isExpired ? implementation.claimed() : implementation,
                implementation.isClosed() && !isExpired ? outlook : later,
                isExpired ? flags.reopen() : flags,
                owner);
    }
}
