package org.heed.web;

import java.time.Duration;
import org.heed.people.Sharing;
import org.heed.pipeline.upload.Uploads;
import org.heed.repetition.Repeats;
import org.heed.web.analysis.AnalysisFiles;
import org.heed.web.analysis.AnalysisPages;
import org.heed.web.analysis.GivenFigures;
import org.heed.web.check.CheckPages;
import org.heed.web.check.CorrectionPages;
import org.heed.web.coding.AgreementPages;
import org.heed.web.coding.DeskPages;
import org.heed.web.coding.FactsPages;
import org.heed.web.coding.FrameworkPages;
import org.heed.web.coding.OverviewPages;
import org.heed.web.coding.SuggestionPages;
import org.heed.web.guard.FaultLog;
import org.heed.web.guard.FormToken;
import org.heed.web.guard.LoopbackGuard;
import org.heed.web.guard.NamePages;
import org.heed.web.guard.PlainErrors;
import org.heed.web.guard.SafetyHeaders;
import org.heed.web.guard.Who;
import org.heed.web.organisation.ChangePages;
import org.heed.web.organisation.OrganisationPages;
import org.heed.web.organisation.SettledPages;
import org.heed.web.organisation.SettlingPages;
import org.heed.web.organisation.TellingPages;
import org.heed.web.oversight.ClockPages;
import org.heed.web.oversight.DigestPages;
import org.heed.web.oversight.DraftingPages;
import org.heed.web.oversight.LadderPages;
import org.heed.web.oversight.NationalPages;
import org.heed.web.oversight.ProvisionPages;
import org.heed.web.oversight.ViewPages;
import org.heed.web.repetition.LineageParts;
import org.heed.web.repetition.SaidBeforePages;
import org.heed.web.summary.NamesPages;
import org.heed.web.summary.SummaryPages;
import org.heed.web.summary.SummaryRoom;
import org.heed.web.tracking.AskPages;
import org.heed.web.tracking.FamilyPages;
import org.heed.web.tracking.NoticePages;
import org.heed.web.tracking.OversightPages;
import org.heed.web.tracking.PlanPages;
import org.heed.web.tracking.StepForms;
import org.heed.web.tracking.TrackingDesk;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The parts of Spring that the pages use, by name: nothing is switched on because it happens to be at hand.
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    MultipartAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    PropertyPlaceholderAutoConfiguration.class
})
@Import({
    HomePages.class,
    LibraryPages.class,
    ReviewPages.class,
    SummaryPages.class,
    NamesPages.class,
    RecommendationPages.class,
    DocumentPages.class,
    ProblemPages.class,
    SearchPages.class,
    LineageParts.class,
    SaidBeforePages.class,
    AddPages.class,
    AnalysisPages.class,
    AnalysisFiles.class,
    GivenFigures.class,
    DeskPages.class,
    OverviewPages.class,
    AgreementPages.class,
    FactsPages.class,
    FrameworkPages.class,
    SuggestionPages.class,
    NamePages.class,
    TrackingDesk.class,
    AskPages.class,
    NoticePages.class,
    StepForms.class,
    PlanPages.class,
    FamilyPages.class,
    OversightPages.class,
    ViewPages.class,
    NationalPages.class,
    DraftingPages.class,
    ClockPages.class,
    LadderPages.class,
    DigestPages.class,
    ProvisionPages.class,
    CheckPages.class,
    CorrectionPages.class,
    OrganisationPages.class,
    TellingPages.class,
    SettlingPages.class,
    SettledPages.class,
    ChangePages.class,
    Troubles.class
})
class WebSetup implements WebMvcConfigurer {

    /// In megabytes. The largest published reviews are scans of about 60.
    static final int LARGEST_FILE = 200;
    /// In megabytes, all files of one form together.
    static final int LARGEST_UPLOAD = 500;
    /// In one form; a folder of more is added from the command line.
    static final int MOST_FILES = 200;

    @Bean
    Pages pages() {
        return new Pages();
    }

    @Bean
    SummaryRoom summaryRoom(WebParts parts) {
        return new SummaryRoom(parts);
    }

    /// One for pages and programs: it holds all that was ever asked in memory.
    @Bean
    Repeats repeats(WebParts parts) {
        return new Repeats(parts.library().database());
    }

    @Bean
    FaultLog faultLog(WebParts parts) {
        return new FaultLog(parts.clock());
    }

    @Bean
    Uploads uploads(WebParts parts, FaultLog faults) {
        return new Uploads(parts.adder(), faults::write, parts.workFolder());
    }

    @Bean
    FilterRegistrationBean<SafetyHeaders> safetyHeaders(WebParts parts) {
        FilterRegistrationBean<SafetyHeaders> filter =
                new FilterRegistrationBean<>(isProtected(parts) ? SafetyHeaders.overHttps() : SafetyHeaders.here());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<LoopbackGuard> loopbackGuard(WebParts parts) {
        FilterRegistrationBean<LoopbackGuard> filter =
                new FilterRegistrationBean<>(new LoopbackGuard(parts.sharing().flatMap(Sharing::known)));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainErrors() {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new PlainErrors()));
    }

    private static boolean isProtected(WebParts parts) {
        return parts.sharing().filter(Sharing::isProtected).isPresent();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // Programs send no token of a form: a header of their own names who acts, which another site's page cannot
        // send.
        registry.addInterceptor(new FormToken()).excludePathPatterns("/api/**");
        registry.addInterceptor(new Who());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)));
    }
}
