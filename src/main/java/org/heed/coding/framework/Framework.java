package org.heed.coding.framework;

import java.util.List;
import java.util.Optional;
import org.heed.text.Refusal;

/// A published set of codes in one version; not a theme of a report. `codes` stand in the publisher's order, a
/// group before what is in it. `content` is the file it was read from, which is what is kept. `digest` tells two
/// files apart that claim to be one version.
public record Framework(
        String id,
        int version,
        String title,
        String publisher,
        String published,
        String source,
        CodeScope scope,
        List<Code> codes,
        List<CodeChange> changes,
        String content) {

    public Framework {
        codes = List.copyOf(codes);
        changes = List.copyOf(changes);
    }

    /// For example `ho2016-factors@1`.
    public String edition() {
        return id + "@" + version;
    }

    public CodeKey key(Code code) {
        return new CodeKey(id, version, code.code());
    }

    public Optional<Code> code(String code) {
        return codes.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /// The code that a key names.
    ///
    /// @throws Refusal when this version has no such code
    public Code named(CodeKey key) {
        return code(key.code())
                .orElseThrow(() -> new Refusal("The framework " + edition() + " has no code '" + key.code()
                        + "'. heed code frameworks " + edition() + " lists its codes."));
    }

    /// The codes that passages and recommendations can be given: those that no other code stands under, so that a
    /// group is counted through its members.
    public List<Code> leaves() {
        return codes.stream()
                .filter(code -> codes.stream().noneMatch(other -> other.parent().equals(code.code())))
                .toList();
    }

    @Override
    public String toString() {
        return "Framework[" + edition() + ", " + codes.size() + " codes]";
    }
}
