package org.petitiondesk.cli;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.delivery.Appointment;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.DeliveryMode;
import org.petitiondesk.model.delivery.Lead;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.DeliveryEdit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Says more of a planned delivery. */
@Command(
        name = "set",
        description = {
            "Says who hands it in in a city, when, and on what.",
            "What is not named stays; an empty text (\"\") is taken away."
        })
final class DeliverySetCommand implements Callable<Integer> {
    private final Session session;

    @Mixin private ChosenDelivery chosen = new ChosenDelivery();

    @Option(names = "--lead", paramLabel = "NAME", description = "Who leads it.")
    private @Nullable String lead;

    @Option(names = "--telephone", paramLabel = "NUMBER", description = "The lead's.")
    private @Nullable String telephone;

    @Option(
            names = "--anonymous",
            negatable = true,
            description = "The lead's name and number stand in no file.")
    private @Nullable Boolean anonymous;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = Clearable.Day.class,
            description = "The day.")
    private @Nullable Clearable<LocalDate> day;

    @Option(
            names = "--at",
            paramLabel = "HH:MM",
            converter = Clearable.Time.class,
            description = "The local time.")
    private @Nullable Clearable<LocalTime> time;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            converter = Clearable.Zone.class,
            description = "For example Europe/Oslo.")
    private @Nullable Clearable<ZoneId> zone;

    @Option(
            names = "--languages",
            paramLabel = "TAG[,TAG...]",
            converter = Clearable.Languages.class,
            description = "Of its letters, the leading one first.")
    private @Nullable Clearable<List<Language>> languages;

    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            converter = Clearable.Sheet.class,
            description = "a4 or letter.")
    private @Nullable Clearable<Paper> paper;

    @Option(names = "--mode", paramLabel = "MODE", description = "hand, post, fax or email.")
    private @Nullable DeliveryMode mode;

    @Option(names = "--notes", paramLabel = "TEXT", description = "For this city's team alone.")
    private @Nullable String notes;

    @Option(names = "--name", paramLabel = "CITY", description = "What the city is called.")
    private @Nullable String name;

    DeliverySetCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, IOException, Failure {
        return session.withLibrary(Access.WRITE, this::set);
    }

    private int set(Library library) throws LibraryException, IOException, Failure {
        Petition petition = chosen.petition(session, library);
        Delivery before = chosen.of(library, petition);
        Delivery after = changed(before);
        DeliveryEdit.of(before, after).apply(library);
        return new DeliveryAnswer(session, library, petition).list(List.of(after));
    }

    private Delivery changed(Delivery was) {
        Lead wasLead = was.lead();
        return was.withPlace(
                        was.addressee(),
                        or(name, was.city()),
                        new Appointment(
                                said(day, was.when().date()),
                                said(time, was.when().time()),
                                said(zone, was.when().zone())))
                .withTeam(
                        new Lead(
                                or(lead, wasLead.name()),
                                or(telephone, wasLead.telephone()),
                                or(anonymous, wasLead.anonymous())),
                        or(notes, was.notes()))
                .withPapers(
                        or(mode, was.mode()),
                        said(languages, Optional.of(was.languages())).orElse(List.of()),
                        said(paper, was.paper()));
    }

    private static <T> Optional<T> said(@Nullable Clearable<T> said, Optional<T> was) {
        return said == null ? was : said.value();
    }

    private static <T> T or(@Nullable T said, T was) {
        return said == null ? was : said;
    }
}
