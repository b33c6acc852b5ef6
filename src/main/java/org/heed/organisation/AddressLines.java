package org.heed.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines of a postal address behind a body's name, known by the postcode that ends them. They name streets and
/// houses, and no other body: "Trust Headquarters, Mill Lane, Preston PR1 1AA".
final class AddressLines {

    private static final Pattern POSTCODE = Pattern.compile("(?i)\\b[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}\\b");

    /// A house number, or the postcode itself, and what stands before it.
    private static final Pattern BEFORE_NUMBER = Pattern.compile("(.*?)[\\s,]*\\b\\d+[a-z]?(?:[-–]\\d+)?\\s+\\p{L}.*");

    private static final Pattern PREMISES = Pattern.compile(
            "(?i).*\\b(house|lodge|court|hall|mill|headquarters|hq|centre|building|park|road|street|lane|avenue|way)");

    private AddressLines() {}

    /// The addressee without its address. `isBody` tells the bodies of the register, `isPerhaps` the names whose own
    /// words say that they are bodies. Where no body stands before the address, nothing is left out.
    static String without(String addressee, Predicate<String> isBody, Predicate<String> isPerhaps) {
        if (!POSTCODE.matcher(addressee).find()) {
            return addressee;
        }
        List<String> kept = new ArrayList<>();
        for (String piece : Arrays.asList(addressee.split("\\s*,\\s*", -1))) {
            kept.add(piece);
            if (POSTCODE.matcher(piece).find()) {
                leaveOut(kept, isBody, isPerhaps);
            }
        }
        return String.join(", ", kept);
    }

    private static void leaveOut(List<String> pieces, Predicate<String> isBody, Predicate<String> isPerhaps) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            String piece = pieces.get(i);
            Matcher numbered = BEFORE_NUMBER.matcher(piece);
            String name = numbered.matches() ? numbered.group(1) : piece;
            boolean other = isPerhaps.test(name) && !PREMISES.matcher(name).matches();
            if (isBody.test(name) || (other && i < pieces.size() - 1)) {
                pieces.subList(i, pieces.size()).clear();
                pieces.add(name);
                return;
            }
        }
    }
}
