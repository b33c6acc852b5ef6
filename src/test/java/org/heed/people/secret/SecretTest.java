package org.heed.people.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.heed.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class SecretTest {

    @Test
    void aHashIsTheOneThatSpringSecurityMakes() {
        Argon2PasswordEncoder spring = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
        assertThat(spring.matches("nine geese over the water", Argon2id.hash("nine geese over the water")))
                .isTrue();
        assertThat(Argon2id.matches("nine geese over the water", spring.encode("nine geese over the water")))
                .isTrue();
    }

    @Test
    void aHashTellsNothingAndFitsOnePasswordOnly() {
        String hash = Argon2id.hash("nine geese over the water");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("geese");
        assertThat(Argon2id.hash("nine geese over the water")).isNotEqualTo(hash);
        assertThat(Argon2id.matches("nine geese over the wate", hash)).isFalse();
        assertThat(Argon2id.matches("nine geese over the water", "what is no hash"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1q2w3e4r5t6y7u8i9o0p",
                "monkey-dragon-master",
                "Football!Baseball!99",
                "superman1superman2",
                "trustno1trustno1"
            })
    void oneMadeOfPasswordsThatEverybodyTriesIsRefused(String common) {
        assertThatThrownBy(() -> PasswordRules.require(common, "ada", "Ada Keeper"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("easily guessed");
    }

    @Test
    void aPasswordIsTakenAsItIsTyped() {
        String hash = Argon2id.hash(PasswordRules.plain(" Nine geese over the water "));
        assertThat(Argon2id.matches(PasswordRules.plain("Nine geese over the water"), hash))
                .isFalse();
        assertThat(Argon2id.matches(PasswordRules.plain(" nine geese over the water "), hash))
                .isFalse();
        assertThat(Argon2id.matches(PasswordRules.plain(" Nine geese over the water "), hash))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "aaaaaaaaaaaaaaaaaaaa",
                "password12345678",
                "ada.keeper-ada.keeper",
                "Ada Keeper Ada Keeper 1"
            })
    void anEasyPasswordIsRefused(String easy) {
        assertThatThrownBy(() -> PasswordRules.require(easy, "ada.keeper", "Ada Keeper"))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nine geese over the water", "neun Gänse überm See", "correct horse battery staple 你好"})
    void aLongSentenceWillDoWhateverItsSigns(String good) {
        PasswordRules.require(good, "ada.keeper", "Ada Keeper");
        assertThat(PasswordRules.plain(good)).isNotEmpty();
    }

    @Test
    void noTwoSecretsAreAlike() {
        Set<String> secrets = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            secrets.add(Secrets.fresh());
            secrets.add(Secrets.spoken());
        }
        assertThat(secrets).hasSize(2_000);
        assertThat(Secrets.fresh()).hasSize(43);
        assertThat(Secrets.spoken()).matches("(?:[a-z2-9]{4}-){4}[a-z2-9]{4}");
    }
}
