package org.heed.coding.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a new version of a framework asks of those who coded with an earlier one: each code that no longer means
/// what it meant, and what to do about the passages that carry it. The old version stays, and so do its figures.
public record Recoding(String from, String to, List<Task> tasks, List<String> added) {

    /// One code of the earlier version, its counterparts in the newer one, and why a person has to look again.
    public record Task(String code, List<String> to, CodeChange.Kind kind, String why) {

        /// True when the codings can be carried over without reading the passages again.
        public boolean isCarriedOver() {
            return kind == CodeChange.Kind.RENAMED || kind == CodeChange.Kind.MERGED;
        }
    }

    public Recoding {
        tasks = List.copyOf(tasks);
        added = List.copyOf(added);
    }

    /// What changed between two versions of one framework. Said changes come first; a code that differs and about
    /// which the newer file says nothing is taken as redefined, and one that is gone as removed.
    public static Recoding between(Framework old, Framework now) {
        List<Task> tasks = new ArrayList<>();
        for (Code code : old.codes()) {
            task(code, old, now).ifPresent(tasks::add);
        }
        List<String> reached =
                tasks.stream().flatMap(task -> task.to().stream()).toList();
        List<String> added = now.codes().stream()
                .map(Code::code)
                .filter(code -> old.code(code).isEmpty() && !reached.contains(code))
                .toList();
        return new Recoding(old.edition(), now.edition(), tasks, added);
    }

    /// Whether a code means the same in both of two versions, so that what was said with the one holds in the other.
    public static boolean keeps(Framework one, Framework other, String code) {
        Framework old = one.version() < other.version() ? one : other;
        Framework now = one.version() < other.version() ? other : one;
        return now.code(code).isPresent()
                && old.code(code).filter(each -> task(each, old, now).isEmpty()).isPresent();
    }

    /// What a code of an earlier or the same version is called now, where its codings hold without reading their
    /// passages again. A later version's codes are nothing to an earlier one: its figures stay as they were.
    public static Optional<String> carried(Framework old, Framework now, String code) {
        Optional<Code> known = old.code(code).filter(any -> old.version() <= now.version());
        if (known.isEmpty() || old.version() == now.version()) {
            return known.map(Code::code);
        }
        Optional<Task> task = task(known.orElseThrow(), old, now);
        return task.isEmpty()
                ? Optional.of(code)
                : task.filter(each -> each.isCarriedOver() && each.to().size() == 1)
                        .map(each -> each.to().getFirst());
    }

    private static Optional<Task> task(Code code, Framework old, Framework now) {
        Optional<CodeChange> said = now.changes().stream()
                .filter(change ->
                        change.since() > old.version() && change.from().contains(code.code()))
                .findFirst();
        if (said.isPresent()) {
            CodeChange change = said.get();
            return Optional.of(new Task(code.code(), change.to(), change.kind(), change.words()));
        }
        Optional<Code> same = now.code(code.code());
        if (same.isEmpty()) {
            return Optional.of(new Task(
                    code.code(), List.of(), CodeChange.Kind.REMOVED, "The newer version has no code of this name."));
        }
        return code.meansWhat(same.get())
                ? Optional.empty()
                : Optional.of(new Task(
                        code.code(),
                        List.of(code.code()),
                        CodeChange.Kind.REDEFINED,
                        "Its words differ in the newer version."));
    }
}
