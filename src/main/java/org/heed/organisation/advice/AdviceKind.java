package org.heed.organisation.advice;

import java.util.Locale;

/// What may keep a recommendation from being followed up. The names in lower case, with spaces as underscores, are
/// part of the JSON contract.
public enum AdviceKind {
    /// Nobody is named who is to act.
    NO_ADDRESSEE,
    /// Only a group is named: everybody's task is nobody's.
    COLLECTIVE_ONLY,
    /// The body no longer existed when the report was published.
    BODY_HAD_ENDED,
    /// The words ask for something national, and only local bodies are told.
    NATIONAL_ASK_TO_LOCAL_BODY,
    /// The Home Office is told, and the words name another department's field.
    ANOTHER_DEPARTMENTS_FIELD,
    /// The words do not say what is to be done.
    NO_ACTION_VERB,
    /// Neither words nor plan say how anybody would know that it was done.
    NO_MEASURE;

    public String contractName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
