package org.heed.organisation.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.Body;

/// A post before or behind the name of a body stands for the body: "Chief Constable of Kent Police". A post alone
/// is a class of its own.
final class OfficeOf implements NameRule {

    private static final Set<String> POST_WORDS = words("""
            chief executive executives officer constable chair chairman chairperson director directors
            head manager medical managing commissioner president leader deputy lead superintendent
            governor nursing operational operations general regional senior company owner proprietor ceo
            principal headteacher registered assistant interim acting designated nurse doctor strategic
            group national coordinator clinical member named practitioner supervisor inspector sergeant
            detective the of for at and to hon rt right honourable mayor monitoring secretary registrar
            solicitor counsel office safeguarding adult adults children childrens community safety
            social care services service public health housing team quality governance integrated
            consultant professional standards legal midwife midwifery matron psychiatrist physician
            regulatory disciplinary author hospital practice home ward site contract contracts marac
            mappa domestic abuse violence co ordinator coordinators adviser advisor champion champions
            worker leads managers officers training vawg idva isva dv da visitor visitors custody duty
            district commander single point contact sponsor portfolio holder cabinet independent review
            dhr report data protection line primary policy learning development workforce therapist
            psychologist gp gps specialist advocate representative caldicott guardian iro lado amhp
            teacher drugs alcohol substance misuse early information risk complaints patient
            commissioning commissioners homelessness tenancy neighbourhood neighbourhoods
            """);

    /// Words without which a run of post words is not a post.
    private static final Set<String> POSTS = words("""
            executive executives officer constable chair chairman chairperson director directors head
            manager commissioner president leader lead superintendent governor owner proprietor ceo
            principal headteacher nurse doctor coordinator secretary registrar solicitor counsel mayor
            inspector sergeant practitioner supervisor governance consultant midwife author matron
            psychiatrist physician member ordinator coordinators adviser advisor champion champions
            leads managers officers visitor visitors commander sponsor holder contact therapist
            psychologist advocate representative guardian iro lado amhp teacher worker specialist idva
            isva gp
            """);

    private static final double WITH_BODY = 0.97;
    private static final double ALONE = 0.9;

    private static final double UNKNOWN_BODY = 0.6;

    private static final Pattern POST_AND_OF = Pattern.compile("(?i)\\b(of|at|for)\\s+(the\\s+)?\\p{Lu}");

    /// Post words may be the words of bodies too, so two bodies that are found go before one post.
    private static final double POST_WORDS_ALONE = 0.2;

    private final List<NameRule> bodies;
    private final NameRule similar;

    OfficeOf(List<NameRule> bodies, NameRule similar) {
        this.bodies = List.copyOf(bodies);
        this.similar = similar;
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+", -1));
    }

    @Override
    public Optional<Finding> find(PrintedName name, AddresseeContext context) {
        List<String> words = name.words();
        int first = 0;
        while (first < words.size() && POST_WORDS.contains(words.get(first))) {
            first++;
        }
        int last = words.size();
        while (last > first && POST_WORDS.contains(words.get(last - 1))) {
            last--;
        }
        boolean before = words.subList(0, first).stream().anyMatch(POSTS::contains);
        boolean behind = words.subList(last, words.size()).stream().anyMatch(POSTS::contains);
        if (first == words.size()) {
            return before ? role() : Optional.empty();
        }
        Optional<Finding> body = ofBody(words, before ? first : 0, behind ? last : words.size(), context);
        if (body.map(found -> found.bodies().isEmpty()).orElse(false)) {
            return role();
        }
        return body.isPresent() || !before ? body : ofNameBehind(name, first, context);
    }

    private static Optional<Finding> role() {
        return Optional.of(Finding.none(AddresseeState.ROLE, ALONE, "a post, and no body is named")
                .explaining(POST_WORDS_ALONE));
    }

    /// "Chief Executive Officer of Peabody": nobody else is meant than the name behind the post.
    private Optional<Finding> ofNameBehind(PrintedName name, int first, AddresseeContext context) {
        List<String> printed = List.of(name.text().split("\\s+", -1));
        if (printed.size() != name.words().size()) {
            return Optional.empty();
        }
        PrintedName rest = PrintedName.of(String.join(" ", printed.subList(first, printed.size())));
        Optional<Finding> like = similar.find(rest, context);
        if (like.isPresent()) {
            return like.map(found -> found.weaker(WITH_BODY, "a post of this body")
                    .explaining((double) rest.words().size() / printed.size()));
        }
        return rest.startsWithCapital() && POST_AND_OF.matcher(name.text()).find()
                ? Optional.of(Finding.body(Body.asPrinted(rest.text()), UNKNOWN_BODY, "the name behind a post")
                        .explaining(POST_WORDS_ALONE))
                : Optional.empty();
    }

    /// Tries the shortest post first, because a body's name may begin with such words ("Health and Safety ...").
    private Optional<Finding> ofBody(List<String> words, int first, int last, AddresseeContext context) {
        for (int from = 0; from <= first; from++) {
            for (int to = words.size(); to >= last; to--) {
                Optional<Finding> found = isBetweenPosts(words, from, to)
                        ? body(words.subList(from, to), (double) (to - from) / words.size(), context)
                        : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isBetweenPosts(List<String> words, int from, int to) {
        boolean postBefore = from == 0 || words.subList(0, from).stream().anyMatch(POSTS::contains);
        boolean postBehind =
                to == words.size() || words.subList(to, words.size()).stream().anyMatch(POSTS::contains);
        return to > from && to - from < words.size() && postBefore && postBehind;
    }

    private Optional<Finding> body(List<String> words, double explained, AddresseeContext context) {
        PrintedName rest = PrintedName.ofWords(words);
        return bodies.stream()
                .flatMap(rule -> rule.find(rest, context).stream())
                .findFirst()
                .map(found -> found.weaker(WITH_BODY, "a post of this body").explaining(explained));
    }
}
