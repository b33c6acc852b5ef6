package org.heed.analysis.gather;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.heed.analysis.Dimensions;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.Organisation;
import org.heed.organisation.OrganisationKind;
import org.heed.organisation.correction.KeptRegister;
import org.heed.organisation.register.Csv;
import org.heed.organisation.register.Register;
import org.heed.organisation.told.OrganisationLedgerStore;
import org.heed.organisation.told.Telling;
import org.heed.storage.Database;
import org.jspecify.annotations.Nullable;

/// Whom the recommendations of a library ask, by their resolved addressees: the bodies by today's names, and their
/// agencies in the nine categories of 2016. A body that a person has yet to settle is not guessed at.
final class AskedBodies {

    /// The row of what was asked of somebody whom neither the register nor a person knows for sure.
    static final String UNSETTLED = "Addressee not settled";

    private static final String FILE = "/organisations/kinds.csv";
    private static final int KIND = 0;
    private static final int CATEGORY = 2;

    private final Map<OrganisationKind, String> categories = categories();
    private final Map<String, Map<String, Set<String>>> byRecommendation = new HashMap<>();
    private final Register register;

    AskedBodies(Database database) {
        this.register = new KeptRegister(database).register();
        new OrganisationLedgerStore(database, register).everything().forEach(this::add);
    }

    /// The values that a recommendation has by its addressees; `position` counts from 1.
    Map<String, Set<String>> of(String review, int position) {
        return byRecommendation.getOrDefault(review + "/" + position, Map.of());
    }

    private void add(Telling telling) {
        Map<String, Set<String>> values = byRecommendation.computeIfAbsent(
                telling.review().value() + "/" + telling.recommendation(), key -> new HashMap<>());
        boolean isSettled = telling.state() == AddresseeState.CONFIRMED || telling.state() == AddresseeState.COLLECTIVE;
        @Nullable
        Organisation then = isSettled ? register.byId(telling.idThen()).orElse(null) : null;
        String category = then == null ? UNSETTLED : categories.getOrDefault(then.kind(), UNSETTLED);
        String body = then == null
                ? UNSETTLED
                : register.byId(telling.idToday()).map(Organisation::name).orElse(then.name());
        values.computeIfAbsent(Dimensions.ASKED_AGENCY.key(), key -> new TreeSet<>())
                .add(category);
        values.computeIfAbsent(Dimensions.ASKED_BODY.key(), key -> new TreeSet<>())
                .add(body);
    }

    private static Map<OrganisationKind, String> categories() {
        try (@Nullable InputStream stream = AskedBodies.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is not in the jar");
            }
            List<List<String>> rows = Csv.rows(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            Map<OrganisationKind, String> categories = new EnumMap<>(OrganisationKind.class);
            rows.subList(1, rows.size())
                    .forEach(row -> categories.put(OrganisationKind.valueOf(row.get(KIND)), row.get(CATEGORY)));
            return categories;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
