package org.heed.repetition.ask;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/// The form in which the model of meanings is shown an ask: the names of its concepts, by kind, then who is asked and
/// the sentences that ask. The names say in one way what recommendations say in many. The model was taught with this
/// form: another one needs teaching anew.
final class AskForm {

    private static final String BETWEEN_KINDS = " ; ";
    private static final String END_OF_NAMES = " | ";

    private AskForm() {}

    static String of(Spoken spoken, String words, Collection<String> bodies) {
        String names = Arrays.stream(Concept.Kind.values())
                .map(kind -> spoken.of(kind).names().collect(Collectors.joining(", ")))
                .collect(Collectors.joining(BETWEEN_KINDS));
        return names + END_OF_NAMES + plain(words, bodies);
    }

    /// Without the names.
    static String plain(String words, Collection<String> bodies) {
        String asked = AskingWords.in(words);
        return bodies.isEmpty() ? asked : String.join(", ", bodies) + ": " + asked;
    }
}
