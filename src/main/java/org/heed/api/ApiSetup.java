package org.heed.api;

import java.time.Clock;
import org.heed.api.change.AddingApi;
import org.heed.api.change.AnalysisApi;
import org.heed.api.change.CodingChangeApi;
import org.heed.api.change.CorrectionApi;
import org.heed.api.change.RegisterApi;
import org.heed.api.change.RepeatChangeApi;
import org.heed.api.change.RosterApi;
import org.heed.api.change.RoundApi;
import org.heed.api.change.SignOffApi;
import org.heed.api.change.SummaryApi;
import org.heed.api.partnership.DayApi;
import org.heed.api.partnership.FamilyApi;
import org.heed.api.partnership.NoticeApi;
import org.heed.api.partnership.PlanApi;
import org.heed.api.partnership.ProvisionApi;
import org.heed.library.Library;
import org.heed.pipeline.repetition.RepeatWatch;
import org.heed.repetition.Repeats;
import org.heed.tracking.AskBook;
import org.heed.tracking.Tracker;
import org.heed.tracking.body.Bodies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The API of a library, beside its pages.
@Configuration(proxyBeanMethods = false)
@Import({
    ReviewApi.class,
    ProblemApi.class,
    TrackingApi.class,
    StepApi.class,
    OrganisationApi.class,
    RepeatApi.class,
    CodingApi.class,
    PeopleApi.class,
    CorrectionApi.class,
    CodingChangeApi.class,
    RepeatChangeApi.class,
    AnalysisApi.class,
    RegisterApi.class,
    SignOffApi.class,
    SummaryApi.class,
    RosterApi.class,
    RoundApi.class,
    AddingApi.class,
    PlanApi.class,
    ProvisionApi.class,
    DayApi.class,
    FamilyApi.class,
    NoticeApi.class,
    WholeBody.class,
    DocumentApi.class,
    ProblemDetails.class
})
public class ApiSetup {

    @Bean
    Follow follow(Library library, Repeats repeats, Clock clock) {
        Bodies bodies = new Bodies(library.database());
        Tracker tracker = new Tracker(library.database(), bodies, clock);
        return new Follow(
                library,
                bodies,
                tracker,
                new AskBook(library.database(), bodies, tracker),
                new RepeatWatch(library.database(), repeats, tracker));
    }
}
