package org.heed.coding.framework;

import org.heed.text.Refusal;

/// Which code of which version of which framework, for example `ho2016-factors@1/5E`.
public record CodeKey(String framework, int version, String code) {

    /// Reads what [#toString()] writes.
    ///
    /// @throws Refusal when it is no such thing
    public static CodeKey of(String written) {
        int at = written.indexOf('@');
        int slash = written.indexOf('/', Math.max(at, 0));
        if (at <= 0 || slash <= at || !written.substring(at + 1, slash).matches("\\d{1,6}")) {
            throw new Refusal("'" + written + "' names no code. Write it like ho2016-factors@1/5E:"
                    + " the framework, its version, the code.");
        }
        return new CodeKey(
                written.substring(0, at),
                Integer.parseInt(written.substring(at + 1, slash)),
                written.substring(slash + 1));
    }

    /// Of which framework and version, for example `ho2016-factors@1`.
    public String edition() {
        return framework + "@" + version;
    }

    @Override
    public String toString() {
        return edition() + "/" + code;
    }
}
