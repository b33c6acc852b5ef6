package org.heed.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import org.heed.people.Sharing.OpenIdServer;
import org.heed.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharingTest {

    @Test
    void otherComputersReachItOnlyUnderAProtectedAddress() {
        assertThatThrownBy(() -> new Sharing("0.0.0.0", Optional.empty(), Optional.empty()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--public https://");
        assertThat(new Sharing("0.0.0.0", Optional.of(URI.create("https://heed.example")), Optional.empty()).host())
                .contains("heed.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://heed.example",
                "https://heed.example/below",
                "https://me@heed.example",
                "https:///x",
                "ftp://a"
            })
    void anAddressThatIsNotProtectedIsRefused(String address) {
        URI known = URI.create(address);
        assertThatThrownBy(() -> new Sharing("127.0.0.1", Optional.of(known), Optional.empty()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is not protected");
    }

    @Test
    void theSecretOfAServerIsNotPrinted() {
        OpenIdServer server = new OpenIdServer(URI.create("https://id.example"), "heed", "hush", "A Council");
        assertThat(server).hasToString("OpenIdServer[https://id.example]");
    }
}
