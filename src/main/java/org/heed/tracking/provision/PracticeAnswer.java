package org.heed.tracking.provision;

import java.time.Instant;
import org.heed.repetition.AskKey;

/// That a service is good practice which answers a recommendation, who says so and why. One that no longer `holds` was
/// taken back, and stays.
public record PracticeAnswer(
        String provision, AskKey recommendation, String why, boolean holds, String by, Instant at) {}
