package org.heed.tracking;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.heed.repetition.AskKey;
import org.heed.review.Digest;
import org.heed.review.ReviewKey;

/// One recommendation put to one addressee: what is followed by itself. `id` stays for ever; `anchor` is the digest of
/// the recommendation's words as they are now, so that reading a report again does not lose what was entered;
/// `addressee` is as printed, and empty where the report names nobody.
public record Ask(String id, ReviewKey review, String anchor, String number, String addressee) {

    /// As many hex digits as keep a million asks apart.
    private static final int DIGITS = 16;

    /// An ask under the id that its words and its addressee give it.
    public static Ask of(ReviewKey review, String anchor, String number, String addressee) {
        String all = review.value() + "\n" + anchor + "\n" + plain(addressee);
        String id = Digest.of(all.getBytes(StandardCharsets.UTF_8)).sha256().substring(0, DIGITS);
        return new Ask(id, review, anchor, number, addressee);
    }

    /// The recommendation that is put to the addressee.
    public AskKey recommendation() {
        return AskKey.of(review, anchor);
    }

    /// True when both put the same words to the same addressee, whatever number is printed before them.
    boolean isWordedAs(Ask other) {
        return anchor.equals(other.anchor) && plain(addressee).equals(plain(other.addressee));
    }

    /// True when both have one number and one addressee, so that one may be the other with its words corrected.
    boolean mayHaveBeen(Ask other) {
        return !number.isEmpty()
                && number.equals(other.number)
                && plain(addressee).equals(plain(other.addressee));
    }

    Ask under(String keptId) {
        return new Ask(keptId, review, anchor, number, addressee);
    }

    private static String plain(String addressee) {
        return addressee
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\d]+", " ")
                .strip();
    }
}
