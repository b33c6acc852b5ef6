package org.heed.repetition.ask;

import java.util.List;
import java.util.regex.Pattern;

/// The sentences of a recommendation that ask for something. Many recommendations tell first why: what they tell there
/// is of another case, and says nothing of what is asked.
final class AskingWords {

    /// So short a recommendation has no room for a reason.
    private static final int SHORT = 200;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;:?])\\s+(?=[\\p{Lu}\\p{N}•(‘“\"])|\\n+");
    private static final Pattern ASKING = Pattern.compile(
            "\\b(?:should|must|shall|ought|needs?|required?|requires|recommend(?:s|ed)?|suggest(?:s|ed)?|propose[sd]?"
                    + "|to be|ensure[sd]?|urge[sd]?|asked|asks|request(?:s|ed)?|consider|will|would)\\b"
                    + "|^\\W*(?:that|to)\\b",
            Pattern.CASE_INSENSITIVE);

    private AskingWords() {}

    /// The sentences that ask, or all words where none can be told from the others.
    static String in(String words) {
        if (words.length() <= SHORT) {
            return words;
        }
        List<String> asking = SENTENCE_END
                .splitAsStream(words)
                .filter(sentence -> ASKING.matcher(sentence).find())
                .toList();
        return asking.isEmpty() ? words : String.join(" ", asking);
    }
}
