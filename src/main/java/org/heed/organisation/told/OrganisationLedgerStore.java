package org.heed.organisation.told;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.Organisation;
import org.heed.organisation.register.Register;
import org.heed.recommendation.Level;
import org.heed.review.ReviewKey;
import org.heed.storage.Database;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Answers who was told what, over the current editions of all reviews.
public final class OrganisationLedgerStore {

    private static final Table<Record> REVIEW = table(name("review")).as("v");
    private static final Table<Record> RESOLUTION = table(name("resolution")).as("s");
    private static final Table<Record> BODY = table(name("resolved_body")).as("b");
    private static final Table<Record> PUBLISHED = table(name("fact")).as("p");
    private static final Table<Record> AREA = table(name("fact")).as("a");

    private static final Field<String> KEY = text("s", "review_key");
    private static final Field<Integer> EDITION = number("s", "edition");
    private static final Field<Integer> POSITION = number("s", "recommendation");
    private static final Field<Integer> ADDRESSEE = number("s", "position");
    private static final Field<String> AS_PRINTED = text("s", "as_printed");
    private static final Field<String> NAME_KEY = text("s", "name_key");
    private static final Field<String> STATE = text("s", "state");
    private static final Field<Double> CONFIDENCE = field(name("s", "confidence"), Double.class);
    private static final Field<String> NUMBER = text("s", "number");
    private static final Field<String> LEVEL = text("s", "level");
    private static final Field<String> BODY_NAME = text("b", "name");
    private static final Field<String> THEN = text("b", "id_then");
    private static final Field<String> TODAY = text("b", "id_today");
    private static final Field<Integer> MEMBER = number("b", "member");
    private static final Field<String> PUBLISHED_WORDS = text("p", "words");
    private static final Field<String> AREA_WORDS = text("a", "words");

    private final Database database;
    private final Register register;

    /// `register` is the one that the library's addressees were resolved by.
    public OrganisationLedgerStore(Database database, Register register) {
        this.database = database;
        this.register = register;
    }

    /// Everything that a body was told, newest publication first as far as reviews say it. By today's body, what
    /// its forerunners were told is told to it.
    public List<Telling> told(String id, NamedBy by) {
        return tellings((by == NamedBy.TODAYS_BODY ? TODAY : THEN).eq(id));
    }

    /// Everything that a body which the register does not know was told, by its name as shown.
    public List<Telling> toldUnknown(String name) {
        return tellings(TODAY.eq("").and(BODY_NAME.eq(name)));
    }

    /// Everything that anybody was told, newest publication first.
    public List<Telling> everything() {
        return tellings(noCondition());
    }

    /// What government and national bodies were told: the bodies are national by kind, or the recommendation is made
    /// at national level. A national recommendation that names no body is told to nobody in particular: it is here
    /// with empty names, because it is for somebody in government to take up.
    public List<Telling> nationalInbox() {
        return UnaddressedNational.among(database, nationalTellings());
    }

    private List<Telling> nationalTellings() {
        Set<String> national = new HashSet<>();
        register.all().stream()
                .filter(each -> each.kind().isNational())
                .map(Organisation::id)
                .forEach(national::add);
        return tellings(noCondition()).stream()
                .filter(each -> each.level() == Level.NATIONAL || national.contains(each.idToday()))
                .filter(each -> !each.isMember())
                .toList();
    }

    /// The bodies that were told anything, those told most first.
    public List<ToldBody> bodies(ToldFilter filter, NamedBy by) {
        Map<String, List<Telling>> groups = new LinkedHashMap<>();
        for (Telling each : tellings(noCondition())) {
            String id = by == NamedBy.TODAYS_BODY ? each.idToday() : each.idThen();
            groups.computeIfAbsent(id.isEmpty() ? "name:" + each.nameThen() : id, any -> new ArrayList<>())
                    .add(each);
        }
        return groups.entrySet().stream()
                .map(group -> told(register.byId(group.getKey()), group.getValue()))
                .filter(filter::fits)
                .sorted(Comparator.comparingInt(ToldBody::recommendations)
                        .reversed()
                        .thenComparing(ToldBody::name))
                .toList();
    }

    private static ToldBody told(Optional<Organisation> organisation, List<Telling> tellings) {
        Set<String> recommendations = new HashSet<>();
        Set<ReviewKey> reviews = new HashSet<>();
        Set<String> national = new HashSet<>();
        Set<String> unconfirmed = new HashSet<>();
        for (Telling each : tellings) {
            String recommendation = each.review() + "/" + each.recommendation();
            recommendations.add(recommendation);
            reviews.add(each.review());
            if (each.level() == Level.NATIONAL) {
                national.add(recommendation);
            }
            if (each.state() == AddresseeState.REVIEW) {
                unconfirmed.add(recommendation);
            }
        }
        return new ToldBody(
                organisation
                        .map(Organisation::name)
                        .orElseGet(() -> tellings.getFirst().nameThen()),
                organisation,
                recommendations.size(),
                reviews.size(),
                national.size(),
                unconfirmed.size());
    }

