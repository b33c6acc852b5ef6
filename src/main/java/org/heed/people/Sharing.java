package org.heed.people;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.heed.text.Refusal;

/// How a shared library is served: on which address of this computer, under which address browsers know it, and who
/// else may vouch for people.
public record Sharing(String bind, Optional<URI> known, Optional<OpenIdServer> openId) {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");

    /// A server of an organisation that signs its people in (OpenID Connect).
    public record OpenIdServer(URI issuer, String client, String secret, String words) {

        @Override
        public String toString() {
            return "OpenIdServer[" + issuer + "]";
        }
    }

    /// Refuses what would send passwords over a network unprotected.
    public Sharing {
        boolean isHere = LOOPBACK.contains(bind);
        if (!isHere && known.isEmpty()) {
            throw new Refusal("Heed is to be reached from other computers at " + bind + ", so browsers need a protected"
                    + " address for it. Put a server in front of it that speaks https, and name the address with"
                    + " --public https://... (docs/guide/run-for-a-partnership.md shows how).");
        }
        known.filter(address -> !isProtected(address)).ifPresent(address -> {
            throw new Refusal("The public address " + address + " is not protected: names and passwords would travel"
                    + " in the clear. It has to begin with https:// and hold nothing after the host and port.");
        });
    }

    private static boolean isProtected(URI address) {
        return "https".equals(address.getScheme())
                && address.getHost() != null
                && address.getRawUserInfo() == null
                && (address.getRawPath().isEmpty() || "/".equals(address.getRawPath()))
                && address.getRawQuery() == null;
    }

    /// Sign-in on this computer alone.
    public static Sharing here() {
        return new Sharing("127.0.0.1", Optional.empty(), Optional.empty());
    }

    /// True for an address that no other computer reaches.
    public static boolean isLoopback(String address) {
        return LOOPBACK.contains(address);
    }

    /// True when browsers reach it over https only.
    public boolean isProtected() {
        return known.isPresent();
    }

    /// The host, and the port where one is named, that requests have to be addressed to.
    public Optional<String> host() {
        return known.map(URI::getRawAuthority);
    }
}
