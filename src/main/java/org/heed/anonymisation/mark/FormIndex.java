package org.heed.anonymisation.mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.anonymisation.person.Letters;
import org.heed.anonymisation.person.Names;
import org.heed.anonymisation.person.Person;
import org.heed.anonymisation.word.Stretch;
import org.heed.anonymisation.word.Token;
import org.heed.anonymisation.word.Token.Sort;

/// All ways in which the people of a review are named, by their first word. A part of a full name is a form of its
/// own; people who stand first keep a form that two share.
final class FormIndex {

    private final Map<String, List<Form>> byFirstWord = new HashMap<>();

    /// A way of naming a person.
    record Form(List<String> words, Person person) {

        boolean isSingle() {
            return words.size() == 1;
        }
    }

    FormIndex(List<Person> people) {
        for (Person person : people) {
            forms(person).forEach(words -> add(new Form(words, person)));
        }
        for (Person person : people) {
            for (String form : person.forms()) {
                List<String> words = words(form);
                if (words.size() > 1) {
                    words.stream()
                            .filter(word -> word.length() > 1 && Character.isUpperCase(word.charAt(0)))
                            .forEach(word -> add(new Form(List.of(word), person)));
                }
            }
        }
    }

    private static List<List<String>> forms(Person person) {
        Set<List<String>> forms = new LinkedHashSet<>();
        person.forms().forEach(form -> {
            List<String> words = words(form);
            forms.add(words);
            if (words.size() > 2) {
                forms.add(words.subList(1, words.size()));
            }
            if (words.size() > 1) {
                forms.add(List.of(words.getLast(), words.getFirst()));
            }
        });
        return List.copyOf(forms);
    }

    /// Titles that a roster gives with a name are no part of it.
    private static List<String> words(String form) {
        List<String> words = new ArrayList<>(List.of(normal(form).split("[ .]+", -1)));
        while (words.size() > 1 && Titles.isTitle(words.getFirst())) {
            words.removeFirst();
        }
        words.removeIf(String::isEmpty);
        return List.copyOf(words);
    }

    private void add(Form form) {
        List<Form> forms = byFirstWord.computeIfAbsent(form.words().getFirst(), word -> new ArrayList<>());
        if (forms.stream().noneMatch(other -> other.words().equals(form.words()))) {
            forms.add(form);
            forms.sort((one, other) ->
                    Integer.compare(other.words().size(), one.words().size()));
        }
    }

    /// The longest form that begins at a token, with where it ends.
    Optional<Named> at(Stretch stretch, int index) {
        for (Form form : byFirstWord.getOrDefault(first(stretch.at(index)), List.of())) {
            int end = end(form, stretch, index);
            if (end > index) {
                return Optional.of(
                        new Named(index, end, form.person(), form.person().reasons()));
            }
        }
        return Optional.empty();
    }

    /// The person of a single word.
    Optional<Person> named(String word) {
        return byFirstWord.getOrDefault(normal(word), List.of()).stream()
                .filter(Form::isSingle)
                .map(Form::person)
                .findFirst();
    }

    private static int end(Form form, Stretch stretch, int index) {
        int at = index;
        for (String word : form.words()) {
            boolean isStopped = at > index
                    && (stretch.at(at).word().equals(".")
                            || stretch.at(at).word().equals(","));
            at = isStopped ? at + 1 : at;
            if (!written(stretch.at(at)).equals(word)
                    && !unbroken(stretch.at(at)).equals(word)) {
                return index;
            }
            at++;
        }
        boolean endsWithInitial = stretch.at(at - 1).sort() == Sort.LETTER
                && at - 1 > index
                && stretch.at(at).word().equals(".")
                && Letters.isWithinSentence(stretch, at + 1);
        return endsWithInitial ? at + 1 : at;
    }

    private static String written(Token token) {
        boolean isShouted = token.sort() == Sort.CAPITALS && token.word().length() > Names.INITIALS;
        return normal(isShouted ? Names.calm(token.word()) : token.word());
    }

    /// The word under which the forms of a token are filed.
    private String first(Token token) {
        String written = written(token);
        return byFirstWord.containsKey(written) ? written : unbroken(token);
    }

    /// A word that a line end cut behind a hyphen, without that hyphen: "Zor-" and "venka".
    private static String unbroken(Token token) {
        boolean isBroken = token.end() - token.start() > token.word().length();
        String written = written(token);
        return isBroken ? written.replaceFirst("-(?=\\p{Ll})", "") : written;
    }

    private static String normal(String word) {
        return word.replace('’', '\'');
    }
}
