package org.heed.pipeline;

/// Looks on while a batch is added, from the thread that writes, and can stop it between two reviews.
@FunctionalInterface
public interface AddingWatch {

    AddingWatch NOBODY = progress -> {};

    void progressed(AddingProgress progress);

    default boolean wantsToStop() {
        return false;
    }
}
