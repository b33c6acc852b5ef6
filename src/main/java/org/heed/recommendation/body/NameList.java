package org.heed.recommendation.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Addressee.AddresseeSource;
import org.heed.text.WhiteSpaceRule;

/// Several names printed together, split at ";", "|", "/" with spaces, and at commas where every part is the
/// whole name of a body by itself. Split at "and" only between the whole names of two bodies that no name joins: others
/// contain it.
public final class NameList {

    private static final Pattern CERTAIN = Pattern.compile("\\s*[;|]\\s*|\\s+/\\s+|\\s*[•●▪]\\s*");
    /// Two names of one kind behind one another ("Kent Safety Partnership Essex Safety Partnership").
    private static final Pattern ALIKE = Pattern.compile(
            "(?<=\\p{L} (\\p{Lu}\\p{Ll}{2,20} (?:Partnership|Council|Board|Trust|Group|Service|Office|Authority))) (?=(?:\\p{Lu}[\\p{L}’-]+ ){1,5}\\1$)");
    private static final Pattern COMMA = Pattern.compile("\\s*,(?!\\s*Fire and Crime)\\s*(?:and\\s+)?");
    private static final Pattern AND = Pattern.compile("\\s+(?:and|&|(?<with>with))\\s+(?:the\\s+)?");
    private static final Pattern AND_OTHERS =
            Pattern.compile("\\s+(?:and|&)\\s+(?:(?:all )?other (?=\\p{L})|(?=(?i:all) ))");
    private static final Pattern ROLE_BEFORE =
            Pattern.compile("(?i)^(?:lead(?: agency)?|support(?:ed by)?|owner)\\s*:\\s*");
    private static final Pattern NONE = Pattern.compile(
            "(?i)(?:n/?a|none|tbc|tbd|to be (?:confirmed|agreed|determined)|[-–—]*|not (?:applicable|recorded))\\.?");

    private NameList() {}

    public static List<Addressee> of(String printed, AddresseeSource source) {
        List<Addressee> names = new ArrayList<>();
        for (String part : CERTAIN.split(WhiteSpaceRule.apply(printed), -1)) {
            for (String one : ALIKE.split(part, -1)) {
                atCommas(one).forEach(name -> add(names, name, source));
            }
        }
        return List.copyOf(names);
    }

    private static void add(List<Addressee> names, String name, AddresseeSource source) {
        String plain = ROLE_BEFORE
                .matcher(name.strip())
                .replaceFirst("")
                .replaceFirst("[.,:]+$", "")
                .strip();
        boolean isNew = names.stream().noneMatch(known -> known.asPrinted().equals(plain));
        if (!plain.isEmpty() && isNew && !NONE.matcher(plain).matches()) {
            names.add(new Addressee(plain, source, BodyNames.isRunTogether(plain)));
        }
    }

    private static List<String> atCommas(String part) {
        List<String> parts = List.of(COMMA.split(part, -1));
        boolean allWhole = parts.size() > 1 && parts.stream().allMatch(BodyNames::isWhole);
        return allWhole ? parts : atAnd(part);
    }

    /// "Kent Police and Medway Council", "Practice 1 and all practices".
    private static List<String> atAnd(String part) {
        Matcher others = AND_OTHERS.matcher(part);
        if (others.find()
                && BodyNames.isWhole(part.substring(0, others.start()))
                && BodyNames.mentionsBody(part.substring(others.end()))) {
            return List.of(part.substring(0, others.start()), part.substring(others.end()));
        }
        Matcher and = AND.matcher(part);
        while (and.find()) {
            String left = part.substring(0, and.start());
            String right = part.substring(and.end());
            if (and.group("with") == null ? BodyNames.isApart(left, right) : BodyNames.areBoth(left, right)) {
                return List.of(left, right);
            }
        }
        return List.of(part);
    }
}
