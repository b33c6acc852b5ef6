package org.heed.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.heed.anonymisation.disclosure.Trait;
import org.heed.fact.FactName;
import org.heed.fact.Facts;
import org.heed.review.CaseType;
import org.heed.review.ReviewKind;

/// Says what happened in neutral words, from the facts that the reports state. What is not recorded is not said.
final class WhatHappened {

    private static final int YEAR_DIGITS = 4;

    private final Facts facts;
    private final SafePassages passages;
    private final Predicate<String> isSafe;
    private final Telling telling;

    WhatHappened(Facts facts, SafePassages passages, Predicate<String> isSafe, Telling telling) {
        this.facts = facts;
        this.passages = passages;
        this.isSafe = isSafe;
        this.telling = telling;
    }

    List<SummarySentence> sentences() {
        List<SummarySentence> all = new ArrayList<>();
        death().ifPresent(all::add);
        kind().ifPresent(all::add);
        otherPerson().ifPresent(all::add);
        review().ifPresent(all::add);
        return List.copyOf(all);
    }

    private Optional<SummarySentence> death() {
        Support support = new Support();
        String kind = support.use(FactName.KIND)
                .map(value -> ReviewKind.valueOf(value).words().toLowerCase(Locale.ROOT))
                .orElse("review");
        String person =
                support.use(FactName.VICTIM_SEX).map(WhatHappened::person).orElse("a person");
        return support.sentence(
                "This " + kind + " is about the death of " + person + where(support) + when(support) + ".");
    }

    private String where(Support support) {
        if (tells(Trait.AREA)) {
            return support.use(FactName.AREA).map(area -> " in " + area).orElse("");
        }
        boolean isRegion = tells(Trait.REGION) && !telling.region().isEmpty();
        return isRegion
                ? support.use(FactName.AREA).map(area -> " in " + region()).orElse("")
                : "";
    }

    /// "the North West", "Wales".
    private String region() {
        boolean isBare = telling.region().matches("Wales|London|Scotland|Northern Ireland|Yorkshire.*");
        return isBare ? telling.region() : "the " + telling.region();
    }

    private boolean tells(Trait trait) {
        return telling.told().tells(trait);
    }

    private String when(Support support) {
        Optional<String> month = tells(Trait.MONTH) ? support.use(FactName.MONTH_OF_DEATH) : Optional.<String>empty();
        if (month.isPresent()) {
            return " in " + month.get();
        }
        return tells(Trait.YEAR) || tells(Trait.MONTH)
                ? year(support).map(year -> " in " + year).orElse("")
                : "";
    }

    private Optional<String> year(Support support) {
        return support.use(FactName.YEAR_OF_DEATH)
                .or(() -> support.use(FactName.MONTH_OF_DEATH))
                .filter(value -> value.length() >= YEAR_DIGITS)
                .map(value -> value.substring(value.length() - YEAR_DIGITS))
                .filter(year -> year.matches("\\d+"));
    }

    private static String person(String sex) {
        return switch (sex) {
            case "female" -> "a woman";
            case "male" -> "a man";
            default -> "a person";
        };
    }

    private Optional<SummarySentence> kind() {
        Support support = new Support();
        return support.use(FactName.CASE_TYPE)
                .flatMap(WhatHappened::kindOfDeath)
                .flatMap(words -> support.sentence("It is recorded as " + words + "."));
    }

    private static Optional<String> kindOfDeath(String contractName) {
        for (CaseType type : CaseType.values()) {
            if (type.contractName().equals(contractName)) {
                return switch (type) {
                    case IPH -> Optional.of("a homicide by a partner or former partner");
                    case FAMILIAL -> Optional.of("a homicide within a family");
                    case PARRICIDE -> Optional.of("the homicide of a parent");
                    case SUICIDE -> Optional.of("a death by suicide");
                    case HOMICIDE_SUICIDE -> Optional.of("a homicide followed by a suicide");
                    case OTHER -> Optional.empty();
                };
            }
        }
        return Optional.empty();
    }

    private Optional<SummarySentence> otherPerson() {
        Support support = new Support();
        Optional<String> relation =
                tells(Trait.RELATIONSHIP) ? support.use(FactName.RELATIONSHIP) : Optional.<String>empty();
        return relation.flatMap(words -> {
            String whose = support.use(FactName.VICTIM_SEX)
                    .map(sex -> sex.equals("female") ? "her" : sex.equals("male") ? "his" : "their")
                    .orElse("their");
            return support.sentence("The other person in the review was " + whose + " " + words + ".");
        });
    }

    private Optional<SummarySentence> review() {
        if (!tells(Trait.AREA)) {
            return Optional.empty();
        }
        Support support = new Support();
        Optional<String> body = support.use(FactName.BODY).map(name -> name.replaceFirst("^(?i)the\\s+", ""));
        Optional<String> published = support.use(FactName.PUBLISHED);
        if (body.isEmpty()) {
            return published.flatMap(month -> support.sentence("The report was published in " + month + "."));
        }
        String when = published.map(month -> " and was published in " + month).orElse("");
        return support.sentence("The review was commissioned by the " + body.get() + when + ".");
    }

    /// What one sentence rests on, gathered while it is made.
    private final class Support {

        private final List<Citation> citations = new ArrayList<>();

        /// The stated value of a fact, when it names nobody and its passage is at hand.
        Optional<String> use(FactName name) {
            Facts.Fact fact = facts.stated().get(name);
            if (fact == null || !isSafe.test(fact.value())) {
                return Optional.empty();
            }
            Optional<Citation> citation = passages.stating(fact.source(), fact.value());
            citation.filter(each -> !citations.contains(each)).ifPresent(citations::add);
            return citation.map(each -> fact.value());
        }

        Optional<SummarySentence> sentence(String words) {
            boolean isFit = !citations.isEmpty() && isSafe.test(words) && Restraint.allows(words);
            return isFit
                    ? Optional.of(new SummarySentence(SummaryPart.WHAT_HAPPENED, words, citations))
                    : Optional.empty();
        }
    }
}
