package org.heed.web.analysis;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.heed.analysis.Counted;
import org.heed.analysis.Dimension;
import org.heed.analysis.Dimensions;
import org.heed.analysis.Table;
import org.heed.analysis.TableMaker;
import org.heed.analysis.TableMaker.Name;
import org.heed.analysis.gather.AnalysisMaker;
import org.heed.analysis.report.Analysis;
import org.heed.analysis.report.AnalysisTables;
import org.heed.storage.Database;
import org.heed.text.Refusal;
import org.jspecify.annotations.Nullable;

/// The analysis that an address asks for, made of the library as it is now.
record OpenAnalysis(AnalysisQuery query, Analysis analysis) {

    private static final String CROSSED = "crossed";
    private static final String MATRIX = "matrix";

    static OpenAnalysis in(Database database, HttpServletRequest request) {
        AnalysisQuery query = AnalysisQuery.of(request.getParameterMap());
        return new OpenAnalysis(query, new AnalysisMaker(database).make(query.request()));
    }

    /// A table by its name; `crossed:down:across` crosses two dimensions, `matrix` has a column for each review.
    ///
    /// @throws Refusal when there is no such table
    Table table(String id) {
        if (id.equals(MATRIX)) {
            return new TableMaker(analysis.sample())
                    .matrix(new Name(MATRIX, "Themes by review"), analysis.themeDimension());
        }
        if (id.startsWith(CROSSED + ":")) {
            String[] parts = id.split(":", -1);
            if (parts.length == 3) {
                return crossed(id, dimension(parts[1]), dimension(parts[2]));
            }
        }
        @Nullable Table table = AnalysisTables.of(analysis).byId().get(id);
        if (table == null) {
            throw new Refusal("There is no table '" + id + "' in this analysis. Go to Analysis for those there are.");
        }
        return table;
    }

    /// All that can be crossed.
    List<Dimension> dimensions() {
        List<Dimension> all = new ArrayList<>(Dimensions.all());
        all.add(analysis.themeDimension());
        return all;
    }

    private Table crossed(String id, Dimension down, Dimension across) {
        boolean isOfRecommendations = down.of() == Counted.RECOMMENDATIONS || across.of() == Counted.RECOMMENDATIONS;
        return new TableMaker(analysis.sample())
                .crossed(
                        new Name(id, down.label() + " by " + across.label()),
                        isOfRecommendations ? Counted.RECOMMENDATIONS : Counted.REVIEWS,
                        down,
                        across);
    }

    private Dimension dimension(String key) {
        return dimensions().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refusal("Reviews cannot be told apart by '" + key + "'."));
    }
}
