package org.heed.analysis.gather;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.analysis.AnalysedReview;
import org.heed.analysis.Dimension;
import org.heed.analysis.Dimensions;
import org.heed.analysis.Sample;
import org.heed.analysis.Sampler;
import org.heed.analysis.Source;
import org.heed.analysis.report.Analysis;
import org.heed.analysis.report.Theme;
import org.heed.analysis.snapshot.SnapshotStore;
import org.heed.anonymisation.disclosure.Suppression;
import org.heed.coding.CodingStore;
import org.heed.coding.framework.Code;
import org.heed.coding.framework.CodeScope;
import org.heed.coding.framework.Framework;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.storage.Database;
import org.heed.text.Refusal;

/// Makes an analysis of a library as it is now.
public final class AnalysisMaker {

    /// Whether a framework's code tells of what went well.
    private static final String GOOD_PRACTICE = "(best|good) practice|good points";

    private final Database database;
    private final FrameworkShelf shelf;

    public AnalysisMaker(Database database) {
        this.database = database;
        this.shelf = new CodingStore(database).with(FrameworkShelf.beside(database.file()));
    }

    /// The frameworks that passages are coded with, by name.
    public List<Framework> frameworks() {
        return shelf.current().stream()
                .filter(each -> each.scope() == CodeScope.PASSAGE)
                .toList();
    }

    /// The analysis that is asked for.
    ///
    /// @throws Refusal when there is no such framework or dimension, or no review is left
    public Analysis make(AnalysisRequest request) {
        Framework framework = shelf.framework(request.framework());
        ReviewGatherer gatherer = new ReviewGatherer(database, shelf);
        Sample sample = sample(gatherer.reviews(framework), request);
        Set<String> chosen = sample.reviews().stream().map(AnalysedReview::key).collect(Collectors.toSet());
        Map<Source, String> quotations = new HashMap<>(gatherer.quotations(framework));
        quotations.keySet().removeIf(source -> !chosen.contains(source.review()));
        return new Analysis(
                request.title(),
                sample,
                framework.title() + " (" + framework.edition() + ")",
                themes(framework),
                request.focus(),
                request.threshold(),
                quotations,
                request.context(),
                Set.of());
    }

    /// The analysis as it may leave: what could be worked out by subtracting it from one that was frozen before is
    /// held back too.
    ///
    /// @throws Refusal also when it differs from one by so few reviews that nothing of it may leave
    public Analysis leaving(AnalysisRequest request) {
        return new SnapshotStore(database).beside(make(request));
    }

    /// The values by which reviews can be chosen: of every dimension that is recorded at all.
    public Map<Dimension, List<String>> choices(List<AnalysedReview> reviews) {
        Map<Dimension, List<String>> choices = new LinkedHashMap<>();
        for (Dimension dimension : Dimensions.all()) {
            List<String> values = reviews.stream()
                    .flatMap(review -> review.values(dimension).stream())
                    .distinct()
                    .sorted()
                    .toList();
            if (!values.isEmpty()) {
                choices.put(dimension, values);
            }
        }
        return choices;
    }

    private static Sample sample(List<AnalysedReview> reviews, AnalysisRequest request) {
        Map<Dimension, Set<String>> wanted = new LinkedHashMap<>();
        request.where().forEach((key, values) -> wanted.put(dimension(key), values));
        Sample matching = wanted.isEmpty()
                ? Sampler.all(reviews)
                : Sampler.matching(reviews, wanted, new Suppression(request.threshold()));
        Sample chosen = request.size() == 0
                ? matching
                : drawn(
                        matching,
                        Sampler.stratified(
                                matching.reviews(),
                                request.size(),
                                List.of(Dimensions.REGION, Dimensions.YEAR),
                                request.seed()));
        if (chosen.size() == 0) {
            throw new Refusal("No review in this library is in that sample. Choose fewer conditions.");
        }
        return chosen;
    }

    private static Sample drawn(Sample from, Sample drawn) {
        return new Sample(from.rule() + ". " + drawn.rule(), from.population(), drawn.reviews());
    }

    private static Dimension dimension(String key) {
        return Dimensions.all().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refusal("Reviews cannot be chosen by '" + key + "'. They can by: "
                        + Dimensions.all().stream().map(Dimension::key).collect(Collectors.joining(", ")) + "."));
    }

    private static List<Theme> themes(Framework framework) {
        return framework.leaves().stream()
                .map(code -> CodedMentions.theme(code, framework))
                .distinct()
                .map(code -> new Theme(
                        code.named(),
                        framework.code(code.parent()).map(Code::label).orElse(""),
                        code.definition(),
                        code.label().toLowerCase(Locale.ROOT).matches(".*(" + GOOD_PRACTICE + ").*")
                                ? Theme.Sort.GOOD_PRACTICE
                                : Theme.Sort.ISSUE))
                .toList();
    }
}
