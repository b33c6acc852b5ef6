package org.heed.api.partnership;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.api.Follow;
import org.heed.api.route.Acting;
import org.heed.api.route.ApiRoutes;
import org.heed.api.route.NoSuch;
import org.heed.api.route.Parcel;
import org.heed.api.route.Says;
import org.heed.intake.sheet.SheetReader;
import org.heed.publication.CsvWriter;
import org.heed.tracking.Followed;
import org.heed.tracking.Signature;
import org.heed.tracking.oversight.OversightFilter;
import org.heed.tracking.oversight.OversightStore;
import org.heed.tracking.oversight.OversightStore.Division;
import org.heed.tracking.provision.Audience;
import org.heed.tracking.provision.Evaluation;
import org.heed.tracking.provision.PracticeAnswer;
import org.heed.tracking.provision.Provision;
import org.heed.tracking.provision.ProvisionChange;
import org.heed.tracking.provision.ProvisionMap;
import org.heed.tracking.provision.ProvisionMap.Coverage;
import org.heed.tracking.provision.ProvisionTable;
import org.heed.tracking.provision.ServiceKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// The map of provision: which service is on record where, for whom, evaluated or not, and what is not.
@RestController
public final class ProvisionApi {

    private static final String ROOT = ApiRoutes.ROOT + "/provision";
    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final Follow follow;

    ProvisionApi(Follow follow) {
        this.follow = follow;
    }

    /// A service, as it is sent and given; without `id` it is a new one. What is left out is not recorded.
    record Service(
            @Nullable String id,
            String name,
            @Nullable ServiceKind kind,
            @Nullable String provider,
            String area,
            @Nullable List<Audience> audience,
            @Nullable Evaluation evaluation,
            @Nullable String evaluatedIn,
            @Nullable String since,
            @Nullable String until,
            @Nullable String source,
            @Nullable String practice) {

        static Service of(Provision kept) {
            return new Service(
                    kept.id(),
                    kept.name(),
                    kept.kind(),
                    kept.provider(),
                    kept.area(),
                    kept.audience().stream().sorted().toList(),
                    kept.evaluation(),
                    kept.evaluatedIn(),
                    kept.since().map(LocalDate::toString).orElse(""),
                    kept.until().map(LocalDate::toString).orElse(""),
                    kept.source(),
                    kept.practice());
        }

        Provision provision() {
            Set<Audience> groups = EnumSet.noneOf(Audience.class);
            groups.addAll(audience == null ? List.of() : audience);
            return new Provision(
                    said(id),
                    name.strip(),
                    kind == null ? ServiceKind.OTHER : kind,
                    said(provider),
                    area.strip(),
                    groups,
                    evaluation == null ? Evaluation.NOT_RECORDED : evaluation,
                    said(evaluatedIn),
                    ProvisionTable.day(said(since)),
                    ProvisionTable.day(said(until)),
                    said(source),
                    said(practice));
        }

        private static String said(@Nullable String words) {
            return words == null ? "" : words.strip();
        }
    }

    /// Services, by area, then kind, then name.
    record Services(List<Service> services) {}

    /// A recommendation that a service answers, by the reference of its words, and why.
    record AnsweredAsk(String recommendation, String why, String by) {

        static AnsweredAsk of(PracticeAnswer answer) {
            return new AnsweredAsk(answer.recommendation().reference(), answer.why(), answer.by());
        }
    }

    /// A service, what it answers, and how often it was entered.
    record WholeService(Service service, List<AnsweredAsk> answers, int entries) {}

    /// That a service answers an ask, or does so no longer.
    record NewAnswer(String ask, boolean holds, String why) {}

    /// How many services of a kind an area has on record, and how many of them somebody evaluated.
    record OnRecord(ServiceKind kind, int services, int evaluated) {}

    /// An area, what it has on record, and the kinds of which it has nothing.
    record AreaCoverage(String area, List<OnRecord> onRecord, List<ServiceKind> nothingOnRecord) {}

    /// The areas of the library and of what is on record.
    record Gaps(List<AreaCoverage> areas) {}

