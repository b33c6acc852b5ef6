package org.heed.organisation.told;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.AddresseeResolver;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.Body;
import org.heed.organisation.Resolution;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Ledger;
import org.heed.recommendation.Recommendation;

/// Resolves the addressees of a whole ledger. A group's name stands for the bodies that the review states to have
/// contributed, and for no others.
public final class LedgerResolver {

    /// Groups that the review itself lists. "All GP practices" is not one of them.
    private static final Pattern OF_THIS_REVIEW = Pattern.compile(
            "(?i).*\\b(contribut\\w+|panel|represented|participat\\w+|(?:in|to|by|of) (?:this|the) review|involved)\\b.*");

    private final AddresseeResolver resolver;

    public LedgerResolver(AddresseeResolver resolver) {
        this.resolver = resolver;
    }

    public ResolvedLedger resolve(Ledger ledger, AddresseeContext context) {
        Map<String, Resolution> known = new HashMap<>();
        List<List<Resolution>> all = new ArrayList<>();
        for (Recommendation recommendation : ledger.recommendations()) {
            all.add(recommendation.addressees().stream()
                    .map(each -> doubted(each, known.computeIfAbsent(each.asPrinted(), raw -> one(raw, context))))
                    .toList());
        }
        return new ResolvedLedger(all);
    }

    /// A name that the reading took for two bodies run together is not confirmed as one.
    private static Resolution doubted(Addressee addressee, Resolution resolution) {
        boolean asOne = addressee.needsReview()
                && resolution.state() == AddresseeState.CONFIRMED
                && resolution.bodies().size() == 1;
        return asOne ? resolution.doubted("two bodies may be printed here as one") : resolution;
    }

    private Resolution one(String raw, AddresseeContext context) {
        Resolution resolution = resolver.resolve(raw, context);
        boolean listed = resolution.state() == AddresseeState.COLLECTIVE
                && OF_THIS_REVIEW.matcher(raw).matches();
        return listed ? resolution.standingFor(members(context)) : resolution;
    }

    private List<Body> members(AddresseeContext context) {
        Map<String, Body> members = new LinkedHashMap<>();
        for (String name : context.contributors()) {
            Resolution resolution = resolver.resolve(name, context);
            List<Body> bodies = resolution.state() == AddresseeState.CONFIRMED
                    ? resolution.bodies()
                    : List.of(Body.asPrinted(name));
            bodies.forEach(body -> members.putIfAbsent(body.name(), body));
        }
        return List.copyOf(members.values());
    }
}
