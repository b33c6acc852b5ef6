package org.heed.anonymisation.mark;

import java.util.List;
import java.util.regex.Pattern;
import org.heed.anonymisation.IdentifierKind;

/// The identifiers that are numbers, addresses or links: one finder a kind, the surest first.
final class NumberFinders {

    private static final int NHS_DIGITS = 10;
    private static final int NHS_MODULUS = 11;

    private static final String POSTCODE = "[A-PR-UWYZ][A-HK-Y]?\\d[A-Z\\d]?\\s+\\d[ABD-HJLNP-UW-Z]{2}";

    private static final List<PatternFinder> ALL = List.of(
            finder(
                    IdentifierKind.EMAIL,
                    "[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+",
                    "an e-mail address",
                    "is written like an e-mail address"),
            finder(
                    IdentifierKind.WEB_ADDRESS,
                    "(?:https?://|www\\.)[^\\s<>\"”)]*(?:profile|people|person|staff|team/|/in/|facebook\\.com|twitter\\.com|x\\.com|instagram\\.com|linkedin\\.com|justgiving|gofundme|obituar|tribute)[^\\s<>\"”)]*",
                    "a web page",
                    "is a web page about a person"),
            new PatternFinder(
                    IdentifierKind.NHS_NUMBER,
                    Pattern.compile("(?<![\\d-])(\\d{3}[ -]?\\d{3}[ -]?\\d{4})(?![\\d-])"),
                    NumberFinders::isNhsNumber,
                    "an NHS number",
                    "has the check digit of an NHS number",
                    ""),
            finder(
                    IdentifierKind.NATIONAL_INSURANCE_NUMBER,
                    "\\b(?!BG|GB|NK|KN|TN|NT|ZZ)(?:[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]|QQ)\\s?\\d{2}\\s?\\d{2}\\s?\\d{2}\\s?[A-D]\\b",
                    "a national insurance number",
                    "is written like a national insurance number"),
            finder(
                    IdentifierKind.PHONE,
                    "(?<![\\d/.-])(?:\\+44\\s?(?:\\(0\\)\\s?)?|\\(?0)(?:[1-3]\\d|7\\d|8[047])(?:\\)?[\\s-]?\\d){7,8}(?![\\d/-])",
                    "a phone number",
                    "is written like a phone number"),
            finder(
                    IdentifierKind.ADDRESS,
                    "\\b((?:(?:[Ff]lat|[Aa]partment|[Uu]nit|[Rr]oom)\\s+\\d{1,4}[A-Za-z]?,?\\s+)?\\d{1,4}[A-Za-z]?,?\\s+(?:\\p{Lu}[\\p{L}’'-]+\\s+){1,3}(?:Road|Street|Lane|Avenue|Close|Drive|Court|Gardens|Terrace|Place|Way|Crescent|Grove|Row|Walk|Mews|Square|Hill|Rise|View|Green|Park|Rd|St|Ave)\\b)",
                    "an address",
                    "is a house number with a street"),
            finder(IdentifierKind.ADDRESS, "\\b([Ff]lat\\s+\\d{1,4}[A-Za-z]?)\\b", "a flat", "is the number of a flat"),
            finder(IdentifierKind.POSTCODE, "\\b" + POSTCODE + "\\b", "a postcode", "is written like a postcode"),
            finder(
                    IdentifierKind.VEHICLE,
                    "\\b[A-HJ-PR-Y][A-HJ-PR-Y]\\d{2}\\s?[A-HJ-PR-Z]{3}\\b",
                    "a vehicle registration",
                    "is written like a vehicle registration"),
            finder(
                    IdentifierKind.CASE_NUMBER,
                    "(?i)\\b(?:crime|case|incident|log|reference|ref|urn|occurrence|custody|niche|claim|patient|hospital|pnc|cad)(?:\\s+(?:reference|ref|record|id|log))?(?:\\s+(?:number|no\\.?|num))?\\s*[:#.]?\\s+((?=[A-Z/-]*\\d)[A-Z\\d]{1,6}(?:[/-][A-Z\\d]{1,10})+|\\d{5,12}|[A-Z]{1,4}\\d{5,12}|(?=[A-Z]*\\d)[A-Z\\d]*\\d{4,}[A-Z\\d]*)\\b",
                    "a case number",
                    "follows the words for a case or crime number"),
            finder(
                    IdentifierKind.CASE_NUMBER,
                    "\\b\\d{2}/\\d{4,8}/\\d{2}\\b|\\b\\d{2}[A-Z]{1,3}\\d?/\\d{3,8}/\\d{2}\\b|\\bT\\d{8}\\b|\\b\\[?\\d{4}\\]? EW(?:HC|CA|FC) \\d+\\b",
                    "a case number",
                    "is written like a crime or court number"));

    private NumberFinders() {}

    static List<PatternFinder> all() {
        return ALL;
    }

    private static PatternFinder finder(IdentifierKind kind, String pattern, String replacement, String reason) {
        return new PatternFinder(kind, Pattern.compile(pattern), found -> true, replacement, reason, needs(kind));
    }

    private static String needs(IdentifierKind kind) {
        return switch (kind) {
            case EMAIL -> "@";
            case WEB_ADDRESS -> ".";
            default -> "";
        };
    }

    /// Modulus 11, weights 10 to 2 (NHS Data Dictionary, NHS NUMBER).
    static boolean isNhsNumber(String written) {
        String digits = written.replaceAll("\\D", "");
        int sum = 0;
        for (int i = 0; i < NHS_DIGITS - 1; i++) {
            sum += (digits.charAt(i) - '0') * (NHS_DIGITS - i);
        }
        int check = (NHS_MODULUS - sum % NHS_MODULUS) % NHS_MODULUS;
        boolean isOneDigitOverAndOver = digits.chars().distinct().count() == 1;
        return !isOneDigitOverAndOver && check == digits.charAt(NHS_DIGITS - 1) - '0';
    }
}
