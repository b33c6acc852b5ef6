package org.heed.coding;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.coding.Coding.Withdrawal;
import org.heed.coding.framework.Code;
import org.heed.coding.framework.CodeKey;
import org.heed.coding.framework.CodeScope;
import org.heed.coding.framework.Framework;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.history.HistoryEntry;
import org.heed.history.HistoryStore;
import org.heed.storage.Database;
import org.heed.text.Refusal;

/// Where people code: the one way in for codings and facts of cases. Each is checked against the text and the
/// framework, kept, and entered in the history.
public final class CodingDesk {

    private final Database database;
    private final CodingStore codings;
    private final CaseAttributeStore attributes;
    private final FrameworkShelf shelf;
    private final Clock clock;

    public CodingDesk(Database database, FrameworkShelf shelf, Clock clock) {
        this.database = database;
        this.codings = new CodingStore(database);
        this.attributes = new CaseAttributeStore(database);
        this.shelf = codings.with(shelf);
        this.clock = clock;
    }

    /// The frameworks that can be coded with.
    public FrameworkShelf shelf() {
        return shelf;
    }

    /// Puts a code on words. The same code by the same person on the same words is not kept twice.
    ///
    /// @throws Refusal when the words do not stand there, the code is none, or it is one of whole cases
    public Coding code(CodableText text, Quote quote, Choice choice, Coder coder) {
        Framework framework = shelf.framework(choice.code().edition());
        Code code = framework.named(choice.code());
        if (framework.scope() == CodeScope.CASE) {
            throw new Refusal("'" + code.label() + "' is about the case as a whole. Note it among the facts of the"
                    + " case, with its source.");
        }
        requireVerbatim(text, quote);
        return database.wholly(() -> {
            Optional<Coding> same = codings.of(text.document()).stream()
                    .filter(Coding::stands)
                    .filter(each -> each.coder().equals(coder)
                            && each.code().equals(choice.code())
                            && each.quote().equals(quote))
                    .findFirst();
            return same.orElseGet(() -> added(
                    new Coding.Draft(
                            text.document(), quote, choice.code(), choice.memo().strip()),
                    framework,
                    coder,
                    clock.instant()));
        });
    }

    /// Keeps a coding that was made elsewhere, by whom and when it was made. The same one is not kept twice.
    ///
    /// @throws Refusal when its words do not stand in the text, or the code is none
    public Coding receive(CodableText text, Coding.Draft draft, Coder coder, Instant made) {
        Framework framework = shelf.framework(draft.code().edition());
        framework.named(draft.code());
        requireVerbatim(text, draft.quote());
        return database.wholly(() -> codings.of(draft.document(), framework).stream()
                .filter(each -> each.coder().equals(coder)
                        && each.code().equals(draft.code())
                        && each.quote().equals(draft.quote()))
                .findFirst()
                .orElseGet(() -> added(draft, framework, coder, made)));
    }

    /// A code and why it was chosen.
    public record Choice(CodeKey code, String memo) {}

    /// Takes a coding back. It stays, with who took it back and why.
    ///
    /// @throws Refusal when there is no such coding, or it is somebody else's
    public void withdraw(int number, Coder coder, String why) {
        database.wholly(() -> {
            Coding coding = codings.coding(number);
            if (!coding.coder().equals(coder)) {
                throw new Refusal("This coding is " + coding.coder().name() + "'s. Only who made it can take it back;"
                        + " a third person settles disagreements.");
            }
            if (coding.stands()) {
                codings.withdraw(number, new Withdrawal(coder, clock.instant(), why.strip()));
                enter(coding, "coding.withdrawn", coder, Map.of("why", why.strip()));
            }
            return coding;
        });
    }

    /// Notes a fact of a case. The earlier ones about it are kept.
    ///
    /// @throws Refusal when it is no fact of cases, has no such answer, or is said to be so without a source
    public CaseAttribute note(String document, Noted noted, Coder coder) {
        Framework framework = shelf.framework(noted.attribute().edition());
        Code code = framework.named(noted.attribute());
        if (framework.scope() != CodeScope.CASE) {
            throw new Refusal("'" + code.label() + "' is put on words, not on a case.");
        }
        if (noted.presence() != Presence.NOT_RECORDED && noted.source().isBlank()) {
            throw new Refusal("Say where the report says so: quote the words or name the paragraph.");
        }
        if (!noted.value().isEmpty() && !code.values().contains(noted.value())) {
            throw new Refusal("'" + noted.value() + "' is none of the answers to '" + code.label() + "': "
                    + String.join(", ", code.values()) + ".");
        }
        CaseAttribute attribute = new CaseAttribute(
                document,
                noted.attribute(),
                noted.presence(),
                noted.value(),
                noted.source().strip(),
                coder,
                clock.instant());
        return database.wholly(() -> {
            codings.keep(framework);
            attributes.add(attribute);
            enter(attribute);
            return attribute;
        });
    }

    /// What a person says about one fact of a case.
    public record Noted(CodeKey attribute, Presence presence, String value, String source) {}

    /// The codings of a document that stand in its text now, and those whose words are gone.
    public List<PlacedCoding> placed(CodableText text) {
        return codings.of(text.document()).stream()
                .filter(Coding::stands)
                .map(coding -> new PlacedCoding(coding, text.find(coding.quote())))
                .toList();
    }

    private Coding added(Coding.Draft draft, Framework framework, Coder coder, Instant at) {
        Coding coding = codings.add(draft, framework, coder, at);
        String place = coding.quote().passage() + " " + coding.quote().span().start() + "-"
                + coding.quote().span().end();
        enter(
                coding,
                "coding.made",
                coder,
                Map.of("place", place, "words", coding.quote().digest()));
        return coding;
    }

    private void enter(Coding coding, String what, Coder coder, Map<String, String> details) {
        Map<String, String> all = new HashMap<>(details);
        all.put("document", coding.document());
        all.put("code", coding.code().toString());
        new HistoryStore(database)
                .append(new HistoryEntry("coding:" + coding.number(), what, coder.name(), clock.instant(), all));
    }

    private void enter(CaseAttribute attribute) {
        Map<String, String> details = Map.of(
                "fact", attribute.attribute().toString(),
                "presence", attribute.presence().name(),
                "value", attribute.value());
        new HistoryStore(database)
                .append(new HistoryEntry(
                        "case:" + attribute.document(),
                        "fact.noted",
                        attribute.coder().name(),
                        attribute.at(),
                        details));
    }

    private static void requireVerbatim(CodableText text, Quote quote) {
        if (!text.quote(quote.passage(), quote.span()).words().equals(quote.words())) {
            throw new Refusal("The words do not stand there. A code is kept only with the very words it stands on:"
                    + " open the page again and choose them again.");
        }
    }
}
