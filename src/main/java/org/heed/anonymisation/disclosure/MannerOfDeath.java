package org.heed.anonymisation.disclosure;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heed.text.RawText;
import org.heed.text.Sentences;
import org.heed.text.Span;

/// How a person died, in the coarse kinds that a newspaper gives. It is told from the report only to count who could
/// be recognised by it, and never shown.
enum MannerOfDeath {
    SHARP("stab\\w*|kni(?:fe|ves)|slash\\w*|throat (?:was|had been) cut|sharp force"),
    STRANGULATION("strang\\w+|asphyxia\\w*|suffocat\\w+|smother\\w*|compression (?:of|to) the neck"),
    HANGING("hang(?:ed|ing)|ligature"),
    BLUNT("blunt|beat(?:en|ing)|bludgeon\\w*|head injur\\w+|kick(?:ed|ing)|punch(?:ed|ing)"),
    SHOOTING("shot|shotgun|gunshot|firearm"),
    FIRE("set fire|house fire|arson|burns"),
    OVERDOSE("overdos\\w+|poison\\w*|toxicity"),
    FALL_OR_DROWNING("drown\\w*|fell from|jumped from|fall from|struck by a train");

    /// Only a sentence that speaks of the death tells how it came about.
    private static final Pattern OF_THE_DEATH = Pattern.compile(
            "(?i)\\b(?:cause of (?:her|his|the|their) ?death|post[- ]mortem|died (?:of|from|as a result|after|by)|killed|fatal(?:ly)?|murder(?:ed)?|to death|found dead|own life|hanged)\\b");

    private final Pattern words;

    MannerOfDeath(String words) {
        this.words = Pattern.compile("(?i)\\b(?:" + words + ")\\b");
    }

    /// The manner that the sentences about the death name most often; empty when none does.
    static Optional<MannerOfDeath> in(Iterable<RawText> passages) {
        Map<MannerOfDeath, Integer> counts = new EnumMap<>(MannerOfDeath.class);
        for (RawText passage : passages) {
            for (Span span : Sentences.in(passage.verbatim())) {
                String sentence = passage.verbatim().substring(span.start(), span.end());
                if (OF_THE_DEATH.matcher(sentence).find()) {
                    count(sentence, counts);
                }
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static void count(String sentence, Map<MannerOfDeath, Integer> counts) {
        for (MannerOfDeath manner : values()) {
            if (manner.words.matcher(sentence).find()) {
                counts.merge(manner, 1, Integer::sum);
            }
        }
    }
}
