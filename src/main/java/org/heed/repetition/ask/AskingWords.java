package org.heed.repetition.ask;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The sentences of a recommendation that ask for something. Many recommendations tell first why: what they tell there
/// is of another case, and says nothing of what is asked.
final class AskingWords {

    /// A recommendation of no more characters has little room for reasons.
    private static final int SHORT = 200;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;:?])\\s+(?=[\\p{Lu}\\p{N}•(‘“\"])|\\n+");
    private static final Pattern ASKING = Pattern.compile(
            "\\b(?:should|must|shall|ought|need(?:s|ed)?|required?|requires|recommend(?:s|ed)?|suggest(?:s|ed)?|propose[sd]?"
                    + "|to be|(?:is|are) to|ensure[sd]?|urge[sd]?|asked|asks|request(?:s|ed)?|consider|will|would)\\b"
                    + "|^\\W*(?:that|to)\\b",
            Pattern.CASE_INSENSITIVE);

    /// Tells what has happened, not what is to.
    private static final Pattern PAST = Pattern.compile(
            "\\b(?:was|were|had|did|been|knew|said|told|found|became|went|came|saw|felt|gave|made|took|left|thought"
                    + "|wrote|kept|never|nobody|no one|could)\\b",
            Pattern.CASE_INSENSITIVE);

    private AskingWords() {}

    /// The sentences that ask, or all words where none can be told from the others. Of a short recommendation only
    /// those go that tell what has happened.
    static String in(String words) {
        List<String> sentences = SENTENCE_END
                .splitAsStream(words)
                .filter(sentence -> !sentence.isBlank())
                .toList();
        Predicate<String> asks = ASKING.asPredicate();
        if (sentences.size() == 1 || sentences.stream().noneMatch(asks)) {
            return words;
        }
        Predicate<String> stays =
                words.length() <= SHORT ? asks.or(PAST.asPredicate().negate()) : asks;
        return sentences.stream().filter(stays).collect(Collectors.joining(" "));
    }
}
