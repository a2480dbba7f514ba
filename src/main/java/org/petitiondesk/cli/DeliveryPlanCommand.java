package org.petitiondesk.cli;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.delivery.Appointment;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.CityList;
import org.petitiondesk.workflow.DeliveryPlan;
import org.petitiondesk.workflow.Mission;
import org.petitiondesk.workflow.PlannedCity;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Plans in which cities a petition is handed in. */
@Command(
        name = "plan",
        description = {
            "Plans one delivery for each chosen mission.",
            "What is planned already is not planned again; what is still open of it is filled."
        })
final class DeliveryPlanCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "CODE", description = "The petition's code.")
    private String code = "";

    @ArgGroup(multiplicity = "1")
    private Where where = new Where();

    @Option(
            names = {"--post", "--addressee"},
            paramLabel = "ID",
            description = "An addressee to whom it is handed in (else the petition's first).")
    private @Nullable String post;

    @Option(names = "--on", paramLabel = "DATE", description = "The day.")
    private @Nullable LocalDate day;

    @Option(names = "--at", paramLabel = "HH:MM", description = "The local time of each city.")
    private @Nullable LocalTime time;

    DeliveryPlanCommand(Session session) {
        this.session = session;
    }

    /** Which missions, told in one of three ways. */
    static final class Where {
        @Option(
                names = "--country",
                paramLabel = "CC",
                description = "All missions of a country that the library knows.")
        private @Nullable String country;

        @Option(
                names = "--city",
                paramLabel = "CITY",
                split = ",",
                description = "The missions in these cities.")
        private @Nullable List<String> cities;

        @Option(
                names = "--list",
                paramLabel = "FILE",
                description = {
                    "A list (.txt, .csv, .tsv, .xlsx): city or mission on each line, and as",
                    "columns date, time, zone, lead, telephone, languages, paper, notes."
                })
        private @Nullable Path list;
    }

    @Override
    public Integer call() throws LibraryException, IOException, Failure {
        return session.withLibrary(Access.WRITE, this::plan);
    }

    private int plan(Library library) throws LibraryException, IOException, Failure {
        Petition petition = session.petition(library, code);
        DeliveryPlan plan =
                DeliveryPlan.of(library, petition, post(), session.parts().ids())
                        .orElseThrow(() ->
                                post == null
                                        ? new Failure("no-addressees", petition.code())
                                        : new Failure("no-such-addressee", post));
        Appointment usual =
                new Appointment(
                        Optional.ofNullable(day), Optional.ofNullable(time), Optional.empty());
        Read<List<PlannedCity>> chosen = chosen(plan, usual);
        List<PlannedCity> cities = chosen.value().orElse(List.of());
        DeliveryPlan.Planned planned = plan.plan(cities);
        planned.edit().apply(library);
        session.tell(chosen.problems());
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("added", planned.added());
        object.put("filled", planned.filled());
        DeliveryAnswer answer = new DeliveryAnswer(session, library, petition);
        object.put("deliveries", answer.objects(planned.edit().after()));
        object.put("problems", ProblemText.objects(chosen.problems(), session.parts().words()));
        session.answer(
                object,
                List.of(
                        session.say(
                                "delivery.planned",
                                planned.added(),
                                planned.filled(),
                                cities.size() - planned.edit().after().size())));
        return chosen.hasErrors() ? ExitStatus.SOME_REFUSED : ExitStatus.DONE;
    }

    private Optional<Id> post() throws Failure {
        try {
            return Optional.ofNullable(post).map(Id::parse);
        } catch (IllegalArgumentException e) {
            throw new Failure("no-such-addressee", String.valueOf(post));
        }
    }

    private Read<List<PlannedCity>> chosen(DeliveryPlan plan, Appointment usual)
            throws IOException, Failure {
        Path list = where.list;
        if (list != null) {
            return CityList.of(plan).read(list, usual);
        }
        String country = where.country;
        if (country != null) {
            List<Mission> missions = plan.missions().of(country(country));
            if (missions.isEmpty()) {
                throw new Failure("no-missions-of", country);
            }
            return Read.of(
                    missions.stream().map(each -> PlannedCity.at(each, usual)).toList(), List.of());
        }
        List<PlannedCity> cities = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String city : where.cities == null ? List.<String>of() : where.cities) {
            Read<List<Mission>> missions = CityList.of(plan).missions(city);
            problems.addAll(missions.problems());
            missions.value()
                    .orElse(List.of())
                    .forEach(mission -> cities.add(PlannedCity.at(mission, usual)));
        }
        return Read.of(List.copyOf(cities), problems);
    }

    private static Country country(String code) throws Failure {
        try {
            return new Country(code.strip());
        } catch (IllegalArgumentException e) {
            throw Failure.ofUsage("no-country-code", List.of(code));
        }
    }
}
