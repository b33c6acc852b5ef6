package org.heed.coding.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.coding.CodablePassage;
import org.heed.coding.CodablePassage.Part;
import org.heed.coding.CodableText;
import org.heed.coding.Coding;
import org.heed.coding.framework.CodeScope;
import org.heed.coding.framework.Framework;
import org.heed.text.Span;

/// One document as several raters labelled it: its units, and for each rater the codes on each unit. A rater who is
/// not in `labels` did not look at the document; a unit without an entry was looked at and given no code.
public record LabelledDocument(String document, List<String> units, Map<String, Map<String, Set<String>>> labels) {

    /// What is counted.
    public enum Unit {
        /// Each passage: where was the code put?
        PASSAGE,
        /// The whole review: was the code put anywhere in it?
        REVIEW
    }

    public LabelledDocument {
        units = List.copyOf(units);
    }

    /// The labels that people's standing codings give. Codings whose words are gone give none.
    public static LabelledDocument of(CodableText text, List<Coding> codings, Framework framework, Unit unit) {
        Map<String, Map<String, Set<String>>> labels = new LinkedHashMap<>();
        List<String> units = unit == Unit.REVIEW ? List.of(text.document()) : passages(text, framework);
        for (Coding coding : codings) {
            if (coding.stands() && coding.code().edition().equals(framework.edition())) {
                Map<String, Set<String>> own =
                        labels.computeIfAbsent(coding.coder().name(), name -> new HashMap<>());
                for (String touched : touched(text, coding, unit)) {
                    own.computeIfAbsent(touched, any -> new HashSet<>())
                            .add(coding.code().code());
                }
            }
        }
        return new LabelledDocument(text.document(), units, labels);
    }

    /// The same document with the labels of one more rater.
    public LabelledDocument with(String rater, Map<String, Set<String>> more) {
        Map<String, Map<String, Set<String>>> all = new LinkedHashMap<>(labels);
        all.put(rater, more);
        return new LabelledDocument(document, units, all);
    }

    private static List<String> passages(CodableText text, Framework framework) {
        Part part = framework.scope() == CodeScope.RECOMMENDATION ? Part.RECOMMENDATION : Part.TEXT;
        return text.passages().stream()
                .filter(passage -> passage.part() == part && !passage.words().isBlank())
                .map(CodablePassage::id)
                .toList();
    }

    private static List<String> touched(CodableText text, Coding coding, Unit unit) {
        List<String> touched = new ArrayList<>();
        Span place = text.find(coding.quote()).orElse(null);
        if (place != null && unit == Unit.REVIEW) {
            touched.add(text.document());
        } else if (place != null) {
            text.touched(place).forEach(passage -> touched.add(passage.id()));
        }
        return touched;
    }
}
