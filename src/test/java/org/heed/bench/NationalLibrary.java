package org.heed.bench;

import java.nio.file.Path;
import java.util.List;
import org.heed.storage.Database;

/// A made-up library of national size in a database of its own: reviews with facts, as many codings as a coded review
/// has, recommendations with resolved addressees, and facts noted by coders. Filled by the database itself, which is
/// quick.
final class NationalLibrary {

    private static final int MENTIONS = 120;
    private static final int RECOMMENDATIONS = 18;

    private static final List<String> ROWS = List.of("""
            INSERT INTO review SELECT printf('dhr-%08x', n), n, 1 FROM reviews
            """, """
            INSERT INTO edition SELECT printf('dhr-%08x', n), 1, 'DHR', 'review ' || n, '2026-11-21T09:00:00Z', 1
            FROM reviews
            """, """
            INSERT INTO ledger SELECT printf('dhr-%08x', n), 1, NULL FROM reviews
            """, """
            INSERT INTO fact SELECT printf('dhr-%08x', n), 1, 'YEAR_OF_DEATH', 2011 + n % 15, 0, 0, 4, '' FROM reviews
            """, """
            INSERT INTO fact SELECT printf('dhr-%08x', n), 1, 'CASE_TYPE',
                CASE n % 4 WHEN 0 THEN 'familial' WHEN 1 THEN 'suicide' ELSE 'iph' END, 0, 0, 4, '' FROM reviews
            """, """
            INSERT INTO fact SELECT printf('dhr-%08x', n), 1, 'AREA',
                CASE n % 3 WHEN 0 THEN 'Leeds' WHEN 1 THEN 'Bristol' ELSE 'Southampton' END, 0, 0, 4, '' FROM reviews
            """, """
            INSERT INTO recommendation SELECT printf('dhr-%08x', n), 1, m, '' || m, '' || m, '',
                'Staff should write down what they are told, and tell the other agencies, part ' || m || '.',
                'd' || n || '-' || m, 'NOT_RECORDED', 0, 0, 10, '', '', '', '', '', '', '', '', 0.9
            FROM reviews, recommendations
            """, """
            INSERT INTO resolution SELECT printf('dhr-%08x', n), 1, m, 0, '' || m, 'NOT_RECORDED', 'Home Office',
                'home office', 'CONFIRMED', 0.99 FROM reviews, recommendations
            """, """
            INSERT INTO resolved_body SELECT printf('dhr-%08x', n), 1, m, 0, 0, 'Home Office', 'home-office',
                'home-office', 0 FROM reviews, recommendations
            """, """
            INSERT INTO coding SELECT n * 1000 + m, printf('dhr-%08x', n), 'p' || (m / 2), 0, 30,
                'What was known was not written', CASE m % 2 WHEN 0 THEN 'wm2014-themes' ELSE 'library-agencies' END, 1,
                CASE m % 2
                    WHEN 0 THEN (SELECT code FROM codes WHERE place = (n * 7 + m / 2) % 21)
                    ELSE CASE n % 3 WHEN 0 THEN 'police' WHEN 1 THEN 'health-services' ELSE 'school' END END,
                'Ann', '2026-11-21T09:00:00Z', '' FROM reviews, mentions
            """, """
            INSERT INTO case_attribute SELECT n, printf('dhr-%08x', n), 'case-attributes', 1, 'perpetrator-depression',
                CASE n % 2 WHEN 0 THEN 'INDICATED' ELSE 'STATED_ABSENT' END, '', 'para 2', 'Ann',
                '2026-11-21T09:00:00Z' FROM reviews
            """);

    private NationalLibrary() {}

    /// A new library of so many reviews; `codes` are those that they are coded with.
    static Database in(Path folder, int reviews, List<String> codes) {
        Database database = Database.open(folder.resolve("national.heed").toString());
        StringBuilder values = new StringBuilder();
        for (int i = 0; i < codes.size(); i++) {
            values.append(i == 0 ? "" : ", ")
                    .append("(")
                    .append(i)
                    .append(", '")
                    .append(codes.get(i))
                    .append("')");
        }
        String sets = "WITH RECURSIVE reviews(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM reviews WHERE n < "
                + reviews
                + "), mentions(m) AS (VALUES (0) UNION ALL SELECT m + 1 FROM mentions WHERE m < " + (MENTIONS - 1)
                + "), recommendations(m) AS (VALUES (1) UNION ALL SELECT m + 1 FROM recommendations WHERE m < "
                + RECOMMENDATIONS + "), codes(place, code) AS (VALUES " + values + ") ";
        database.write(sql -> {
            int rows = 0;
            for (String each : ROWS) {
                rows += sql.execute(sets + each);
            }
            return rows;
        });
        return database;
    }
}
