package org.petitiondesk.workflow;

import org.petitiondesk.exchange.DeliveryDraft;
import org.petitiondesk.exchange.DeliveryListReader;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.PlaceName;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.delivery.Appointment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the missions that a person names by city or in a list of cities.
 *
 * @param country whose missions are meant; empty for any
 */
public record CityList(Missions missions, Optional<Country> country) {

    /** Those that a plan is about. */
    public static CityList of(DeliveryPlan plan) {
        return new CityList(plan.missions(), plan.country());
    }

    /**
     * The missions of a list, each once.
     *
     * @param usual date and time where the list names none
     * @return problems name the file and the line
     * @throws IOException if the file cannot be opened or read
     */
    public Read<List<PlannedCity>> read(Path file, Appointment usual) throws IOException {
        Read<List<DeliveryDraft>> list = DeliveryListReader.read(file);
        List<Problem> problems = new ArrayList<>(list.problems());
        List<PlannedCity> found = new ArrayList<>();
        for (DeliveryDraft draft : list.value().orElse(List.of())) {
            Problem.Place place =
                    new Problem.Place(file.getFileName().toString(), draft.line(), "city");
            Read<Mission> mission = mission(draft.city(), draft.mission(), place);
            problems.addAll(mission.problems());
            mission.value().ifPresent(one -> found.add(planned(draft, one, usual)));
        }
        problems.sort(Comparator.comparingInt(problem -> problem.place().line()));
        return Read.of(List.copyOf(found), problems);
    }

    /** All missions in a city, or else those with these words in their names; none is an error. */
    public Read<List<Mission>> missions(String city) {
        List<Mission> found = meant(city);
        return found.isEmpty()
                ? Read.refused(
                        List.of(
                                Problem.error(
                                        "delivery.no-mission", Problem.Place.field(city), city)))
                : Read.of(found, List.of());
    }

    private Read<Mission> mission(String city, String name, Problem.Place place) {
        String said = city.isEmpty() ? name : city;
        List<Mission> all = meant(said);
        List<Mission> named =
                all.stream()
                        .filter(mission -> city.isEmpty() || meant(name).contains(mission))
                        .toList();
        List<Mission> found = name.isEmpty() ? all : named;
        if (found.size() == 1) {
            return Read.of(found.getFirst(), List.of());
        }
        String names = found.stream().map(Mission::name).collect(Collectors.joining("; "));
        return Read.refused(
                List.of(
                        found.isEmpty()
                                ? Problem.error("delivery.no-mission", place, said)
                                : Problem.error("delivery.several-missions", place, said, names)));
    }

    private List<Mission> meant(String words) {
        return missions.called(words).stream()
                .filter(mission -> country.isEmpty() || mission.represents().equals(country))
                .toList();
    }

    private static PlannedCity planned(DeliveryDraft draft, Mission mission, Appointment usual) {
        return new PlannedCity(
                mission,
                isSame(draft.city(), mission.city()) ? draft.city() : "",
                new Appointment(
                        draft.when().date().or(usual::date),
                        draft.when().time().or(usual::time),
                        draft.when().zone()),
                draft.lead(),
                draft.languages(),
                draft.paper(),
                draft.notes());
    }

    private static boolean isSame(String city, String other) {
        return PlaceName.plain(city).equals(PlaceName.plain(other));
    }
}
