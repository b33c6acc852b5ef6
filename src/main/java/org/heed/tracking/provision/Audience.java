package org.heed.tracking.provision;

import java.util.Optional;
import java.util.stream.Stream;

/// For whom a service is. A service that names nobody is of unknown audience, which is not everybody.
public enum Audience {
    EVERYBODY("Everybody"),
    WOMEN("Women"),
    MEN("Men"),
    CHILDREN("Children and young people"),
    OLDER_PEOPLE("Older people"),
    DISABLED_PEOPLE("Disabled people"),
    MINORITISED("Black and minoritised people"),
    MIGRANTS("People without settled status"),
    LGBT("LGBT+ people"),
    CARERS("Carers"),
    PEOPLE_WHO_HARM("People who harm"),
    PROFESSIONALS("Professionals");

    private final String words;

    Audience(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static Optional<Audience> named(String words) {
        String plain = words.strip();
        return Stream.of(values())
                .filter(each ->
                        each.words.equalsIgnoreCase(plain) || each.name().equalsIgnoreCase(plain.replace(' ', '_')))
                .findFirst();
    }
}
