package org.heed.organisation.advice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.Body;
import org.heed.organisation.Organisation;
import org.heed.organisation.OrganisationKind;
import org.heed.organisation.Resolution;
import org.heed.organisation.register.NameKey;
import org.heed.organisation.told.ResolvedLedger;
import org.heed.recommendation.Ledger;
import org.heed.recommendation.Recommendation;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;

/// Addressees that the register knows to have ended before the report was published, and commissioners of care that
/// the review itself names beside the board that took their place.
public final class EndedAddressees {

    private static final Set<String> REPLACED = Set.of("clinicalcommissioninggroup", "primarycaretrust");

    private EndedAddressees() {}

    /// One problem an addressee, beyond those that are `known` already.
    public static List<Problem> problems(
            Ledger ledger, ResolvedLedger resolved, AddresseeContext context, List<Problem> known) {
        Set<String> said = new HashSet<>();
        known.stream()
                .filter(problem -> problem.kind() == ProblemKind.DEFUNCT_OR_RENAMED_ADDRESSEE)
                .forEach(problem -> said.add(problem.about()));
        Optional<Body> board = boardOf(resolved);
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < ledger.recommendations().size(); i++) {
            Recommendation recommendation = ledger.recommendations().get(i);
            for (Resolution each : resolved.of(i)) {
                Optional<String> why = ended(each, context).or(() -> replaced(each, board));
                if (why.isPresent() && said.add(each.raw())) {
                    problems.add(new Problem(
                            ProblemKind.DEFUNCT_OR_RENAMED_ADDRESSEE,
                            recommendation.place().page(),
                            each.raw(),
                            why.get()));
                }
            }
        }
        return problems;
    }

    private static Optional<String> ended(Resolution addressee, AddresseeContext context) {
        if (addressee.state() != AddresseeState.CONFIRMED || context.date().isEmpty()) {
            return Optional.empty();
        }
        return addressee.bodies().stream()
                .filter(body -> body.named()
                        .flatMap(Organisation::to)
                        .map(end -> end.isBefore(context.date().get()))
                        .orElse(false))
                .findFirst()
                .map(body -> body.nameThen() + " had ended before the report was published."
                        + (body.name().equals(body.nameThen()) ? "" : " Today it is " + body.name() + "."));
    }

    private static Optional<Body> boardOf(ResolvedLedger resolved) {
        return resolved.addressees().stream()
                .flatMap(List::stream)
                .flatMap(each -> each.bodies().stream())
                .filter(body -> body.named()
                        .map(named -> named.kind() == OrganisationKind.HEALTH_COMMISSIONER
                                && NameKey.of(named.name()).joined().endsWith("integratedcareboard"))
                        .orElse(false))
                .findFirst();
    }

    /// A group or trust that the review's area had, where the review speaks to the board that followed.
    private static Optional<String> replaced(Resolution addressee, Optional<Body> board) {
        boolean isReplaced = REPLACED.stream()
                .anyMatch(ending -> NameKey.of(addressee.raw()).joined().endsWith(ending));
        boolean byThisBoard = board.isPresent()
                && addressee.bodies().stream()
                        .anyMatch(body -> body.name().equals(board.get().name()));
        return isReplaced && byThisBoard
                ? Optional.of(addressee.raw() + " has been replaced: the review itself speaks to "
                        + board.get().nameThen() + ".")
                : Optional.empty();
    }
}
