package org.heed.coding.framework;

import java.util.List;

/// One idea of a framework: what it means, what belongs in it and what does not, with examples in Heed's own words,
/// and where it was published. `parent` is the code it stands under, or empty. `values` are the answers of a fact
/// that is more than yes or no. `cues` are the words that make software propose it; they prove nothing.
public record Code(
        String code,
        String parent,
        String label,
        String definition,
        String include,
        String exclude,
        List<String> examples,
        String source,
        List<String> values,
        List<String> cues) {

    public Code {
        examples = List.copyOf(examples);
        values = List.copyOf(values);
        cues = List.copyOf(cues);
    }

    /// What it is called where people read it: its sign, where publishers print one, and its label.
    public String named() {
        return code.matches("[0-9A-Z.]{1,6}") ? code + " " + label : label;
    }

    /// True when both mean the same to a person who codes: cues are the software's affair.
    boolean meansWhat(Code other) {
        return label.equals(other.label)
                && parent.equals(other.parent)
                && definition.equals(other.definition)
                && include.equals(other.include)
                && exclude.equals(other.exclude)
                && values.equals(other.values);
    }
}
