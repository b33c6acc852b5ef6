package org.heed.anonymisation.mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.anonymisation.IdentifierKind;
import org.heed.anonymisation.PersonRole;
import org.heed.anonymisation.person.Households;
import org.heed.anonymisation.person.Letters;
import org.heed.anonymisation.person.Names;
import org.heed.anonymisation.person.Person;
import org.heed.anonymisation.word.Lexicon;
import org.heed.anonymisation.word.Stretch;
import org.heed.anonymisation.word.Token;
import org.heed.anonymisation.word.Token.Sort;

/// All ways in which the people of a review are named, by their first word. A part of a full name is a form of its
/// own; people who stand first keep a form that two share.
final class FormIndex {

    /// Shorter words in small letters are too often something else.
    private static final int SHORTEST_SMALL = 4;

    private static final List<String> OF_FULL_NAME = List.of("are the initials of somebody named in full");
    private static final Lexicon LEXICON = Lexicon.shipped();
    private static final Set<String> SIGNS = Set.of(".", "-");
    private static final Person FAMILY = new Person(
            "",
            PersonRole.RELATIVE,
            IdentifierKind.FAMILY,
            List.of("family"),
            "the family",
            List.of("is a family’s name in the plural"));

    private final Map<String, List<Form>> byFirstWord = new HashMap<>();
    private final Map<String, Person> smallForms = new HashMap<>();
    private final Map<String, Person> fullInitials = new HashMap<>();
    private final Set<String> familyNames = new HashSet<>();

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
                if (words.size() == 1 && form.matches("\\p{Lu}{2,3}")) {
                    fullInitials.putIfAbsent(form.toLowerCase(Locale.ROOT), person);
                }
                if (words.size() > 1) {
                    familyNames.add(words.getLast());
                    fullInitials.putIfAbsent(initials(words), person);
                    fullInitials.putIfAbsent(initials(List.of(words.getFirst(), words.getLast())), person);
                    words.stream()
                            .filter(word -> word.length() > 1 && Character.isUpperCase(word.charAt(0)))
                            .forEach(word -> add(new Form(List.of(word), person)));
                }
            }
        }
    }

    private static String initials(List<String> words) {
        StringBuilder letters = new StringBuilder();
        for (String word : words) {
            for (String part : word.split("-", -1)) {
                letters.append(part, 0, Math.min(1, part.length()));
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
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
        String first = form.words().getFirst();
        if (form.isSingle()
                && first.length() >= SHORTEST_SMALL
                && !Names.isDoubtful(first)
                && !LEXICON.isKnown(first.toLowerCase(Locale.ROOT))) {
            smallForms.putIfAbsent(first.toLowerCase(Locale.ROOT), form.person());
        }
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

    /// A name in small letters, as in a text message: "zorvenka", "zorvenkas".
    Optional<Named> small(Stretch stretch, int index) {
        String lower = stretch.at(index).lower();
        Person person = smallForms.get(lower);
        boolean mayBePossessive = lower.endsWith("s") && !LEXICON.isWord(lower) && !LEXICON.isKnown(lower);
        if (person == null && mayBePossessive) {
            person = smallForms.get(lower.substring(0, lower.length() - 1));
        }
        return Optional.ofNullable(person).map(found -> new Named(index, index + 1, found, found.reasons()));
    }

    /// The initials of somebody named in full: "F. v. d. M.", "L. C.-C."
    Optional<Named> initials(Stretch stretch, int index) {
        Token token = stretch.at(index);
        String bare = token.lower().replace("-", "");
        if (token.sort() == Token.Sort.CAPITALS && bare.length() <= Names.INITIALS) {
            Person whole = LEXICON.isNeverName(bare) ? null : fullInitials.get(bare);
            return Optional.ofNullable(whole).map(one -> new Named(index, index + 1, one, OF_FULL_NAME));
        }
        if (token.sort() != Token.Sort.LETTER) {
            return Optional.empty();
        }
        StringBuilder letters = new StringBuilder();
        int at = index;
        int end = index;
        while (stretch.at(at).word().length() == 1
                && (stretch.at(at).isWord() || SIGNS.contains(stretch.at(at).word()))) {
            if (stretch.at(at).isWord()) {
                letters.append(stretch.at(at).lower());
                end = at + 1;
            }
            at++;
        }
        if (stretch.at(end).word().equals(".") && Letters.isWithinSentence(stretch, end + 1)) {
            end++;
        }
        Person person = fullInitials.get(letters.toString());
        return letters.length() < 2 || person == null
                ? Optional.empty()
                : Optional.of(new Named(index, end, person, OF_FULL_NAME));
    }

    /// A family by its name: "the Smiths".
    Optional<Named> household(Stretch stretch, int index) {
        return Households.areNamed(stretch, index, familyNames::contains)
                ? Optional.of(new Named(index, index + 1, FAMILY, FAMILY.reasons()))
                : Optional.empty();
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
                            || stretch.at(at).word().equals(",")
                            || Names.isQuote(stretch.at(at)));
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
