package org.heed.analysis.gather;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.heed.analysis.Counted;
import org.heed.analysis.Dimensions;
import org.heed.analysis.Observation;
import org.heed.coding.Coding;
import org.heed.coding.framework.Code;
import org.heed.coding.framework.CodeScope;
import org.heed.coding.framework.Framework;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.coding.framework.Recoding;

/// The codings of one review as mentions of themes, and as what its recommendations were coded for. An agency that
/// was coded on the same passage as a theme is named in it. A code under a code under a group is what the issue was.
final class CodedMentions {

    private static final String AGENCIES = "agencies";

    private final FrameworkShelf shelf;
    private final Framework themes;

    CodedMentions(FrameworkShelf shelf, Framework themes) {
        this.shelf = shelf;
        this.themes = themes;
    }

    /// The theme that a coded code counts for: itself or, where it stands under a code that stands under another, the
    /// one above it.
    static Code theme(Code code, Framework framework) {
        return framework
                .code(code.parent())
                .filter(above -> !above.parent().isEmpty())
                .orElse(code);
    }

    List<Observation> mentions(Collection<Coding> codings) {
        Map<String, Set<String>> agencies = new HashMap<>();
        codings.stream()
                .filter(each -> each.code().framework().contains(AGENCIES))
                .forEach(each -> agencies.computeIfAbsent(each.quote().passage(), key -> new TreeSet<>())
                        .add(shelf.code(each.code()).named()));
        List<Observation> all = new ArrayList<>();
        for (Coding coding : codings) {
            counted(coding)
                    .ifPresent(code -> all.add(mention(
                            code,
                            coding.quote().passage(),
                            agencies.getOrDefault(coding.quote().passage(), Set.of()))));
        }
        return all;
    }

    /// Codes of recommendations by the passage that was coded: themes and agencies.
    Map<String, Map<String, Set<String>>> recommendations(Collection<Coding> codings) {
        Map<String, Map<String, Set<String>>> byPassage = new LinkedHashMap<>();
        for (Coding coding : codings) {
            Optional<Framework> framework = shelf.find(coding.code().edition());
            if (framework
                    .filter(each -> each.scope() == CodeScope.RECOMMENDATION)
                    .isPresent()) {
                String dimension = coding.code().framework().contains(AGENCIES)
                        ? Dimensions.ASKED_AGENCY.key()
                        : Dimensions.ASKED_THEME.key();
                byPassage
                        .computeIfAbsent(coding.quote().passage(), key -> new HashMap<>())
                        .computeIfAbsent(dimension, key -> new TreeSet<>())
                        .add(framework.get().named(coding.code()).named());
            }
        }
        return byPassage;
    }

    /// The code that a coding counts for: its own, or what that is called in this version of the framework.
    Optional<Code> counted(Coding coding) {
        return shelf.find(coding.code().edition())
                .filter(old -> old.id().equals(themes.id()))
                .flatMap(old -> Recoding.carried(old, themes, coding.code().code()))
                .flatMap(themes::code);
    }

    private Observation mention(Code code, String passage, Set<String> agencies) {
        Map<String, Set<String>> values = new HashMap<>();
        Code theme = theme(code, themes);
        values.put(Dimensions.themes(List.of()).key(), Set.of(theme.named()));
        if (!theme.equals(code)) {
            values.put(Dimensions.SUB_ISSUE.key(), Set.of(code.label()));
        }
        if (!agencies.isEmpty()) {
            values.put(Dimensions.AGENCY.key(), agencies);
        }
        return new Observation(Counted.MENTIONS, values, passage);
    }
}