    /// The names that a person should settle, the most frequent first. Groups of bodies are no question: they mean
    /// what they say.
    public List<UnsettledName> unsettled() {
        Map<String, List<Record>> byName = new LinkedHashMap<>();
        database.read(sql -> sql.select(KEY, EDITION, POSITION, ADDRESSEE, AS_PRINTED, NAME_KEY, STATE, CONFIDENCE)
                        .from(RESOLUTION)
                        .join(REVIEW)
                        .on(text("v", "review_key")
                                .eq(KEY)
                                .and(number("v", "current_edition").eq(EDITION)))
                        .where(STATE.notIn(AddresseeState.CONFIRMED.name(), AddresseeState.COLLECTIVE.name()))
                        .orderBy(number("v", "place"), POSITION, ADDRESSEE)
                        .fetch())
                .forEach(row -> byName.computeIfAbsent(row.get(NAME_KEY), any -> new ArrayList<>())
                        .add(row));
        return byName.values().stream()
                .map(this::unsettled)
                .sorted(Comparator.comparingInt(UnsettledName::count)
                        .reversed()
                        .thenComparing(UnsettledName::asPrinted))
                .toList();
    }

    private UnsettledName unsettled(List<Record> rows) {
        Record first = rows.getFirst();
        Set<ReviewKey> reviews = new LinkedHashSet<>();
        rows.forEach(row -> reviews.add(new ReviewKey(row.get(KEY))));
        return new UnsettledName(
                first.get(NAME_KEY),
                first.get(AS_PRINTED),
                AddresseeState.valueOf(first.get(STATE)),
                String.join(" | ", parts(first, BODY, BODY_NAME)),
                first.get(CONFIDENCE),
                parts(first, table(name("resolution_reason")).as("b"), text("b", "words")),
                rows.size(),
                List.copyOf(reviews));
    }

    private List<String> parts(Record row, Table<Record> parts, Field<String> wanted) {
        return database.read(sql -> sql.select(wanted)
                .from(parts)
                .where(text("b", "review_key").eq(row.get(KEY)))
                .and(number("b", "edition").eq(row.get(EDITION)))
                .and(number("b", "recommendation").eq(row.get(POSITION)))
                .and(number("b", "addressee").eq(row.get(ADDRESSEE)))
                .orderBy(number("b", "position"))
                .fetch(wanted));
    }

    private List<Telling> tellings(Condition condition) {
        return database.read(sql -> sql.select(KEY, EDITION, POSITION, NUMBER, LEVEL, AS_PRINTED, STATE, CONFIDENCE)
                .select(BODY_NAME, THEN, TODAY, MEMBER, PUBLISHED_WORDS, AREA_WORDS)
                .from(BODY)
                .join(RESOLUTION)
                .on(isPartOf("b").and(number("b", "recommendation").eq(POSITION)))
                .and(number("b", "addressee").eq(ADDRESSEE))
                .join(REVIEW)
                .on(text("v", "review_key")
                        .eq(KEY)
                        .and(number("v", "current_edition").eq(EDITION)))
                .leftJoin(PUBLISHED)
                .on(isPartOf("p").and(text("p", "name").eq("PUBLISHED")))
                .leftJoin(AREA)
                .on(isPartOf("a").and(text("a", "name").eq("AREA")))
                .where(condition)
                .orderBy(number("v", "place").desc(), POSITION, ADDRESSEE, number("b", "position"))
                .fetch(this::telling));
    }

    private Telling telling(Record row) {
        return new Telling(
                new ReviewKey(row.get(KEY)),
                row.get(EDITION),
                row.get(POSITION),
                row.get(NUMBER),
                Level.valueOf(row.get(LEVEL)),
                row.get(AS_PRINTED),
                AddresseeState.valueOf(row.get(STATE)),
                row.get(CONFIDENCE),
                register.byId(row.get(THEN)).map(Organisation::name).orElse(row.get(BODY_NAME)),
                row.get(THEN),
                row.get(TODAY),
                row.get(MEMBER) == 1,
                orEmpty(row.get(PUBLISHED_WORDS)),
                orEmpty(row.get(AREA_WORDS)));
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String words) {
        return words == null ? "" : words;
    }

    private static Condition isPartOf(String alias) {
        return text(alias, "review_key").eq(KEY).and(number(alias, "edition").eq(EDITION));
    }

    private static Field<String> text(String alias, String column) {
        return field(name(alias, column), String.class);
    }

    private static Field<Integer> number(String alias, String column) {
        return field(name(alias, column), Integer.class);
    }
}
