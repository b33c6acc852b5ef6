package org.heed.organisation.told;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.Body;
import org.heed.organisation.Organisation;
import org.heed.organisation.Resolution;
import org.heed.organisation.register.Register;
import org.heed.recommendation.Ledger;
import org.heed.recommendation.Reason;
import org.heed.recommendation.Recommendation;
import org.heed.review.Edition;
import org.heed.storage.Database;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertSetMoreStep;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;

/// Keeps the resolved addressees of each edition. A recommendation counts from 1, as in the ledger's own store; an
/// addressee from 0.
public final class ResolutionStore {

    private static final Table<Record> RESOLUTION = table(name("resolution"));
    private static final Table<Record> BODY = table(name("resolved_body"));
    private static final Table<Record> REASON = table(name("resolution_reason"));
    private static final Field<String> KEY = field(name("review_key"), String.class);
    private static final Field<Integer> EDITION = field(name("edition"), Integer.class);
    private static final Field<Integer> RECOMMENDATION = field(name("recommendation"), Integer.class);
    private static final Field<Integer> ADDRESSEE = field(name("addressee"), Integer.class);
    private static final Field<Integer> POSITION = field(name("position"), Integer.class);
    private static final Field<String> NUMBER = field(name("number"), String.class);
    private static final Field<String> LEVEL = field(name("level"), String.class);
    private static final Field<String> AS_PRINTED = field(name("as_printed"), String.class);
    private static final Field<String> NAME_KEY = field(name("name_key"), String.class);
    private static final Field<String> STATE = field(name("state"), String.class);
    private static final Field<Double> CONFIDENCE = field(name("confidence"), Double.class);
    private static final Field<String> NAME = field(name("name"), String.class);
    private static final Field<String> THEN = field(name("id_then"), String.class);
    private static final Field<String> TODAY = field(name("id_today"), String.class);
    private static final Field<Integer> MEMBER = field(name("member"), Integer.class);
    private static final Field<String> WORDS = field(name("words"), String.class);

    private final Database database;

    public ResolutionStore(Database database) {
        this.database = database;
    }

    /// The resolved addressees as kept; `register` gives the bodies behind their ids.
    public ResolvedLedger resolved(Edition edition, Register register) {
        return database.read(sql -> {
            Map<Integer, Result<Record>> bodies =
                    parts(sql, BODY, edition, List.of(POSITION, NAME, THEN, TODAY, MEMBER));
            Map<Integer, Result<Record>> reasons = parts(sql, REASON, edition, List.of(POSITION, WORDS));
            Map<Integer, List<Resolution>> found = new LinkedHashMap<>();
            sql.selectFrom(RESOLUTION)
                    .where(of(edition))
                    .orderBy(RECOMMENDATION, POSITION)
                    .fetch()
                    .forEach(row -> {
                        int part = part(row.get(RECOMMENDATION), row.get(POSITION));
                        found.computeIfAbsent(row.get(RECOMMENDATION), any -> new ArrayList<>())
                                .add(resolution(row, bodies.get(part), reasons.get(part), register));
                    });
            int last = found.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
            List<List<Resolution>> all = new ArrayList<>();
            for (int i = 1; i <= last; i++) {
                all.add(found.getOrDefault(i, List.of()));
            }
            return new ResolvedLedger(all);
        });
    }

    /// Keeps the resolved addressees of an edition in place of those it had.
    public void replace(Edition edition, Ledger ledger, ResolvedLedger resolved) {
        database.write(sql -> {
            for (Table<Record> each : List.of(REASON, BODY, RESOLUTION)) {
                sql.deleteFrom(each).where(of(edition)).execute();
            }
            for (int i = 0; i < ledger.recommendations().size(); i++) {
                List<Resolution> resolutions = resolved.of(i);
                for (int j = 0; j < resolutions.size(); j++) {
                    Address address = new Address(edition, i + 1, j);
                    insert(sql, address, ledger.recommendations().get(i), resolutions.get(j));
                }
            }
            return ledger.recommendations().size();
        });
    }

