package org.heed.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.heed.coding.CodablePassage;
import org.heed.coding.CodablePassage.Part;
import org.heed.coding.CodableText;
import org.heed.coding.Coder;
import org.heed.coding.CodingDesk;
import org.heed.coding.CodingDesk.Choice;
import org.heed.coding.CodingDesk.Noted;
import org.heed.coding.Presence;
import org.heed.coding.framework.CodeKey;
import org.heed.coding.framework.Framework;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.library.Library;
import org.heed.review.Review;

/// Codings for the tests of analyses: made up, in turn over the reviews of a library, so that every theme of every
/// framework is coded somewhere and most are coded in several reviews.
public final class CodedLibrary {

    private static final Coder CODER = new Coder("Robin Coder");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);
    private static final List<String> FRAMEWORKS = List.of("ho2016-factors", "wm2014-themes");

    private CodedLibrary() {}

    public static void code(Library library) {
        FrameworkShelf shelf = FrameworkShelf.shipped();
        CodingDesk desk = new CodingDesk(library.database(), shelf, CLOCK);
        List<Review> reviews = library.reviews().all();
        for (int i = 0; i < reviews.size(); i++) {
            String key = reviews.get(i).key().value();
            for (String name : FRAMEWORKS) {
                code(desk, key, shelf.framework(name), i);
            }
            note(desk, key, i);
        }
    }

    private static void code(CodingDesk desk, String key, Framework framework, int review) {
        for (int i = 0; i < framework.leaves().size(); i++) {
            if ((i + review) % (2 + i % 3) == 0) {
                String words =
                        "The agency noted the visit and told nobody, as part " + (i + 1) + " of the review found.";
                CodableText text =
                        new CodableText(key, "as sent", List.of(new CodablePassage("p/" + i, "", words, Part.TEXT, 1)));
                CodeKey code = framework.key(framework.leaves().get(i));
                desk.code(text, text.quote("p/" + i), new Choice(code, ""), CODER);
                if (i % 2 == 0) {
                    CodeKey agency = CodeKey.of("library-agencies@1/" + agency(review));
                    desk.code(text, text.quote("p/" + i), new Choice(agency, ""), CODER);
                }
            }
        }
    }

    private static String agency(int review) {
        Framework agencies = FrameworkShelf.shipped().framework("library-agencies");
        return agencies.leaves().get(review % agencies.leaves().size()).code();
    }

    private static void note(CodingDesk desk, String key, int review) {
        Presence presence = review % 2 == 0 ? Presence.INDICATED : Presence.STATED_ABSENT;
        for (String fact : List.of("perpetrator-depression", "victim-alcohol", "children-under-18")) {
            desk.note(key, new Noted(CodeKey.of("case-attributes@1/" + fact), presence, "", "paragraph 2.1"), CODER);
        }
    }
}
