package org.heed.organisation.rule.unnamed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.Body;
import org.heed.organisation.rule.Finding;
import org.heed.organisation.rule.NameRule;
import org.heed.organisation.rule.PrintedName;

/// A group without a list: "all agencies". Which bodies it stands for, if the review says so, is told with the
/// whole review at hand.
public final class CollectiveName implements NameRule {

    private static final String MEMBERS =
            "(agenc(y|ies)|partners?|organisations?|members?|bod(y|ies)|practices?|gps?|schools?|employers|authorities"
                    + "|signatories|providers?|professionals|practitioners|trusts|forces|ccgs|icbs|boards|partnerships"
                    + "|services|commissioners|landlords|departments|hospitals|councils|stakeholders|charities|csps|pccs|surgeries)";

    private static final Pattern GROUP = Pattern.compile(
            "(?i)(all|each|every|both|any|various|relevant|other|multi-?agency|partner|statutory|participating"
                    + "|contributing|individual|member|local|appropriate|respective)\\b.*\\b" + MEMBERS
                    + "\\b.*|(agencies|partners|gps?|gp practices|local authorities|police forces|schools|employers"
                    + "|service providers|housing providers|everyone|all|multi-?agency|various|marac|mappa"
                    + "|general practitioners|commissioners|(registered )?social landlords|rsls|csps|pccs|icbs"
                    + "|community safety partnerships|integrated care boards|(the |dhr |review )?panel( members)?)");

    private static final Pattern LOCAL_GROUP =
            Pattern.compile("(?i).*\\b(local authorities|gp practices|housing providers|partner agencies)");

    private static final Pattern CONTRIBUTORS = Pattern.compile("(?i).*\\bcontribut(ing|ed|ors?)\\b.*");

    private static final String ALL_CONTRIBUTORS = "All contributing agencies";

    private static final int LONGEST_LOCAL_GROUP = 5;

    private static final double SURE = 0.97;

    @Override
    public Optional<Finding> find(PrintedName name, AddresseeContext context) {
        String text = name.text();
        boolean group = GROUP.matcher(text).matches()
                || (name.words().size() <= LONGEST_LOCAL_GROUP
                        && LOCAL_GROUP.matcher(text).matches());
        if (!group) {
            return Optional.empty();
        }
        boolean contributors = CONTRIBUTORS.matcher(text).matches();
        String shown = contributors && text.toLowerCase(Locale.ROOT).startsWith("all") ? ALL_CONTRIBUTORS : text;
        return Optional.of(new Finding(
                List.of(Body.asPrinted(shown)),
                AddresseeState.COLLECTIVE,
                SURE,
                1,
                "a group of bodies that is not listed"));
    }
}
