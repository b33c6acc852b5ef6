package org.heed.organisation.rule.unnamed;

import java.util.Optional;
import java.util.regex.Pattern;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.rule.Finding;
import org.heed.organisation.rule.NameRule;
import org.heed.organisation.rule.PrintedName;

/// Words that stand where a name should: "None", "TBC", or a sort of body that every area has, without its area:
/// "Local Authority".
public final class NobodyNamed implements NameRule {

    private static final Pattern NOTHING = Pattern.compile(
            "(?i)none|nil|n/?a|n/?k|tb[cda]|as (above|before|per above)|see above|ditto|same( as above)?"
                    + "|((lead|owner|agency|organisation|name|responsible (agency|person))s? )?(is |are )?(yet )?to be"
                    + " (confirmed|decided|agreed|identified|allocated|assigned|appointed|determined|advised|named)"
                    + "|not (yet )?(applicable|known|stated|recorded|specified|allocated|assigned|decided)|unknown");

    private static final Pattern SORT = Pattern.compile(
            "(?i)(the )?((local|police|health|education|mental health|acute|community|hospital|nhs|fire( and rescue)?|ambulance) )?"
                    + "(nhs|trust|probation|probation trust|crc|community rehabilitation company|service|authority|council|police|force|constabulary|gp|csp|icb|ccg|pct"
                    + "|gp practice|gp surgery|hospital|partnership|community safety partnership|safeguarding board"
                    + "|(local )?safeguarding (adults?|children['’]?s?) (board|partnership)|(local )?medical committee"
                    + "|(university |local )?health board)");

    private static final int MOST_WORDS = 6;

    private static final double SURE = 0.9;
    private static final double SORT_ONLY = 0.5;

    @Override
    public Optional<Finding> find(PrintedName name, AddresseeContext context) {
        if (name.words().size() > MOST_WORDS) {
            return Optional.empty();
        }
        if (NOTHING.matcher(name.text()).matches()) {
            return Optional.of(Finding.none(AddresseeState.UNKNOWN, SURE, "nobody is named"));
        }
        return SORT.matcher(name.text()).matches()
                ? Optional.of(Finding.none(AddresseeState.UNKNOWN, SORT_ONLY, "a sort of body, and nothing says which"))
                : Optional.empty();
    }
}
