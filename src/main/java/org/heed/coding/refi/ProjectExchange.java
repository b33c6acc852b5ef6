package org.heed.coding.refi;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.anonymisation.release.ReleaseGate.Leaving;
import org.heed.coding.CodableText;
import org.heed.coding.CodableTexts;
import org.heed.coding.Coder;
import org.heed.coding.Coding;
import org.heed.coding.CodingDesk;
import org.heed.coding.CodingStore;
import org.heed.coding.OtherDocument;
import org.heed.coding.OtherDocumentStore;
import org.heed.coding.framework.CodeKey;
import org.heed.coding.framework.CodeScope;
import org.heed.coding.framework.Framework;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.coding.refi.Project.Selection;
import org.heed.coding.refi.Project.Source;
import org.heed.storage.Database;
import org.heed.text.Refusal;
import org.heed.text.Span;

/// Takes a library's codings out as a project and brings a project's codings in.
public final class ProjectExchange {

    private final Database database;
    private final FrameworkShelf shelf;
    private final Clock clock;

    public ProjectExchange(Database database, FrameworkShelf shelf, Clock clock) {
        this.database = database;
        this.shelf = new CodingStore(database).with(shelf);
        this.clock = clock;
    }

    /// What became of a project: how many codings and documents came in, and what did not, in plain words.
    public record Taken(int codings, int documents, List<String> said) {}

    /// All that was coded, as the bytes of a .qdpx file, when the gate lets its texts and notes through.
    public byte[] out(ReleaseGate gate) {
        List<Coding> codings = new CodingStore(database).all();
        CodableTexts texts = new CodableTexts(database);
        List<ProjectFile.Coded> coded = codings.stream()
                .map(Coding::document)
                .distinct()
                .sorted()
                .map(document -> new ProjectFile.Coded(
                        texts.text(document),
                        codings.stream()
                                .filter(coding -> coding.document().equals(document))
                                .toList()))
                .toList();
        gate.pass(coded.stream().flatMap(ProjectExchange::leaving).toList());
        List<Framework> frameworks = shelf.all().stream()
                .filter(each -> each.scope() != CodeScope.CASE)
                .toList();
        return ProjectFile.of(coded, frameworks, clock.instant());
    }

    private static Stream<Leaving> leaving(ProjectFile.Coded coded) {
        CodableText text = coded.text();
        return Stream.concat(
                Stream.of(new Leaving("document " + text.document(), text.words())),
                coded.codings().stream()
                        .map(coding -> new Leaving("a memo in document " + text.document(), coding.memo())));
    }

    /// Brings a project in. A text that the library has is coded there; any other is kept as a document of its own.
    /// Codes that are in no framework here become a framework named after the project. All or nothing is kept.
    public Taken in(Project project, Coder by) {
        return database.wholly(() -> {
            List<String> said = new ArrayList<>(project.unread());
            Map<String, CodeKey> keys = keys(project);
            FrameworkShelf all = shelf;
            if (project.codes().stream().anyMatch(code -> !keys.containsKey(code.guid()))) {
                Framework own = ForeignFramework.of(project);
                all = shelf.with(own.id(), own.content());
                ForeignFramework.keys(project, own).forEach(keys::putIfAbsent);
            }
            CodingDesk desk = new CodingDesk(database, all, clock);
            int codings = 0;
            int fresh = 0;
            for (Source source : project.sources()) {
                Optional<CodableText> here = here(source);
                fresh += here.isPresent() ? 0 : 1;
                CodableText text = here.orElseGet(() -> added(source, by));
                codings += code(desk, new Target(text, source), keys, by);
            }
            return new Taken(codings, fresh, said);
        });
    }

    /// A source and the text of this library that it is.
    private record Target(CodableText text, Source source) {}

    private int code(CodingDesk desk, Target target, Map<String, CodeKey> keys, Coder by) {
        int made = 0;
        for (Selection selection : target.source().selections()) {
            CodeKey key = keys.get(selection.code());
            if (key == null || selection.end() <= selection.start()) {
                continue;
            }
            desk.receive(
                    target.text(),
                    new Coding.Draft(
                            target.text().document(),
                            target.text().quote(new Span(selection.start(), selection.end())),
                            key,
                            selection.memo()),
                    selection.coder().isBlank() ? by : new Coder(selection.coder()),
                    made(selection));
            made++;
        }
        return made;
    }

    private Optional<CodableText> here(Source source) {
        try {
            CodableText text = new CodableTexts(database).text(source.name());
            return Optional.of(text).filter(each -> each.words().equals(source.words()));
        } catch (Refusal unknown) {
            return Optional.empty();
        }
    }

    private CodableText added(Source source, Coder by) {
        OtherDocument document = new OtherDocumentStore(database)
                .add(new OtherDocumentStore.Draft("imported", source.name(), source.words()), by, clock.instant());
        return new CodableTexts(database).text(document.document());
    }

    private Map<String, CodeKey> keys(Project project) {
        Map<String, CodeKey> known = new HashMap<>();
        for (Framework framework : shelf.all()) {
            framework
                    .codes()
                    .forEach(code ->
                            known.put(Guid.of("code", framework.key(code).toString()), framework.key(code)));
            known.put(Guid.of("framework", framework.edition()), new CodeKey(framework.id(), framework.version(), ""));
        }
        Map<String, CodeKey> keys = new HashMap<>();
        project.codes().forEach(code -> {
            CodeKey key = known.get(code.guid());
            if (key != null) {
                keys.put(code.guid(), key);
            }
        });
        return keys;
    }

    /// Tools write times with or without a zone; one that cannot be read is that of the import.
    private Instant made(Selection selection) {
        try {
            return OffsetDateTime.parse(selection.made()).toInstant();
        } catch (DateTimeParseException e) {
            return clock.instant();
        }
    }
}
