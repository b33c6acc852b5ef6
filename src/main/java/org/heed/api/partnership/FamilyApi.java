package org.heed.api.partnership;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.heed.api.Follow;
import org.heed.api.route.Acting;
import org.heed.api.route.ApiRoutes;
import org.heed.api.route.Says;
import org.heed.review.Review;
import org.heed.tracking.family.FamilyContact;
import org.heed.tracking.family.FamilyContactStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// What passed with a family; in a shared library for those who stand by families.
@RestController
public final class FamilyApi {

    /// Kept for those who stand by families.
    public static final String CONTACTS = ApiRoutes.ROOT + "/reviews/{key}/family-contacts";

    private final Follow follow;

    FamilyApi(Follow follow) {
        this.follow = follow;
    }

    /// What passed; without `on` it is today.
    record NewContact(FamilyContact.Kind kind, @Nullable LocalDate on, String words) {}

    /// What passed, as it was entered.
    record ContactLine(FamilyContact.Kind kind, LocalDate on, String words, String by) {

        static ContactLine of(FamilyContact contact) {
            return new ContactLine(
                    contact.kind(), contact.on(), contact.words(), contact.by().name());
        }
    }

    /// What passed with one family, oldest first; `wish` is empty while nobody has recorded it.
    record Contacts(String review, String wish, List<ContactLine> contacts) {}

    @Says("What passed with the family of one review, and whether it wishes to be contacted. For family liaison.")
    @GetMapping(CONTACTS)
    Contacts contacts(@PathVariable String key) {
        return of(ApiRoutes.review(follow.library(), key));
    }

    @Says("Records what passed with a family; refused where it does not wish to be told. For family liaison.")
    @PostMapping(path = CONTACTS, consumes = MediaType.APPLICATION_JSON_VALUE)
    Contacts record(@PathVariable String key, @RequestBody NewContact passed, HttpServletRequest request) {
        Review review = ApiRoutes.review(follow.library(), key);
        LocalDate today = follow.tracker().today();
        LocalDate on = passed.on() == null ? today : passed.on();
        store().add(
                        new FamilyContact(
                                review.key(),
                                passed.kind(),
                                on,
                                passed.words(),
                                follow.tracker().signed(Acting.name(request), "")),
                        today);
        return of(review);
    }

    private Contacts of(Review review) {
        return new Contacts(
                review.key().value(),
                store().wish(review.key()).map(Enum::name).orElse(""),
                store().of(review.key()).stream().map(ContactLine::of).toList());
    }

    private FamilyContactStore store() {
        return new FamilyContactStore(follow.library().database());
    }
}
