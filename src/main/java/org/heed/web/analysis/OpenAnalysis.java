package org.heed.web.analysis;

import jakarta.servlet.http.HttpServletRequest;
import org.heed.analysis.Table;
import org.heed.analysis.TableMaker;
import org.heed.analysis.TableMaker.Name;
import org.heed.analysis.gather.AnalysisMaker;
import org.heed.analysis.report.Analysis;
import org.heed.analysis.report.AnalysisTables;
import org.heed.analysis.report.Crossing;
import org.heed.storage.Database;
import org.heed.text.Refusal;
import org.jspecify.annotations.Nullable;

/// The analysis that an address asks for, made of the library as it is now.
public record OpenAnalysis(AnalysisQuery query, Analysis analysis) {

    private static final String MATRIX = "matrix";

    static OpenAnalysis in(Database database, HttpServletRequest request) {
        AnalysisQuery query = AnalysisQuery.of(request.getParameterMap());
        return new OpenAnalysis(query, new AnalysisMaker(database).make(query.request()));
    }

    /// A table by its name; `crossed:down:across` crosses dimensions, `matrix` has a column for each review.
    ///
    /// @throws Refusal when there is no such table
    Table table(String id) {
        if (id.equals(MATRIX)) {
            return new TableMaker(analysis.sample())
                    .matrix(new Name(MATRIX, "Themes by review"), analysis.themeDimension());
        }
        if (id.startsWith(Crossing.ID)) {
            return new Crossing(analysis).table(id);
        }
        @Nullable Table table = AnalysisTables.of(analysis).byId().get(id);
        if (table == null) {
            throw new Refusal("There is no table '" + id + "' in this analysis. Go to Analysis for those there are.");
        }
        return table;
    }
}
