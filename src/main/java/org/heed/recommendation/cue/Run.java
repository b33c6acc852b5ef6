package org.heed.recommendation.cue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.text.NumberWords;

/// How the numbers of a list run on.
public final class Run {

    /// Behind the number may stand for whom it is: "R3/GP".
    private static final Pattern LAST_PART =
            Pattern.compile("(?i)(\\d+(?=\\)?$|/[a-z]{2,5}$)|(?:[a-z]|" + NumberWords.PATTERN + ")(?=\\)?$))");
    private static final double UNNUMBERED = 0.5;

    /// A Roman number of several letters, or of one behind the word that it counts.
    private static final Pattern ROMAN =
            Pattern.compile("(?i)(?:^|(?<=[ (]))([ivx]{2,6})\\)?$|(?<=[a-z] )([ivx])\\)?$");
    private static final Map<Character, Integer> VALUES = Map.of('i', 1, 'v', 5, 'x', 10);

    private Run() {}

    /// The share of steps from item to item that go up by one, or begin a new run at one; half for lists without
    /// numbers.
    public static double steadiness(List<String> numbers) {
        if (numbers.stream().allMatch(String::isEmpty)) {
            return UNNUMBERED;
        }
        if (numbers.size() < 2) {
            return UNNUMBERED;
        }
        int steady = 0;
        for (int i = 1; i < numbers.size(); i++) {
            OptionalInt before = last(numbers.get(i - 1));
            OptionalInt here = last(numbers.get(i));
            boolean goesOn = before.isPresent() && here.isPresent() && here.getAsInt() == before.getAsInt() + 1;
            boolean beginsAnew = here.isPresent() && here.getAsInt() == 1;
            steady += goesOn || beginsAnew ? 1 : 0;
        }
        return (double) steady / (numbers.size() - 1);
    }

    /// The last part of a number as a value: 4 of "17.2.4", 3 of "9.1 c", 21 of "Recommendation Twenty-One".
    public static OptionalInt last(String number) {
        Matcher roman = ROMAN.matcher(number.strip());
        if (roman.find()) {
            return roman(roman.group(1) == null ? roman.group(2) : roman.group(1));
        }
        Matcher matcher = LAST_PART.matcher(number.strip());
        if (!matcher.find()) {
            return OptionalInt.empty();
        }
        String part = matcher.group(1);
        boolean isLetter = part.length() == 1 && Character.isLetter(part.charAt(0)) && !endsInAWord(number, part);
        if (isLetter && part.matches("(?i)[vx]")) {
            // No list of recommendations has twenty-two lettered items; many have five or ten with Roman numbers.
            return roman(part);
        }
        return isLetter ? OptionalInt.of(Character.toLowerCase(part.charAt(0)) - 'a' + 1) : NumberWords.value(part);
    }

    private static OptionalInt roman(String letters) {
        int value = 0;
        for (int i = 0; i < letters.length(); i++) {
            int here = VALUES.getOrDefault(Character.toLowerCase(letters.charAt(i)), 0);
            boolean isLess = i + 1 < letters.length()
                    && here < VALUES.getOrDefault(Character.toLowerCase(letters.charAt(i + 1)), 0);
            value += isLess ? -here : here;
        }
        return OptionalInt.of(value);
    }

    /// What stands before the last part: "17.2." of "17.2.4". Items with the same stem belong to one run.
    public static String stem(String number) {
        String printed = number.strip();
        Matcher roman = ROMAN.matcher(printed);
        if (roman.find()) {
            return printed.substring(0, roman.start()).strip();
        }
        Matcher matcher = LAST_PART.matcher(printed);
        return matcher.find() ? printed.substring(0, matcher.start()).strip() : printed;
    }

    private static boolean endsInAWord(String number, String letter) {
        int at = number.strip().length() - letter.length() - 1;
        return at >= 0 && Character.isLetter(number.strip().charAt(at));
    }
}
