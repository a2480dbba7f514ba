package org.petitiondesk.cli;

import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.SignatureNumbers;
import org.petitiondesk.model.petition.SignatureNumbers.Counted;
import org.petitiondesk.model.petition.SignatureNumbers.Tally;
import org.petitiondesk.workflow.PetitionNumbers;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/** Counts who has signed. */
@Command(
        name = "count",
        description = {
            "Counts the signatures: over time, by country, place, organization and source.",
            "Those that do not count are told by their state alone. No name is shown."
        })
final class SignatoryCountCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "CODE", description = "The petition's code.")
    private String code = "";

    private final Map<String, Object> object = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();

    SignatoryCountCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, IOException, Failure {
        return session.withLibrary(
                Access.READ_ONLY,
                library -> {
                    Petition petition = session.petition(library, code);
                    tell(petition, PetitionNumbers.read(library, petition.id()));
                    session.answer(object, lines);
                    return ExitStatus.DONE;
                });
    }

    private void tell(Petition petition, PetitionNumbers of) {
        SignatureNumbers numbers = of.numbers();
        object.put("code", petition.code());
        object.put("counting", numbers.counting());
        lines.add(session.say("count.counting", petition.code(), numbers.counting()));
        Map<String, Long> states = new LinkedHashMap<>();
        numbers.states()
                .forEach(
                        (state, count) -> states.put(state.name().toLowerCase(Locale.ROOT), count));
        table("states", states);
        Map<String, Long> consents = new LinkedHashMap<>();
        numbers.consents().forEach((consent, count) -> consents.put(consent.word(), count));
        table("consent", consents);
        tally("countries", numbers.countries());
        tally("places", numbers.places());
        tally("organizations", numbers.organizations());
        sources(numbers);
        steps(of);
    }

    private void head(String key) {
        lines.add("");
        lines.add(session.say(key));
    }

    private void line(long count, String name) {
        lines.add(String.format(Locale.ROOT, "%9d  %s", count, name));
    }

    private void table(String part, Map<String, Long> counts) {
        object.put(part, counts);
        head("count." + part);
        counts.forEach((name, count) -> line(count, name));
    }

    private void tally(String part, Tally tally) {
        List<Map<String, Object>> first = new ArrayList<>();
        head("count." + part);
        for (Counted counted : tally.first()) {
            first.add(Map.of("name", counted.name(), "count", counted.count()));
            line(counted.count(), counted.name());
        }
        rest(tally.others(), "count.others");
        rest(tally.untold(), "count.untold");
        object.put(
                part, Map.of("first", first, "others", tally.others(), "untold", tally.untold()));
    }

    private void rest(long count, String key) {
        if (count > 0) {
            line(count, session.say(key));
        }
    }

    private void sources(SignatureNumbers numbers) {
        List<Map<String, Object>> sources = new ArrayList<>();
        head("count.sources");
        for (SignatureNumbers.Source source : numbers.sources()) {
            String way = source.way().name().toLowerCase(Locale.ROOT);
            sources.add(Map.of("way", way, "name", source.name(), "count", source.count()));
            line(source.count(), session.say("count.way." + way, source.name()));
        }
        object.put("sources", sources);
    }

    private void steps(PetitionNumbers of) {
        List<Map<String, Object>> steps = new ArrayList<>();
        head("count.by." + of.span().word());
        for (PetitionNumbers.Step step : of.steps()) {
            steps.add(
                    Map.of(
                            "from", step.from().toString(),
                            "count", step.count(),
                            "sum", step.sum()));
            line(step.count(), session.say("count.step", step.from(), step.sum()));
        }
        rest(of.numbers().undated(), "count.undated");
        object.put("span", of.span().word());
        object.put("steps", steps);
        object.put("undated", of.numbers().undated());
    }
}
