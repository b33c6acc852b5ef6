package org.heed.pipeline.upload;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.heed.pipeline.AddedReview;
import org.heed.pipeline.Adding;
import org.heed.pipeline.AddingProgress;
import org.heed.pipeline.AddingWatch;
import org.heed.pipeline.upload.UploadState.Phase;

/// One lot of files on its way into the library. It goes on whether or not anybody looks.
public final class Upload implements AddingWatch {

    private final int number;
    private final Adding adding;
    private final AtomicReference<UploadState> state = new AtomicReference<>(UploadState.WAITING);

    Upload(int number, Adding adding) {
        this.number = number;
        this.adding = adding;
    }

    public int number() {
        return number;
    }

    public UploadState state() {
        return state.get();
    }

    Adding adding() {
        return adding;
    }

    void change(UnaryOperator<UploadState> change) {
        state.updateAndGet(change);
    }

    @Override
    public void progressed(AddingProgress progress) {
        change(now -> {
            List<AddedReview> reviews = new ArrayList<>(now.reviews());
            reviews.add(progress.current());
            return new UploadState(now.phase(), progress.done(), progress.total(), progress.elapsed(), reviews, "");
        });
    }

    @Override
    public boolean wantsToStop() {
        return state().phase() == Phase.STOPPING;
    }
}
