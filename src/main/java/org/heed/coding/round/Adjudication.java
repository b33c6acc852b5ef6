package org.heed.coding.round;

import java.time.Instant;
import org.heed.coding.Coder;
import org.heed.coding.Presence;
import org.heed.coding.framework.CodeKey;

/// A third person settled a disagreement: the code belongs on the passage ([Presence#INDICATED]) or does not
/// ([Presence#STATED_ABSENT]), and why. The codings it is about stay as they are.
public record Adjudication(
        String document, String passage, CodeKey code, Presence presence, Coder by, Instant at, String why) {}
