package org.heed.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.heed.library.Library;
import org.heed.pipeline.upload.Upload;
import org.heed.pipeline.upload.Uploads;
import org.heed.pipeline.upload.Uploads.SentFile;
import org.heed.pipeline.upload.Uploads.Wish;
import org.heed.review.ReviewKey;
import org.heed.text.Refusal;
import org.heed.web.guard.FormToken;
import org.heed.web.reading.NotHere;
import org.heed.web.reading.OpenReview;
import org.heed.web.view.AddPage;
import org.heed.web.view.Frame;
import org.heed.web.view.Link;
import org.heed.web.view.UploadPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Adding reports: the form, and how far it has come.
@Controller
class AddPages {

    /// Quick enough to look alive, slow enough to read what is there.
    private static final int REFRESH_SECONDS = 3;

    private final Library library;
    private final WebParts parts;
    private final Uploads uploads;
    private final Pages pages;

    AddPages(WebParts parts, Uploads uploads, Pages pages) {
        this.library = parts.library();
        this.parts = parts;
        this.uploads = uploads;
        this.pages = pages;
    }

    @GetMapping("/add")
    View form(@RequestParam(defaultValue = "") String replaces, HttpServletRequest request) {
        Optional<OpenReview> replaced =
                replaces.isEmpty() ? Optional.empty() : Optional.of(OpenReview.in(library, replaces, null));
        AddPage page = new AddPage(
                WebSetup.LARGEST_FILE,
                WebSetup.LARGEST_UPLOAD,
                WebSetup.MOST_FILES,
                !parts.samples().isEmpty() && replaced.isEmpty(),
                replaced.map(review -> new Link(review.title(), review.root())),
                replaces,
                uploads.all().stream().map(UploadWords::page).toList());
        Frame frame = Frame.of(
                replaced.isPresent() ? "Add a corrected edition" : "Add reports",
                Frame.Place.ADD,
                List.of(Frame.Place.HOME.link()));
        return pages.show("add", frame.with(FormToken.of(request)), page);
    }

    @PostMapping("/add")
    View take(
            @RequestParam(required = false, defaultValue = "") List<MultipartFile> files,
            @RequestParam(defaultValue = "each") String as,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String replaces) {
        List<SentFile> sent = files.stream()
                .filter(file -> !file.isEmpty() || hasName(file))
                .map(AddPages::sent)
                .toList();
        if (sent.isEmpty()) {
            throw new Refusal("No file was chosen. Go back, choose one or more files, and send the form again.");
        }
        String together = name.isBlank() ? "Documents sent together" : name.strip();
        boolean one = as.equals("one") || !replaces.isEmpty();
        Wish wish = new Wish(
                one ? Optional.of(together) : Optional.empty(),
                replaces.isEmpty() ? Optional.empty() : Optional.of(new ReviewKey(replaces)));
        return goTo(uploads.take(sent, wish));
    }

    @PostMapping("/add/samples")
    View samples() {
        if (parts.samples().isEmpty()) {
            throw new NotHere("The sample reviews are not at hand in this copy of Heed.");
        }
        return goTo(uploads.add(parts.samples()));
    }

    @GetMapping("/add/{number}")
    View progress(@PathVariable int number, HttpServletRequest request) {
        UploadPage page = UploadWords.page(find(number));
        Frame frame =
                Frame.of(page.heading(), Frame.Place.ADD, List.of(Frame.Place.HOME.link(), Frame.Place.ADD.link()));
        Frame shown = page.goingOn() ? frame.refreshedEvery(REFRESH_SECONDS) : frame;
        return pages.show("upload", shown.with(FormToken.of(request)), page);
    }

    @PostMapping("/add/{number}/stop")
    View stop(@PathVariable int number) {
        Upload upload = find(number);
        uploads.stop(upload);
        return goTo(upload);
    }

    @PostMapping("/add/{number}/carry-on")
    View carryOn(@PathVariable int number) {
        Upload upload = find(number);
        uploads.carryOn(upload);
        return goTo(upload);
    }

    private Upload find(int number) {
        return uploads.find(number)
                .orElseThrow(() -> new NotHere("There is no such upload since Heed was last started."));
    }

    private static View goTo(Upload upload) {
        return new RedirectView("/add/" + upload.number(), false, true, false);
    }

    private static boolean hasName(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name != null && !name.isBlank();
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
