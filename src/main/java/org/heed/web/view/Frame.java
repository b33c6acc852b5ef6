package org.heed.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/// What stands around the content of every page. `title` is the page's own name, without the product's; `place`
/// is the entry of the navigation that the page belongs to; `trail` leads from the home page to the page above
/// this one; `token` goes into every form that changes something; `refreshSeconds` is 0 for a page that does
/// not load itself again; `who` is the name of whoever looks, or empty when nobody has said it, and `here` the
/// page's own address, to come back to; `keys` says that the page may run Heed's script for keys; `door` how people
/// come in; `opens` which addresses whoever looks may open.
public record Frame(
        String title,
        Place place,
        List<Link> trail,
        String token,
        int refreshSeconds,
        String who,
        String here,
        boolean keys,
        Door door,
        Predicate<String> opens) {

    /// How people come in: one person, who says a name; or several, who sign in.
    public enum Door {
        OPEN,
        SIGNED_OUT,
        SIGNED_IN,
        /// Signed in as an administrator.
        KEYHOLDER
    }

    /// The entries of the navigation.
    public enum Place {
        HOME("Home", "/"),
        REVIEWS("Reviews", "/reviews"),
        CHECK("To check", "/check"),
        ORGANISATIONS("Organisations", "/organisations"),
        THEMES("Themes", "/themes"),
        ANALYSIS("Analysis", "/analysis"),
        SAID_BEFORE("Said before", "/said-before"),
        OVERSIGHT("Oversight", "/oversight"),
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
            return List.of(
                    HOME, REVIEWS, CHECK, ORGANISATIONS, THEMES, ANALYSIS, SAID_BEFORE, OVERSIGHT, PROBLEMS, ADD);
        }
    }

    public static Frame of(String title, Place place, List<Link> trail) {
        return new Frame(title, place, List.copyOf(trail), "", 0, "", "/", false, Door.OPEN, any -> true);
    }

    public Frame with(String formToken) {
        return new Frame(title, place, trail, formToken, refreshSeconds, who, here, keys, door, opens);
    }

    public Frame refreshedEvery(int seconds) {
        return new Frame(title, place, trail, token, seconds, who, here, keys, door, opens);
    }

    public Frame withKeys() {
        return new Frame(title, place, trail, token, refreshSeconds, who, here, true, door, opens);
    }

    public String nameAddress() {
        return nameAddress(here);
    }

    /// Where a name is said, and where that leads back to.
    public static String nameAddress(String back) {
        return "/your-name?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    public Frame seenBy(String name, String address, Door through) {
        return new Frame(title, place, trail, token, refreshSeconds, name, address, keys, through, opens);
    }

    public Frame opening(Predicate<String> addresses) {
        return new Frame(title, place, trail, token, refreshSeconds, who, here, keys, door, addresses);
    }

    /// True where whoever looks may open the page of an address; a link to another page helps nobody.
    public boolean mayOpen(String address) {
        return opens.test(address);
    }

    /// The entries of the navigation for whoever looks.
    public List<Place> places() {
        return Place.shown().stream().filter(each -> mayOpen(each.address)).toList();
    }
}
