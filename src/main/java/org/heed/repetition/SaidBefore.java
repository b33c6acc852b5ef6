package org.heed.repetition;

import java.util.List;

/// A recommendation in the library that is like a draft: `same` when it asks the same, else alike only. `likeness`, 0
/// to 1, is how likely the software takes it to be the same ask.
public record SaidBefore(FiledAsk ask, String repeatId, double likeness, boolean same, List<String> reasons) {}
