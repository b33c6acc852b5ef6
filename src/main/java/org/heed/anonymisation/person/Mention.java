package org.heed.anonymisation.person;

import java.util.ArrayList;
import java.util.List;
import org.heed.anonymisation.clue.Hint;
import org.heed.anonymisation.word.Stretch;
import org.heed.anonymisation.word.Token;

/// Words in a stretch that may be a name: the tokens `from` to `to`, without a title, and what stands around them.
record Mention(Stretch stretch, int from, int to, List<Hint> hints) {

    /// The words of the name, without the stops of initials.
    List<String> words() {
        List<String> words = new ArrayList<>();
        for (Token token : stretch.tokens().subList(from, to)) {
            if (token.isWord()) {
                words.add(Names.calmed(token));
            }
        }
        return words;
    }

    String key() {
        return String.join(" ", words());
    }

    Mention with(Hint hint) {
        List<Hint> all = new ArrayList<>(hints);
        all.add(hint);
        return new Mention(stretch, from, to, all);
    }
}
