package org.heed.organisation.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.AddresseeResolver;
import org.heed.organisation.Resolution;
import org.heed.organisation.register.RegisterFiles;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Addressee.AddresseeSource;
import org.heed.recommendation.Level;
import org.heed.recommendation.PlannedAction;
import org.heed.recommendation.Recommendation;
import org.heed.structure.Place;
import org.heed.text.RawText;
import org.heed.text.SortKey;
import org.heed.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackabilityTest {

    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2023, 3, 31));
    private static final Trackability CHECK = new Trackability(RegisterFiles.shipped());

    private static Recommendation asked(String words, List<String> addressees) {
        return new Recommendation(
                "1",
                SortKey.of("1"),
                "",
                new RawText(words),
                List.of(),
                addressees.stream()
                        .map(each -> new Addressee(each, AddresseeSource.COLUMN, false))
                        .toList(),
                Level.NOT_RECORDED,
                new Place(0, new Span(0, 1), List.of()),
                List.of(),
                PlannedAction.NONE,
                1,
                List.of());
    }

    private static String advice(String words, String addressees) {
        List<String> names = addressees.isEmpty() ? List.of() : Arrays.asList(addressees.split("; ", -1));
        List<Resolution> resolved = names.stream()
                .map(each -> AddresseeResolver.shipped().resolve(each, AddresseeContext.NONE))
                .toList();
        return CHECK.check(asked(words, names), resolved, PUBLISHED).stream()
                .map(each -> each.kind().contractName())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | The training should be reviewed and audited by March 2024. | no_addressee",
                "All agencies | All agencies should audit their training every year. | collective_only",
                "All agencies; Kent Police | Agencies should audit their training every year. | ''",
                "Bexley CCG | Bexley CCG should audit its training by March 2024. | body_had_ended",
                "NHS Kent and Medway ICB | The board should audit its training by March 2024. | ''",
                "Kent Police | National guidance should be issued and audited every year. | national_ask_to_local_body",
                "Home Office; Kent Police | National guidance should be issued and audited every year. | ''",
                "Home Office | Schools should teach pupils about safety, with an annual survey."
                        + " | another_departments_field",
                "Home Office | The Home Office should measure how police forces record visas every year. | ''",
                "Kent Police | A clear route for staff with worries, monitored every year. | no_action_verb",
                "Kent Police | The force should remind every officer of the form. | no_measure",
                "Kent Police | The force should dip-sample the forms every quarter. | ''"
            })
    void saysWhatMayKeepARecommendationFromBeingFollowed(String addressees, String words, String kinds) {
        assertThat(advice(words, addressees)).isEqualTo(kinds);
    }
}
