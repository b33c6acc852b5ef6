package org.heed.coding.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.heed.coding.framework.Code;

/// How far raters agree on a set of documents, code by code and over all codes together. Only documents that at
/// least two of the raters looked at count.
public record AgreementStudy(List<String> raters, List<Line> lines, Agreement overall) {

    /// One code and how far it is agreed on.
    public record Line(Code code, Agreement agreement) {}

    public AgreementStudy {
        raters = List.copyOf(raters);
        lines = List.copyOf(lines);
    }

    /// Of all raters who labelled any of the documents.
    public static AgreementStudy of(List<LabelledDocument> documents, List<Code> codes) {
        Set<String> raters = new TreeSet<>();
        documents.forEach(document -> raters.addAll(document.labels().keySet()));
        return of(documents, codes, List.copyOf(raters));
    }

    /// Of some raters.
    public static AgreementStudy of(List<LabelledDocument> documents, List<Code> codes, List<String> raters) {
        List<LabelledDocument> shared = documents.stream()
                .filter(document ->
                        raters.stream().filter(document.labels()::containsKey).count() > 1)
                .toList();
        List<Line> lines = codes.stream()
                .map(code -> new Line(code, Agreement.of(ratings(shared, List.of(code), raters))))
                .toList();
        return new AgreementStudy(raters, lines, Agreement.of(ratings(shared, codes, raters)));
    }

    /// The lines below a floor, which a third person should settle; codes that nobody used are not among them.
    public List<Line> below(AgreementFloor floor) {
        return lines.stream()
                .filter(line ->
                        line.agreement().prevalence().value().orElse(0) > 0 && !floor.isReachedBy(line.agreement()))
                .toList();
    }

    private static Ratings ratings(List<LabelledDocument> documents, List<Code> codes, List<String> raters) {
        List<Ratings.OfDocument> all = new ArrayList<>();
        for (LabelledDocument document : documents) {
            List<List<Integer>> units = new ArrayList<>();
            for (Code code : codes) {
                document.units().forEach(unit -> units.add(labels(document, unit, code, raters)));
            }
            all.add(new Ratings.OfDocument(document.document(), units));
        }
        return new Ratings(raters, Ratings.TWO, all);
    }

    private static List<Integer> labels(LabelledDocument document, String unit, Code code, List<String> raters) {
        List<Integer> labels = new ArrayList<>();
        for (String rater : raters) {
            Map<String, Set<String>> own = document.labels().get(rater);
            if (own == null) {
                labels.add(Ratings.MISSING);
            } else {
                labels.add(own.getOrDefault(unit, Set.of()).contains(code.code()) ? 1 : 0);
            }
        }
        return labels;
    }
}
