package org.heed.organisation.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.AddresseeResolver;
import org.heed.organisation.Body;
import org.heed.organisation.Resolution;
import org.heed.recommendation.Ledger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerResolverTest {

    private static final AddresseeContext CONTEXT = new AddresseeContext(
            "", Optional.empty(), "", Map.of(), List.of(), List.of("Kent Police", "Weald Refuge"), Map.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "All agencies that contributed > Kent Police, Weald Refuge",
                "All agencies represented on the panel > Kent Police, Weald Refuge",
                "All GP practices > ''"
            })
    void aGroupStandsForTheContributorsThatTheReviewStates(String raw, String members) {
        Ledger ledger = new Ledger(OptionalInt.empty(), List.of(ToldLibrary.recommendation("1", raw)), List.of());
        Resolution resolved = new LedgerResolver(AddresseeResolver.shipped())
                .resolve(ledger, CONTEXT)
                .of(0)
                .getFirst();
        assertThat(String.join(", ", resolved.members().stream().map(Body::name).toList()))
                .isEqualTo(members);
    }
}