    /// A row of a table that was sent, beside what is on record.
    record TableRow(int row, ProvisionChange.Kind kind, List<String> differences, String words) {

        static TableRow of(ProvisionChange change) {
            return new TableRow(change.row(), change.kind(), change.differences(), change.words());
        }
    }

    /// A table that is sent; without `enter` it is only compared.
    record NewTable(@Nullable MultipartFile file, ProvisionMap.@Nullable Taking enter) {}

    /// What a table would change, and how many rows of it were entered.
    record SentTable(List<TableRow> rows, int entered) {}

    @Says("The services on record, all or of one area.")
    @GetMapping(ROOT)
    Services all(@RequestParam(defaultValue = "") String area) {
        return new Services(map().all().stream()
                .filter(each -> area.isEmpty() || each.area().equals(area))
                .map(Service::of)
                .toList());
    }

    @Says("One service with what it answers.")
    @GetMapping(ROOT + "/{id}")
    WholeService one(@PathVariable String id) {
        Provision kept = map().find(id).orElseThrow(() -> new NoSuch("There is no service " + id + "."));
        return new WholeService(
                Service.of(kept),
                map().answersOf(id).stream().map(AnsweredAsk::of).toList(),
                map().history(id).size());
    }

    @Says("Enters a service, or a later form of one under its id.")
    @PostMapping(path = ROOT, consumes = JSON)
    Service enter(@RequestBody Service service, HttpServletRequest request) {
        return Service.of(map().enter(service.provision(), by(request)));
    }

    @Says("Says that a service is good practice which answers an ask, or that it does not.")
    @PostMapping(path = ROOT + "/{id}/answers", consumes = JSON)
    WholeService answer(@PathVariable String id, @RequestBody NewAnswer answer, HttpServletRequest request) {
        Followed meant = follow.ask(answer.ask());
        Signature by = by(request);
        map().answer(new PracticeAnswer(
                id, meant.ask().recommendation(), answer.why(), answer.holds(), by.name(), by.at()));
        return one(id);
    }

    @Says("How many services of each kind each area has on record, and the kinds of which it has none.")
    @GetMapping(ROOT + "/gaps")
    Gaps gaps() {
        follow.asks();
        LocalDate today = follow.tracker().today();
        Set<String> areas = new OversightStore(follow.library().database())
                .by(Division.AREA, OversightFilter.ALL, today)
                .keySet();
        Coverage coverage = map().coverage(areas, today);
        return new Gaps(coverage.areas().stream()
                .map(area -> new AreaCoverage(area, onRecord(coverage, area), coverage.gaps(area)))
                .toList());
    }

    private static List<OnRecord> onRecord(Coverage coverage, String area) {
        return List.of(ServiceKind.values()).stream()
                .map(kind -> coverage.in(area, kind))
                .filter(services -> !services.isEmpty())
                .map(services -> new OnRecord(services.getFirst().kind(), services.size(), (int) services.stream()
                        .filter(each -> each.evaluation().isEvaluated())
                        .count()))
                .toList();
    }

    @Says("All services as a table (CSV) that can be filled in and sent back.")
    @GetMapping(path = ROOT + "/table", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> table() {
        return Parcel.down(
                "heed-provision.csv",
                to -> CsvWriter.write(
                        ProvisionTable.sheet(map().all()),
                        ReleaseGate.ofLibrary(follow.library().database()),
                        to));
    }

    @Says(
            "Compares somebody's table of services with what is on record; `enter` enters what is new, or theirs as well.")
    @PostMapping(path = ROOT + "/table", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    SentTable take(NewTable sent, HttpServletRequest request) {
        Signature by = by(request);
        ProvisionTable theirs = ProvisionTable.in(SheetReader.read(Parcel.up(sent.file())), map());
        int entered = Optional.ofNullable(sent.enter())
                .map(taking -> map().enter(theirs, taking, by))
                .orElse(0);
        return new SentTable(theirs.changes().stream().map(TableRow::of).toList(), entered);
    }

    private Signature by(HttpServletRequest request) {
        return follow.tracker().signed(Acting.name(request), "");
    }

    private ProvisionMap map() {
        return new ProvisionMap(follow.library().database());
    }
}
