package org.heed.web.view;

import java.util.List;

/// What stands around the content of every page. `title` is the page's own name, without the product's; `place`
/// is the entry of the navigation that the page belongs to; `trail` leads from the home page to the page above
/// this one; `token` goes into every form that changes something; `refreshSeconds` is 0 for a page that does
/// not load itself again.
public record Frame(String title, Place place, List<Link> trail, String token, int refreshSeconds) {

    /// The entries of the navigation.
    public enum Place {
        HOME("Home", "/"),
        REVIEWS("Reviews", "/reviews"),
        PROBLEMS("Problems", "/problems"),
        ADD("Add reports", "/add"),
        NONE("", "");

        private final String words;
        private final String address;

        Place(String words, String address) {
            this.words = words;
            this.address = address;
        }

        public Link link() {
            return new Link(words, address);
        }

        public static List<Place> shown() {
            return List.of(HOME, REVIEWS, PROBLEMS, ADD);
        }
    }

    public static Frame of(String title, Place place, List<Link> trail) {
        return new Frame(title, place, List.copyOf(trail), "", 0);
    }

    public Frame with(String formToken) {
        return new Frame(title, place, trail, formToken, refreshSeconds);
    }

    public Frame refreshedEvery(int seconds) {
        return new Frame(title, place, trail, token, seconds);
    }
}
