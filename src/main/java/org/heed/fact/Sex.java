package org.heed.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sex of a person as the words of a report show it.
final class Sex {

    static final String FEMALE = "female";
    static final String MALE = "male";

    private static final Pattern MALE_RELATION = Pattern.compile(
            "\\b(?:husband|boyfriend|son|brother|nephew|father|grandson|grandfather|uncle|stepson|step-son|stepfather|stepbrother|half-brother|son-in-law|brother-in-law)$");
    private static final Pattern FEMALE_RELATION = Pattern.compile(
            "\\b(?:wife|girlfriend|daughter|sister|niece|mother|granddaughter|grandmother|aunt|stepdaughter|stepmother|daughter-in-law)$");
    private static final Pattern HE = Pattern.compile("(?i)\\b(?:he|his|him|himself)\\b");
    private static final Pattern SHE = Pattern.compile("(?i)\\b(?:she|her|hers|herself)\\b");

    private static final Pattern NAMED_HE = Pattern.compile("\\b(?:he|himself)\\b");
    private static final Pattern NAMED_SHE = Pattern.compile("\\b(?:she|herself)\\b");

    /// "X, who was her former partner": the pronoun is another person's.
    private static final Pattern WHOSE =
            Pattern.compile("^[^,]{1,40},(?: aged \\d{1,3},)? (?:who (?:was|is) |was |is )?(?:her|his|their)\\b");

    private Sex() {}

    static Optional<String> ofRelation(String relation) {
        if (MALE_RELATION.matcher(relation).find()) {
            return Optional.of(MALE);
        }
        return FEMALE_RELATION.matcher(relation).find() ? Optional.of(FEMALE) : Optional.empty();
    }

    static Optional<String> ofTitle(String name) {
        if (name.startsWith("Mr ")) {
            return Optional.of(MALE);
        }
        return name.matches("(?:Mrs|Ms|Miss) .*") ? Optional.of(FEMALE) : Optional.empty();
    }

    /// By the pronouns that follow the name at the start of its sentences, else anywhere before another name; empty
    /// when they are even.
    static Optional<String> ofPronouns(Statements statements, String name) {
        int he = 0;
        int she = 0;
        for (Statements.Statement statement : statements.all()) {
            boolean saysWhose = WHOSE.matcher(statement.words()).find();
            if (statement.words().startsWith(name) && !saysWhose) {
                he += count(HE, statement.words());
                she += count(SHE, statement.words());
            }
        }
        return he == she ? behind(statements, name) : Optional.of(he > she ? MALE : FEMALE);
    }

    /// Who is named and then called he or she; him and her are mostly somebody else.
    private static Optional<String> behind(Statements statements, String name) {
        Pattern behind = Pattern.compile("\\b" + Pattern.quote(name) + "\\b(?!['’])([^\\p{Lu}]*)");
        int he = 0;
        int she = 0;
        boolean follows = false;
        for (Statements.Statement statement : statements.all()) {
            String words = statement.words();
            he += follows && words.startsWith("He ") ? 1 : 0;
            she += follows && words.startsWith("She ") ? 1 : 0;
            follows = words.startsWith(name + " ");
            Matcher told = behind.matcher(words);
            while (told.find()) {
                he += count(NAMED_HE, told.group(1));
                she += count(NAMED_SHE, told.group(1));
            }
        }
        return he == she ? Optional.empty() : Optional.of(he > she ? MALE : FEMALE);
    }

    private static int count(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return (int) matcher.results().count();
    }
}
