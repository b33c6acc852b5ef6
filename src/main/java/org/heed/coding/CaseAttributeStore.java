package org.heed.coding;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.coding.framework.CodeKey;
import org.heed.coding.framework.Framework;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.coding.framework.Recoding;
import org.heed.storage.Database;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Keeps the facts of cases. Rows are only added; the newest about one fact of one document counts.
public final class CaseAttributeStore {

    private static final Table<Record> ATTRIBUTE = table(name("case_attribute"));
    private static final Field<Integer> NUMBER = field(name("case_attribute", "number"), Integer.class);
    private static final Field<String> DOCUMENT = text("document");
    private static final Field<String> FRAMEWORK = text("framework");
    private static final Field<Integer> VERSION = field(name("case_attribute", "version"), Integer.class);
    private static final Field<String> CODE = text("code");
    private static final Field<String> PRESENCE = text("presence");
    private static final Field<String> TOLD = text("told");
    private static final Field<String> SOURCE = text("source");
    private static final Field<String> CODER = text("coder");
    private static final Field<String> NOTED = text("noted");

    private final Database database;

    public CaseAttributeStore(Database database) {
        this.database = database;
    }

    void add(CaseAttribute attribute) {
        database.write(sql -> {
            int number = sql.select(max(NUMBER))
                            .from(ATTRIBUTE)
                            .fetchOptional(max(NUMBER))
                            .orElse(0)
                    + 1;
            return sql.insertInto(ATTRIBUTE)
                    .set(NUMBER, number)
                    .set(DOCUMENT, attribute.document())
                    .set(FRAMEWORK, attribute.attribute().framework())
                    .set(VERSION, attribute.attribute().version())
                    .set(CODE, attribute.attribute().code())
                    .set(PRESENCE, attribute.presence().name())
                    .set(TOLD, attribute.value())
                    .set(SOURCE, attribute.source())
                    .set(CODER, attribute.coder().name())
                    .set(NOTED, attribute.at().toString())
                    .execute();
        });
    }

    /// Everything ever noted about one document, oldest first.
    public List<CaseAttribute> history(String document) {
        return fetch(DOCUMENT.eq(document));
    }

    /// What counts now about one document, by fact.
    public Map<CodeKey, CaseAttribute> of(String document) {
        Map<CodeKey, CaseAttribute> newest = new LinkedHashMap<>();
        history(document).forEach(each -> newest.put(each.attribute(), each));
        return newest;
    }

    /// What counts now about one document in one version of a framework: also what was noted with another version,
    /// where the fact means the same in both.
    public Map<CodeKey, CaseAttribute> of(String document, Framework framework, FrameworkShelf shelf) {
        Map<CodeKey, CaseAttribute> newest = new LinkedHashMap<>();
        for (CaseAttribute each : history(document)) {
            CodeKey key = each.attribute();
            boolean isKept = key.framework().equals(framework.id())
                    && shelf.find(key.edition())
                            .filter(noted -> Recoding.keeps(noted, framework, key.code()))
                            .isPresent();
            if (isKept) {
                newest.put(new CodeKey(framework.id(), framework.version(), key.code()), each);
            }
        }
        return newest;
    }

    /// What counts now about all documents, in the order it was first noted.
    public List<CaseAttribute> current() {
        Map<Map.Entry<String, CodeKey>, CaseAttribute> newest = new LinkedHashMap<>();
        fetch(noCondition()).forEach(each -> newest.put(Map.entry(each.document(), each.attribute()), each));
        return new ArrayList<>(newest.values());
    }

    private List<CaseAttribute> fetch(Condition which) {
        return database.read(sql -> List.copyOf(sql.selectFrom(ATTRIBUTE)
                .where(which)
                .orderBy(NUMBER)
                .fetch(row -> new CaseAttribute(
                        row.get("document", String.class),
                        new CodeKey(
                                row.get("framework", String.class),
                                row.get("version", Integer.class),
                                row.get("code", String.class)),
                        Presence.valueOf(row.get("presence", String.class)),
                        row.get("told", String.class),
                        row.get("source", String.class),
                        new Coder(row.get("coder", String.class)),
                        Instant.parse(row.get("noted", String.class))))));
    }

    private static Field<String> text(String column) {
        return field(name("case_attribute", column), String.class);
    }
}
