package org.heed.storage;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.heed.text.Refusal;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// A whole library in one file: every table as lines of text in a zip archive, the same whether the library is a file
/// or on a server, so that one can be restored as the other.
public final class Backup {

    private static final String SHAPE = "flyway_schema_history";
    private static final String ENDING = ".tsv";
    private static final String CELL = "\t";
    private static final String NULL = "-";
    private static final String BYTES = "b";
    private static final String WORDS = "t";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int AT_ONCE = 200;

    private Backup() {}

    /// Writes all that the library holds at one moment.
    public static void write(Database database, OutputStream to) {
        database.read(sql -> {
            try (ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
                for (Table<?> table : tables(sql)) {
                    ZipEntry entry = new ZipEntry(table.getName() + ENDING);
                    entry.setTimeLocal(NO_TIME);
                    zip.putNextEntry(entry);
                    Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
                    write(sql, table, out);
                    out.flush();
                    zip.closeEntry();
                }
                return true;
            } catch (IOException e) {
                throw new Refusal("The backup could not be written: " + e.getMessage() + ". Check that there is room.");
            }
        });
    }

    /// Puts a backup into a library that is empty, all of it or nothing.
    ///
    /// @throws Refusal when the library holds anything, or the file is no backup of this version
    public static void restore(InputStream from, Database database) {
        database.write(sql -> {
            Map<String, Table<?>> known = new HashMap<>();
            tables(sql).forEach(table -> known.put(table.getName(), table));
            if (known.values().stream().anyMatch(sql::fetchExists)) {
                throw new Refusal("The library already holds something. Restore into a new one: --library NEW.");
            }
            try (ZipInputStream zip = new ZipInputStream(from, StandardCharsets.UTF_8)) {
                int restored = 0;
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    read(
                            sql,
                            named(known, entry),
                            new BufferedReader(new InputStreamReader(zip, StandardCharsets.UTF_8)));
                    restored++;
                }
                if (restored != known.size()) {
                    throw notABackup();
                }
                return restored;
            } catch (IOException | DataAccessException e) {
                throw notABackup();
            }
        });
    }

    private static Table<?> named(Map<String, Table<?>> known, ZipEntry entry) {
        Table<?> table = known.get(entry.getName().replace(ENDING, ""));
        if (table == null) {
            throw notABackup();
        }
        return table;
    }

    private static Refusal notABackup() {
        return new Refusal(
                "The file is not a whole backup of a library of this version of Heed. Nothing was restored.");
    }

    /// All tables, those that others point at first.
    private static List<Table<?>> tables(DSLContext sql) {
        List<Table<?>> all = sql.meta().getTables().stream()
                .filter(table ->
                        !table.getName().equals(SHAPE) && !table.getName().startsWith("sqlite_"))
                .filter(table -> Stream.of("", "main", "public").anyMatch(schema -> schema.equals(schema(table))))
                .toList();
        Set<String> placed = new LinkedHashSet<>();
        List<Table<?>> ordered = new ArrayList<>();
        while (ordered.size() < all.size()) {
            int before = ordered.size();
            for (Table<?> table : all) {
                if (isReady(table, placed) && placed.add(table.getName())) {
                    ordered.add(table);
                }
            }
            if (before == ordered.size()) {
                throw new IllegalStateException("tables point at one another in a circle");
            }
        }
        return ordered;
    }

    private static boolean isReady(Table<?> table, Set<String> placed) {
        return table.getReferences().stream()
                .map(reference -> reference.getKey().getTable().getName())
                .allMatch(name -> placed.contains(name) || name.equals(table.getName()));
    }

    private static String schema(Table<?> table) {
        return table.getSchema() == null ? "" : table.getSchema().getName();
    }

    private static void write(DSLContext sql, Table<?> table, Writer out) throws IOException {
        List<Field<?>> fields = List.of(table.fields());
        out.write(String.join(CELL, fields.stream().map(Field::getName).toList()) + "\n");
        try (Cursor<Record> rows = sql.select(fields)
                .from(table)
                .orderBy(fields.getFirst())
                .fetchSize(AT_ONCE)
                .fetchLazy()) {
            for (Record row : rows) {
                List<String> cells = new ArrayList<>();
                for (Field<?> field : fields) {
                    cells.add(written(row.get(field)));
                }
                out.write(String.join(CELL, cells) + "\n");
            }
        }
    }

    private static void read(DSLContext sql, Table<?> table, BufferedReader in) throws IOException {
        String head = in.readLine();
        List<Field<?>> fields = new ArrayList<>();
        for (String name : head == null ? new String[0] : head.split(CELL)) {
            Field<?> field = table.field(name);
            if (field == null) {
                throw notABackup();
            }
            fields.add(field);
        }
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] cells = line.split(CELL, -1);
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < fields.size(); i++) {
                values.add(value(cells[i], fields.get(i)));
            }
            sql.insertInto(table).columns(fields).values(values).execute();
        }
    }

    private static String written(@Nullable Object value) {
        return switch (value) {
            case null -> NULL;
            case byte[] bytes -> BYTES + Base64.getEncoder().encodeToString(bytes);
            default ->
                WORDS
                        + value.toString()
                                .replace("\\", "\\\\")
                                .replace("\t", "\\t")
                                .replace("\n", "\\n")
                                .replace("\r", "\\r");
        };
    }

    private static Param<?> value(String cell, Field<?> field) {
        if (cell.equals(NULL)) {
            return DSL.val((Object) null, field.getDataType());
        }
        String rest = cell.substring(1);
        return cell.startsWith(BYTES)
                ? DSL.val(Base64.getDecoder().decode(rest))
                : DSL.val((Object) opened(rest), field.getDataType());
    }

    private static String opened(String cell) {
        StringBuilder words = new StringBuilder();
        boolean isEscaped = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && !isEscaped) {
                isEscaped = true;
            } else {
                words.append(isEscaped ? meant(c) : c);
                isEscaped = false;
            }
        }
        return words.toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> escaped;
        };
    }
}
