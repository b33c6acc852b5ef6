package org.heed.organisation.correction;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.Body;
import org.heed.organisation.Organisation;
import org.heed.organisation.register.NameKey;
import org.heed.organisation.register.Register;
import org.heed.organisation.rule.Finding;
import org.heed.review.ReviewKey;

/// What the decisions in force say of names in one review.
public record SettledNames(List<Settlement> inForce, Register register) {

    private static final double SURE = 1;

    /// By name key, the narrowest decision that fits the review.
    public Map<String, Finding> in(ReviewKey review, String area) {
        Map<String, Finding> settled = new LinkedHashMap<>();
        inForce.stream()
                .filter(each -> fits(each, review, area))
                .sorted(Comparator.comparing(Settlement::scope))
                .forEach(each -> settled.putIfAbsent(each.nameKey(), finding(each)));
        return settled;
    }

    private static boolean fits(Settlement settlement, ReviewKey review, String area) {
        return switch (settlement.scope()) {
            case REVIEW -> settlement.scopeOf().equals(review.value());
            case AREA ->
                !area.isEmpty()
                        && NameKey.of(settlement.scopeOf())
                                .joined()
                                .equals(NameKey.of(area).joined());
            case EVERYWHERE -> true;
        };
    }

    private Finding finding(Settlement settlement) {
        List<Body> bodies = settlement.bodies().stream().map(this::body).toList();
        AddresseeState state = settlement.state().orElseThrow();
        String why = settlement.judgement().why();
        return new Finding(
                bodies,
                state,
                SURE,
                1,
                "settled by " + settlement.judgement().author() + (why.isEmpty() ? "" : ": " + why));
    }

    private Body body(String idOrName) {
        return register.byId(idOrName)
                .map(named -> Body.known(named, register.today(named)))
                .orElseGet(() -> register.named(NameKey.of(idOrName)).stream()
                        .findFirst()
                        .map((Organisation named) -> Body.known(named, register.today(named)))
                        .orElseGet(() -> Body.asPrinted(idOrName)));
    }
}
