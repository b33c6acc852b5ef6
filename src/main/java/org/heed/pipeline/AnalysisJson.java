package org.heed.pipeline;

import java.util.List;
import java.util.Locale;
import org.heed.analysis.Share;
import org.heed.analysis.Table;
import org.heed.analysis.Table.Row;
import org.heed.analysis.print.Release;
import org.heed.analysis.report.Analysis;
import org.heed.analysis.report.AnalysisTables;
import org.heed.analysis.report.ShownTable;
import org.heed.anonymisation.disclosure.PublicCount;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Tables of an analysis as JSON: what is held back is `null` with `held_back` true.
public final class AnalysisJson {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final double TENTHS = 10;

    private AnalysisJson() {}

    public static String of(Analysis analysis, List<Table> tables) {
        ObjectNode root = JSON.createObjectNode();
        root.put("title", analysis.title());
        root.put("reviews", analysis.sample().size());
        root.put("population", analysis.sample().population());
        root.put("selection", analysis.sample().rule());
        root.put("framework", analysis.framework());
        root.put("held_back_below", analysis.threshold());
        ArrayNode all = root.putArray("tables");
        Release release = AnalysisTables.of(analysis).release(analysis, tables);
        tables.forEach(table -> add(new ShownTable(table, release), all.addObject()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static void add(ShownTable shown, ObjectNode node) {
        Table table = shown.table();
        node.put("id", table.id());
        node.put("title", table.title());
        node.put("counted", table.counted().words());
        node.put("selection", table.selection());
        ArrayNode caveats = node.putArray("caveats");
        table.caveats().forEach(caveat -> caveats.add(caveat.words()));
        ArrayNode rows = node.putArray("rows");
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            ObjectNode of = rows.addObject();
            of.put("label", row.label());
            of.put("kind", row.kind().name().toLowerCase(Locale.ROOT));
            ArrayNode cells = of.putArray("cells");
            for (int column = 0; column < table.columns().size(); column++) {
                cell(shown, i, column, cells.addObject());
            }
        }
    }

    private static void cell(ShownTable shown, int row, int column, ObjectNode node) {
        Table table = shown.table();
        PublicCount count = shown.count(row, column);
        Share share = table.share(table.rows().get(row), column);
        node.put("column", table.columns().get(column));
        boolean hasShare = !count.isHeldBack() && !shown.whole(column).isHeldBack() && share.of() > 0;
        put(node, "n", shown.whole(column));
        node.put("held_back", count.isHeldBack());
        put(node, "count", count);
        if (!hasShare) {
            List.of("percent", "low", "high").forEach(node::putNull);
            return;
        }
        node.put("percent", tenths(share.percent()));
        node.put("low", tenths(share.low()));
        node.put("high", tenths(share.high()));
    }

    private static void put(ObjectNode node, String name, PublicCount count) {
        if (count.isHeldBack()) {
            node.putNull(name);
        } else {
            node.put(name, count.number().orElse(0));
        }
    }

    private static double tenths(double value) {
        return Math.round(value * TENTHS) / TENTHS;
    }
}
