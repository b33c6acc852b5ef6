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
            "(agenc(y|ies)|staff|partners?|organisations?|members?|bod(y|ies)|practices?|gps?|schools?|colleges|universities|academies|employers|authorities"
                    + "|signatories|providers?|professionals|practitioners|trusts|forces|ccgs|icbs|boards|partnerships"
                    + "|services|commissioners|landlords|departments|hospitals|councils|stakeholders|charities|csps|pccs|surgeries|pharmacies|nurseries"
                    + "|employers|universities|hospices|refuges|courts|prisons)";

    private static final Pattern GROUP = Pattern.compile(
            "(?i)(all|each|every|both|any|various|relevant|other|multi-?agency|partner|statutory|participating"
                    + "|contributing|individual|member|local|appropriate|respective)\\b.*\\b" + MEMBERS
                    + "\\b.*|(agencies|partners|gps?|gp practices|local authorities|police forces|schools|employers"
                    + "|service providers|housing providers|everyone|all|multi-?agency|various|marac|mappa"
                    + "|general practitioners|commissioners|(registered )?social landlords|rsls|csps|pccs|icbs"
                    + "|community safety partnerships|integrated care boards|(the |dhr |review )?panel( members)?|professionals|practitioners|staff|pharmacies|ccgs|hospitals|care homes"
                    + "|(gps|gp practices|schools|colleges|care homes|pharmacies|agencies) (in|across|within|throughout|serving) .+)");

    private static final Pattern LOCAL_GROUP =
            Pattern.compile("(?i).*\\b(local authorities|gp practices|housing providers|partner agencies)");

    private static final String SECTOR =
            "(voluntary|third|community|charitable|private|independent|statutory|public|faith)";

    private static final String MANY = "(gp |general |local |primary |secondary |health |housing )?" + MEMBERS;

    /// "Schools and colleges", "voluntary sector organisations": classes of bodies, and none of them by name.
    private static final Pattern CLASSES = Pattern.compile("(?i)(the )?" + SECTOR + "(( and | & | or |, |/| )" + SECTOR
            + ")* sectors?( (and )?" + MEMBERS + ")*|" + MANY + "((, | and | & |/)" + MANY + ")+");

    /// "Specialist domestic abuse services", "health agencies": none of the words is a name. What a council calls its
    /// own services is no group.
    private static final Pattern FIELD_MEMBERS = Pattern.compile("(?i)(the |our )?((domestic|abuse|violence|specialist"
            + "|mental|health|healthcare|substance|misuse|drugs?|alcohol|community|faith|emergency|front-?line|line|local"
            + "|national|statutory|nhs|registered|private|safeguarding|csp|police|probation|primary|secondary|acute"
            + "|sexual|perpetrator|victims?|support|care|gp|general|education(al)?|member|partner|partnership|key|core"
            + "|social|housing|advocacy|homelessness|multi-?agency|and|or|&) )+(agencies|partners|organisations|members"
            + "|bodies|practices|employers|signatories|providers|professionals|practitioners|trusts|forces|boards"
            + "|partnerships|commissioners|landlords|stakeholders|charities|groups|teams|homes|associations|colleges"
            + "|(?<!(social|housing|care|education|community) )services)");

    private static final Pattern CONTRIBUTORS = Pattern.compile("(?i).*\\bcontribut(ing|ed|ors?)\\b.*");

    private static final String ALL_CONTRIBUTORS = "All contributing agencies";

    private static final int LONGEST_LOCAL_GROUP = 5;

    private static final double SURE = 0.97;

    @Override
    public Optional<Finding> find(PrintedName name, AddresseeContext context) {
        String text = name.text();
        boolean group = GROUP.matcher(text).matches()
                || CLASSES.matcher(text).matches()
                || FIELD_MEMBERS.matcher(text).matches()
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
