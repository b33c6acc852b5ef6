package org.heed.api.change;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.heed.api.route.Acting;
import org.heed.api.route.ApiRoutes;
import org.heed.api.route.NoSuch;
import org.heed.api.route.Says;
import org.heed.pipeline.AddedReview;
import org.heed.pipeline.upload.Upload;
import org.heed.pipeline.upload.UploadState.Phase;
import org.heed.pipeline.upload.Uploads;
import org.heed.pipeline.upload.Uploads.SentFile;
import org.heed.pipeline.upload.Uploads.Wish;
import org.heed.review.ReviewKey;
import org.heed.text.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Takes new reports in: they stand in the pages' queue, are read one lot after the other, and can be watched.
@RestController
public final class AddingApi {

    /// Kept for those who take reports in.
    public static final String ADDITIONS = ApiRoutes.ROOT + "/additions";

    private static final String USUAL_NAME = "Documents sent together";

    private final Uploads uploads;

    AddingApi(Uploads uploads) {
        this.uploads = uploads;
    }

    /// What became of the documents of one review; `review` is empty where they were refused.
    record AddedLine(String name, AddedReview.Outcome outcome, String review, String words) {

        static AddedLine of(AddedReview added) {
            return new AddedLine(
                    added.name(),
                    added.outcome(),
                    added.key().map(ReviewKey::value).orElse(""),
                    added.words());
        }
    }

    /// Files that are sent, and what they are to be.
    record NewReports(
            @Nullable List<MultipartFile> files,
            @Nullable String together,
            @Nullable String replaces) {

        Wish wish() {
            Optional<ReviewKey> replaced = said(replaces).map(ReviewKey::new);
            Optional<String> name = said(together);
            return new Wish(replaced.isPresent() ? name.or(() -> Optional.of(USUAL_NAME)) : name, replaced);
        }

        private static Optional<String> said(@Nullable String words) {
            return Optional.ofNullable(words).map(String::strip).filter(each -> !each.isEmpty());
        }
    }

    /// How far a lot of files has come. `total` is 0 until it is known.
    record Addition(int number, Phase phase, int done, int total, List<AddedLine> reviews, String trouble) {

        static Addition of(Upload upload) {
            var state = upload.state();
            return new Addition(
                    upload.number(),
                    state.phase(),
                    state.done(),
                    state.total(),
                    state.reviews().stream().map(AddedLine::of).toList(),
                    state.trouble());
        }
    }

    @Says("Takes files in: each a review or, `together` under a name, the documents of one, which may replace one.")
    @PostMapping(path = ADDITIONS, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Addition add(NewReports sent, HttpServletRequest request) {
        Acting.name(request);
        if (sent.files() == null || sent.files().isEmpty()) {
            throw new Refusal("No file was sent. Nothing was added.");
        }
        return Addition.of(
                uploads.take(sent.files().stream().map(AddingApi::sent).toList(), sent.wish()));
    }

    @Says("How far a lot of files has come since Heed was started.")
    @GetMapping(ADDITIONS + "/{number}")
    Addition progress(@PathVariable int number) {
        return Addition.of(find(number));
    }

    @Says("Stops adding after the review in hand.")
    @PostMapping(path = ADDITIONS + "/{number}/stop")
    Addition stop(@PathVariable int number, HttpServletRequest request) {
        Acting.name(request);
        Upload upload = find(number);
        uploads.stop(upload);
        return Addition.of(upload);
    }

    @Says("Adds the rest of what was stopped.")
    @PostMapping(path = ADDITIONS + "/{number}/carry-on")
    Addition carryOn(@PathVariable int number, HttpServletRequest request) {
        Acting.name(request);
        Upload upload = find(number);
        uploads.carryOn(upload);
        return Addition.of(upload);
    }

    private Upload find(int number) {
        return uploads.find(number).orElseThrow(() -> new NoSuch("No files were taken in under this number."));
    }

    private static SentFile sent(MultipartFile file) {
        return new SentFile() {
            @Override
            public String name() {
                String name = file.getOriginalFilename();
                return name == null ? "" : name;
            }

            @Override
            public InputStream open() throws IOException {
                return file.getInputStream();
            }
        };
    }
}
