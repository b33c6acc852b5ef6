package org.heed.architecture;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// One house rule: a name that says it, and the check that lists its breaches, each once, in order.
public record Rule(String name, Function<CodeTree, Stream<String>> check) {

    public List<String> breaches(CodeTree tree) {
        return check.apply(tree).distinct().sorted().toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
