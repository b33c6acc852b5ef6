package org.heed.organisation.rule.unnamed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.rule.Finding;
import org.heed.organisation.rule.NameRule;
import org.heed.organisation.rule.PrintedName;

/// The name of a person, by a title or by a usual first name. A person never becomes an organisation.
public final class PersonName implements NameRule {

    private static final Pattern TITLED = Pattern.compile(
            "(?:The )?(?:Rt\\.? Hon\\.? )?(Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Professor|Prof|Sir|Dame|Lord|Lady|Baroness"
                    + "|PC|DC|DS|DI|DCI|Supt|Insp|Sgt|(?:Det(?:ective)?|D/)\\.? ?(?:Chief )?(?:Superintendent|Supt|Inspector|Insp|Sergeant|Sgt|Constable)|Sergeant|Inspector|Judge|HHJ|Rev|Reverend|Cllr|Councillor|Nurse|Sister)"
                    + "\\.? (?:[A-Z][\\p{L}’'.-]*\\s?){1,4}(?:MP|QC|KC|OBE|MBE|CBE)?");

    private static final Pattern FULL_NAME =
            Pattern.compile("[A-Z][\\p{L}’']+(?: [A-Z]\\.?)?(?: (?:[A-Z][\\p{L}’'-]+|de|van|ap)){1,2}");

    private static final Set<String> FIRST_NAMES = Set.of(
            "adam",
            "ahmed",
            "aisha",
            "alan",
            "alex",
            "alexander",
            "ali",
            "alice",
            "amanda",
            "amy",
            "andrea",
            "andrew",
            "angela",
            "anita",
            "ann",
            "anna",
            "anne",
            "anthony",
            "ashley",
            "barbara",
            "ben",
            "benjamin",
            "brenda",
            "brian",
            "carol",
            "caroline",
            "catherine",
            "charles",
            "charlotte",
            "chris",
            "christine",
            "christopher",
            "claire",
            "clare",
            "colin",
            "craig",
            "dafydd",
            "daniel",
            "david",
            "dawn",
            "deborah",
            "denise",
            "derek",
            "diane",
            "donna",
            "dorothy",
            "edward",
            "elaine",
            "elizabeth",
            "emily",
            "emma",
            "eric",
            "fatima",
            "fiona",
            "frances",
            "frank",
            "gareth",
            "gary",
            "geoffrey",
            "george",
            "gillian",
            "graham",
            "gwen",
            "hannah",
            "harry",
            "hassan",
            "heather",
            "helen",
            "henry",
            "ian",
            "ibrahim",
            "jack",
            "jacqueline",
            "james",
            "jane",
            "janet",
            "jason",
            "jean",
            "jennifer",
            "jeremy",
            "jessica",
            "joan",
            "joanne",
            "john",
            "jonathan",
            "joseph",
            "joyce",
            "judith",
            "julia",
            "julie",
            "karen",
            "kate",
            "katherine",
            "kathleen",
            "keith",
            "kelly",
            "kenneth",
            "kevin",
            "kim",
            "laura",
            "lee",
            "leigh",
            "lesley",
            "linda",
            "lisa",
            "louise",
            "lucy",
            "lynn",
            "malcolm",
            "margaret",
            "maria",
            "marie",
            "mark",
            "martin",
            "mary",
            "matthew",
            "melanie",
            "michael",
            "michelle",
            "mohammed",
            "muhammad",
            "natalie",
            "neil",
            "nicholas",
            "nicola",
            "nigel",
            "olivia",
            "pamela",
            "patricia",
            "patrick",
            "paul",
            "paula",
            "pauline",
            "peter",
            "philip",
            "rachel",
            "raymond",
            "rebecca",
            "rhys",
            "richard",
            "robert",
            "robin",
            "roger",
            "ronald",
            "rosemary",
            "roy",
            "ruth",
            "sally",
            "samantha",
            "samuel",
            "sandra",
            "sarah",
            "sean",
            "sharon",
            "sheila",
            "shirley",
            "simon",
            "sophie",
            "stephanie",
            "stephen",
            "steven",
            "stuart",
            "susan",
            "teresa",
            "terence",
            "thomas",
            "timothy",
            "tina",
            "tracey",
            "trevor",
            "valerie",
            "victoria",
            "vivienne",
            "wayne",
            "wendy",
            "william",
            "yvonne",
            "zoe");

    private static final double TITLE = 0.97;
    private static final double NAME = 0.85;

    private final Predicate<String> isBody;

    /// `isBody` tells names whose own words say that they are bodies.
    public PersonName(Predicate<String> isBody) {
        this.isBody = isBody;
    }

    @Override
    public Optional<Finding> find(PrintedName name, AddresseeContext context) {
        if (TITLED.matcher(name.text()).matches()) {
            return Optional.of(Finding.none(AddresseeState.PERSON, TITLE, "a person's title"));
        }
        List<String> words = name.words();
        boolean named = words.size() >= 2
                && FIRST_NAMES.contains(words.getFirst())
                && FULL_NAME.matcher(name.text()).matches()
                && !isBody.test(name.text());
        return named
                ? Optional.of(Finding.none(AddresseeState.PERSON, NAME, "a usual first name and a surname"))
                : Optional.empty();
    }
}
