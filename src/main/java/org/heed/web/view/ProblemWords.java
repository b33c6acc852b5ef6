package org.heed.web.view;

import org.heed.review.ProblemKind;

/// What each kind of problem is called on a page.
public final class ProblemWords {

    private ProblemWords() {}

    public static String of(ProblemKind kind) {
        return switch (kind) {
            case DECLARED_COUNT_MISMATCH -> "The count declared is not the count found";
            case NUMBER_GAP -> "A number is left out";
            case DUPLICATE_NUMBER -> "A number is used twice";
            case DEFUNCT_OR_RENAMED_ADDRESSEE -> "Addressed to a body that had ended or changed its name";
            case NO_ACTION_VERB -> "Asks for nothing that can be done";
            case SELF_DECLARED_REPEAT -> "Recommended before, the report says";
            case MISSING_FROM_ACTION_PLAN -> "Not in the action plan";
            case ADDRESSEE_CONFLICT -> "The action plan names somebody else";
            case INCOMPLETE_PLAN -> "The action plan leaves out who or when";
            case NO_ADDRESSEE -> "Addressed to nobody";
            case NEEDS_OCR -> "Pages that are images";
            case NEEDS_REVIEW -> "An addressee to settle";
            case UNREADABLE_PAGE -> "Pages that could not be read";
            case UNREADABLE_FILE -> "Files that could not be read";
            case NOTHING_FOUND -> "Nothing found";
            case WORDING_DIFFERS -> "Worded differently in the action plan";
            case KEPT_FROM_EARLIER_READING -> "Kept from an earlier reading";
            case CORRECTION_ADRIFT -> "A correction that no longer fits";
            case POSSIBLE_EARLIER_EDITION -> "Perhaps a corrected edition";
        };
    }
}
