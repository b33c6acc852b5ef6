package org.heed.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MeaningReaderTest {

    private static final String TRAINING = "All staff should be trained to ask about abuse at home.";
    private static final String LEARNING = "Learning on domestic violence enquiry must reach every practitioner.";
    private static final String HOUSING = "The council should repair the roof of the bus shelter.";

    private static MeaningReader reader;

    @BeforeAll
    static void open() {
        reader = MeaningReader.open();
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void theSameAskInOtherWordsLiesNearer() {
        double alike = reader.of(TRAINING).likeness(reader.of(LEARNING));
        double unlike = reader.of(TRAINING).likeness(reader.of(HOUSING));
        assertThat(alike).isGreaterThan(unlike + 0.2);
    }

    @Test
    void wordsAreLikeThemselvesAndTheSameEveryTime() {
        Meaning first = reader.of(TRAINING);
        assertThat(first.likeness(first)).isCloseTo(1, within(1e-5));
        assertThat(reader.of(TRAINING).parts()).isEqualTo(first.parts());
        assertThat(Meaning.kept(first.parts()).parts()).isEqualTo(first.parts());
    }

    @Test
    void noWordsAndVeryManyWordsAreRead() {
        assertThat(reader.of("").parts()).hasSize(384);
        assertThat(reader.of("care ".repeat(5_000)).parts()).hasSize(384);
    }

    @Test
    void severalThreadsReadTheSame() {
        float[] alone = reader.of(HOUSING).parts();
        List<float[]> together = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> reader.of(HOUSING).parts())
                .toList();
        assertThat(together).allMatch(parts -> Arrays.equals(parts, alone));
    }

    @Test
    void whatWasTaughtTellsAsksOfOneTopicApart() {
        MeaningReader asks = MeaningReader.ofAsks();
        String policy = "Every team should have a written policy on asking about abuse at home.";
        double same = asks.of(TRAINING).likeness(asks.of(LEARNING));
        double other = asks.of(TRAINING).likeness(asks.of(policy));
        assertThat(same).isGreaterThan(other);
        assertThat(reader.of(TRAINING).likeness(reader.of(LEARNING)))
                .isLessThan(reader.of(TRAINING).likeness(reader.of(policy)));
    }

    @Test
    void anotherModelThanTheOneThatWasTaughtIsRefused() {
        assertThatThrownBy(() -> Taught.asks(new byte[] {1, 2, 3}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("teach it anew");
    }
}