    /// The editions that print this name, or a longer one that holds it.
    List<Edition> printing(String nameKey) {
        return database.read(sql -> sql.selectDistinct(KEY, EDITION)
                .from(RESOLUTION)
                .where(NAME_KEY.contains(nameKey))
                .orderBy(KEY, EDITION)
                .fetch(row -> new Edition(new org.heed.review.ReviewKey(row.get(KEY)), row.get(EDITION))));
    }

    /// Which addressee of which recommendation a row belongs to.
    private record Address(Edition edition, int recommendation, int addressee) {}

    private static void insert(DSLContext sql, Address address, Recommendation recommendation, Resolution resolution) {
        sql.insertInto(RESOLUTION)
                .set(KEY, address.edition().review().value())
                .set(EDITION, address.edition().number())
                .set(RECOMMENDATION, address.recommendation())
                .set(POSITION, address.addressee())
                .set(NUMBER, recommendation.number())
                .set(LEVEL, recommendation.level().name())
                .set(AS_PRINTED, resolution.raw())
                .set(NAME_KEY, AddresseeContext.key(resolution.raw()))
                .set(STATE, resolution.state().name())
                .set(CONFIDENCE, resolution.confidence())
                .execute();
        int position = 0;
        for (Body body : resolution.bodies()) {
            insert(row(sql, BODY, address, position++), body, 0);
        }
        for (Body body : resolution.members()) {
            insert(row(sql, BODY, address, position++), body, 1);
        }
        int reason = 0;
        for (Reason each : resolution.reasons()) {
            row(sql, REASON, address, reason++).set(WORDS, each.words()).execute();
        }
    }

    private static void insert(InsertSetMoreStep<Record> row, Body body, int member) {
        row.set(NAME, body.name())
                .set(THEN, body.named().map(Organisation::id).orElse(""))
                .set(TODAY, body.today().map(Organisation::id).orElse(""))
                .set(MEMBER, member)
                .execute();
    }

    private static InsertSetMoreStep<Record> row(DSLContext sql, Table<Record> table, Address address, int position) {
        return sql.insertInto(table)
                .set(KEY, address.edition().review().value())
                .set(EDITION, address.edition().number())
                .set(RECOMMENDATION, address.recommendation())
                .set(ADDRESSEE, address.addressee())
                .set(POSITION, position);
    }

    /// One number for an addressee of a recommendation within an edition.
    private static int part(int recommendation, int addressee) {
        return recommendation * MOST_ADDRESSEES + addressee;
    }

    /// No recommendation has as many.
    private static final int MOST_ADDRESSEES = 10_000;

    private static Map<Integer, Result<Record>> parts(
            DSLContext sql, Table<Record> table, Edition edition, List<Field<?>> fields) {
        Field<Integer> part = RECOMMENDATION.mul(MOST_ADDRESSEES).add(ADDRESSEE).as("part");
        return sql.select(part)
                .select(fields)
                .from(table)
                .where(of(edition))
                .orderBy(RECOMMENDATION, ADDRESSEE, POSITION)
                .fetchGroups(part);
    }

    private static Resolution resolution(
            Record row,
            @org.jspecify.annotations.Nullable Result<Record> bodies,
            @org.jspecify.annotations.Nullable Result<Record> reasons,
            Register register) {
        List<Body> named = new ArrayList<>();
        List<Body> members = new ArrayList<>();
        if (bodies != null) {
            bodies.forEach(each -> (each.get(MEMBER) == 1 ? members : named).add(body(each, register)));
        }
        List<Reason> why = reasons == null ? List.of() : reasons.map(each -> new Reason(each.get(WORDS)));
        AddresseeState state = AddresseeState.valueOf(row.get(STATE));
        return new Resolution(row.get(AS_PRINTED), named, state, row.get(CONFIDENCE), why, members);
    }

    private static Body body(Record row, Register register) {
        Optional<Organisation> then = register.byId(row.get(THEN));
        return new Body(row.get(NAME), then, register.byId(row.get(TODAY)));
    }

    private static Condition of(Edition edition) {
        return KEY.eq(edition.review().value()).and(EDITION.eq(edition.number()));
    }
}
