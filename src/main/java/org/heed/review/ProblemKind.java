package org.heed.review;

import java.util.Locale;

/// The kinds of trouble that Heed reports. The names in lower case are part of the JSON contract.
public enum ProblemKind {
    /// The report says how many recommendations it makes, and another number was found.
    DECLARED_COUNT_MISMATCH,
    /// The numbering leaves a number out.
    NUMBER_GAP,
    /// Two different recommendations carry one number.
    DUPLICATE_NUMBER,
    /// The body addressed no longer existed, or had another name, when the report was published.
    DEFUNCT_OR_RENAMED_ADDRESSEE,
    /// The words ask for nothing that can be done: no verb of action.
    NO_ACTION_VERB,
    /// The report says that this has been recommended before.
    SELF_DECLARED_REPEAT,
    /// A recommendation of the main list is not in the action plan.
    MISSING_FROM_ACTION_PLAN,
    /// The action plan gives a recommendation to another body than the main list does.
    ADDRESSEE_CONFLICT,
    /// A row of the action plan has no owner or no target date.
    INCOMPLETE_PLAN,
    /// Nothing in the report says whom a recommendation is for.
    NO_ADDRESSEE,
    /// One or more pages are images; their words were recognised or are unknown.
    NEEDS_OCR,
    /// An addressee could be one body or two.
    NEEDS_REVIEW,
    /// A page could not be read at all.
    UNREADABLE_PAGE,
    /// The file could not be read at all: the words say why and what to do.
    UNREADABLE_FILE,
    /// No recommendation was found.
    NOTHING_FOUND,
    /// The main list and the action plan word one recommendation differently.
    WORDING_DIFFERS,
    /// A later reading did not find what an earlier one had found: the earlier value was kept.
    KEPT_FROM_EARLIER_READING,
    /// What a person had corrected stands nowhere in the review any more: the correction is kept and changes nothing.
    CORRECTION_ADRIFT,
    /// The documents may be a corrected edition of a review that is in the library.
    POSSIBLE_EARLIER_EDITION;

    /// The name in the JSON contract, for example `number_gap`.
    public String contractName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
