package org.heed.anonymisation.person;

import java.util.Locale;
import java.util.regex.Pattern;
import org.heed.anonymisation.guard.KnownWords;
import org.heed.anonymisation.word.Lexicon;

/// Tells a word with a capital that Heed knows neither as a name nor as anything else: no list of names, words or
/// places holds it, no body on the register is called by it, and it is not made as English places are. It is taken
/// for a name: to replace a word too many costs less than to let one name out.
final class UnknownWord {

    /// English, Welsh, Irish and Scottish places are made of these; so are many family names, and what stands around
    /// them has to tell.
    private static final Pattern LIKE_A_PLACE = Pattern.compile(
            "(?:llan|aber|pont|tre|caer|inver|kil|bally|dun)\\p{Ll}{3,}|.{2,}(?:combe|hill|bridge|borough"
                    + "|brough|burgh|bury|water|moor|mere|ford|ton|ham|wick|wich|fields?|woods?|wells?|burn|bourne|dale"
                    + "|gate|thorpe|stead|stow|minster|mouth|haven|port|ley|leigh|worth|hurst|chester|caster|stoke|church"
                    + "|kirk|shire|beck|holme|wold|cliffe?|pool|barrow|heath|marsh|cross|stone|lands?|holt|ridge|brook"
                    + "|castle|park|view|side)");
    /// "Anna", "McKay", "O'Rourke", "al-Amin": capitals elsewhere are an abbreviation's or a brand's.
    private static final Pattern WRITTEN_LIKE_A_NAME =
            Pattern.compile("(?:(?:Mac|Mc|Fitz|De|O'|D'|N'|\\p{Ll}{2}[-'])?\\p{Lu}[\\p{Ll}\\p{M}'ʼ]+-?)+");

    /// Learned words and medicines that no list holds.
    private static final Pattern LEARNED = Pattern.compile(
            ".{3,}(?:ology|tion|sion|ment|ness|ised|ized|penic|mycin|cillin|azole|statin|olol|onium|amate|afil)s?");
    /// "keyworkers": both parts have so many letters at least.
    private static final int SHORTEST_PART = 4;

    private static final Lexicon LEXICON = Lexicon.shipped();

    private UnknownWord() {}

    static boolean is(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return word.length() >= Names.INITIALS
                && !Names.isListed(word)
                && !Names.isDoubtful(word)
                && !LEXICON.isKnown(lower)
                && !KnownWords.isOfBody(lower)
                && !LIKE_A_PLACE.matcher(lower).matches()
                && !LEARNED.matcher(lower).matches()
                && !isCompound(lower)
                && WRITTEN_LIKE_A_NAME.matcher(word.replace('’', '\'')).matches();
    }

    private static boolean isCompound(String lower) {
        for (int i = SHORTEST_PART; i <= lower.length() - SHORTEST_PART; i++) {
            if (LEXICON.isWord(lower.substring(0, i)) && LEXICON.isWord(lower.substring(i))) {
                return true;
            }
        }
        return false;
    }
}
