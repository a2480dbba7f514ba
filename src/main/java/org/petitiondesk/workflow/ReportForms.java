package org.petitiondesk.workflow;

import org.petitiondesk.compose.PackFacts;
import org.petitiondesk.exchange.ReportForm;
import org.petitiondesk.exchange.ReportFormReader;
import org.petitiondesk.exchange.WholeFile;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.DeliveryEvent;
import org.petitiondesk.model.delivery.Photograph;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.picture.PictureReader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Report forms: written for each city, and read when they come back. Forms add to what is known:
 * two people may report of one city. What a form says is known by its identifiers, so that the same
 * form changes nothing a second time, and what was replaced or removed here does not come back.
 * Where an event agrees in time or outcome with one that a form said before, it is taken for its
 * correction and takes its place, which is told; what was typed or corrected here stays.
 */
public final class ReportForms {
    private ReportForms() {}

    /** For example {@code NKR-014_report-london-4f2a91c0.txt}. */
    public static String fileName(Petition petition, Delivery delivery) {
        return FileNames.report(petition, delivery);
    }

    /** What those read who hand it in: the first language planned, else the petition's original. */
    static Language team(Delivery delivery, Translations translations) {
        return PackFacts.spoken(
                Stream.concat(
                        delivery.languages().stream(),
                        translations.original().stream().map(TextVersion::language)));
    }

    /**
     * Writes the blank form of a delivery into a folder, and gives the file. One that is there and
     * says something else, because somebody filled it in, is left as it is: an error.
     */
    public static Read<Path> write(
            Library library, Petition petition, Delivery delivery, Path folder)
            throws LibraryException, IOException {
        Path file = folder.resolve(fileName(petition, delivery));
        Translations translations =
                Translations.read(
                        library, petition.id(), library.petitions().currentTexts(petition.id()));
        Language language = team(delivery, translations);
        byte[] form =
                ReportForm.blank(petition.code(), delivery, language)
                        .getBytes(StandardCharsets.UTF_8);
        if (!Files.exists(file)) {
            WholeFile.write(file, out -> out.write(form));
        } else if (!isFileOf(form, file)) {
            return Read.refused(
                    List.of(
                            Problem.error(
                                    "form.already-there",
                                    Problem.Place.file(fileName(petition, delivery)))));
        }
        return Read.of(file, List.of());
    }

    private static boolean isFileOf(byte[] content, Path file) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    /**
     * What forms would do, so that it can be done and taken back.
     *
     * @param deliveries those of which they say something new
     * @param photographs that are new
     * @param unchanged forms that say nothing new
     */
    public record Report(
            List<DeliveryEdit> deliveries,
            List<PhotographEdit> photographs,
            int unchanged,
            List<Problem> problems) {
        public Report {
            deliveries = List.copyOf(deliveries);
            photographs = List.copyOf(photographs);
            problems = List.copyOf(problems);
        }

        /** Runs as one change of the library. */
        public void apply(Library library) throws LibraryException {
            library.<Boolean, RuntimeException>change(() -> {
                for (DeliveryEdit edit : deliveries) {
                    edit.apply(library);
                }
                for (PhotographEdit edit : photographs) {
                    edit.apply(library);
                }
                return true;
            });
        }

        private Set<Id> added() {
            Set<Id> added = new LinkedHashSet<>();
            for (DeliveryEdit edit : deliveries) {
                edit.after().stream()
                        .flatMap(delivery -> delivery.events().stream())
                        .forEach(event -> added.add(event.id()));
                edit.before().stream()
                        .flatMap(delivery -> delivery.events().stream())
                        .forEach(event -> added.remove(event.id()));
            }
            photographs.forEach(edit -> added.add(edit.photograph().id()));
            return added;
        }

        /** Likewise; the same forms can be read anew. */
        public void takeBack(Library library) throws LibraryException {
            library.<Boolean, RuntimeException>change(() -> {
                for (PhotographEdit edit : photographs.reversed()) {
                    edit.takeBack(library);
                }
                for (DeliveryEdit edit : deliveries.reversed()) {
                    edit.takeBack(library);
                }
                library.deliveries().forgetRemoval(added());
                return true;
            });
        }
    }

    /**
     * Reads forms; photographs stand beside each of them.
     *
     * @throws IOException if a form cannot be opened or read
     */
    public static Report read(Library library, List<Path> files)
            throws LibraryException, IOException {
        Reading reading = new Reading(library);
        for (Path file : files) {
            Read<ReportForm> read = ReportFormReader.read(file);
            reading.problems.addAll(read.problems());
            if (read.value().isPresent()) {
                reading.take(file, read.value().get(), read.hasErrors());
            }
        }
        return reading.report();
    }

    /** Some forms while they are read one after another. */
    private static final class Reading {
        private final Library library;
        private final List<Problem> problems = new ArrayList<>();
        private final Map<Id, Delivery> before = new LinkedHashMap<>();
        private final Map<Id, Delivery> after = new LinkedHashMap<>();
        private final List<PhotographEdit> photographs = new ArrayList<>();
        private final Set<Id> taken = new LinkedHashSet<>();
        private final Set<Id> replaced = new LinkedHashSet<>();
        private int unchanged;

        Reading(Library library) {
            this.library = library;
        }

        void take(Path file, ReportForm form, boolean hasErrors)
                throws LibraryException, IOException {
            Problem.Place place = Problem.Place.file(file.getFileName().toString());
            Optional<Delivery> known =
                    after.containsKey(form.delivery())
                            ? Optional.of(after.get(form.delivery()))
                            : library.deliveries().find(form.delivery());
            if (known.isEmpty()) {
                problems.add(Problem.error("form.unknown-delivery", place, form.city()));
                return;
            }
            Delivery was = known.get();
            String code = library.petitions().find(was.petition()).orElseThrow().code();
            if (!Petition.normalizeCode(form.petition()).equals(code)) {
                problems.add(Problem.error("form.other-petition", place, form.petition(), code));
                return;
            }
            before.putIfAbsent(was.id(), was);
            Delivery is = merged(place, was, form, hasErrors);
            after.put(was.id(), is);
            int pictures = photographs.size();
            for (ReportForm.Happening happening : form.happened()) {
                for (String name : happening.photographs()) {
                    photograph(file, happening.line(), name, was);
                }
            }
            if (is.equals(was) && photographs.size() == pictures) {
                unchanged++;
            }
        }

        /** Where something of the form was not understood, it takes the place of nothing. */
        private Delivery merged(
                Problem.Place form, Delivery was, ReportForm said, boolean hasErrors)
                throws LibraryException {
            Set<Id> ids =
                    said.happened().stream()
                            .map(each -> event(each, was).id())
                            .collect(Collectors.toSet());
            Delivery merged = was;
            for (ReportForm.Happening happening : said.happened()) {
                DeliveryEvent event = event(happening, was);
                Problem.Place place = new Problem.Place(form.file(), happening.line(), "outcome");
                boolean isThere =
                        merged.events().stream().anyMatch(each -> each.id().equals(event.id()));
                if (!isThere && isGone(event.id())) {
                    problems.add(Problem.warning("form.removed-here", place));
                } else if (!isThere) {
                    tellOfLostMoment(place, happening, event, was);
                    Optional<DeliveryEvent> former =
                            hasErrors ? Optional.empty() : former(merged, event, ids);
                    if (former.isPresent()) {
                        replaced.add(former.get().id());
                        merged = DeliveryCourse.without(merged, former.get().id());
                        problems.add(
                                Problem.warning("form.replaced", place, inShort(former.get())));
                    }
                    merged = DeliveryCourse.with(merged, event);
                }
            }
            return merged;
        }

        private boolean isGone(Id id) throws LibraryException {
            return replaced.contains(id) || library.deliveries().wasRemoved(id);
        }

        /**
         * What a form said before that an event corrects: at the same time, or the same outcome.
         */
        private static Optional<DeliveryEvent> former(
                Delivery delivery, DeliveryEvent event, Set<Id> saidNow) {
            List<DeliveryEvent> read =
                    delivery.events().stream()
                            .filter(each -> !saidNow.contains(each.id()))
                            .filter(each -> FormIdentifiers.isAsRead(each, delivery.id()))
                            .toList();
            return read.stream()
                    .filter(each -> each.at().isPresent() && each.at().equals(event.at()))
                    .findFirst()
                    .or(() ->
                            read.stream()
                                    .filter(each -> each.outcome() == event.outcome())
                                    .findFirst());
        }

        /** For example {@code refused 2026-12-10 11:08}. */
        private static String inShort(DeliveryEvent event) {
            return event.outcome().word()
                    + event.at()
                            .map(at -> " " + at.toLocalDate() + " " + at.toLocalTime())
                            .orElse("");
        }

        private static DeliveryEvent event(ReportForm.Happening happening, Delivery delivery) {
            Optional<LocalDate> day = happening.date().or(() -> delivery.when().date());
            return FormIdentifiers.identified(
                    new DeliveryEvent(
                            delivery.id(),
                            happening.outcome(),
                            day.flatMap(date -> happening.time().map(date::atTime)),
                            happening.by(),
                            happening.tracking(),
                            happening.note()),
                    delivery.id());
        }

        /** An event has day and time, or neither; the planned day counts then. */
        private void tellOfLostMoment(
                Problem.Place place,
                ReportForm.Happening happening,
                DeliveryEvent event,
                Delivery delivery) {
            Optional<String> day =
                    happening
                            .date()
                            .filter(date -> !delivery.when().date().equals(Optional.of(date)))
                            .map(LocalDate::toString);
            if (event.at().isEmpty()) {
                day.or(() -> happening.time().map(LocalTime::toString))
                        .ifPresent(lost ->
                                problems.add(Problem.warning("form.half-a-moment", place, lost)));
            }
        }

        private void photograph(Path form, int line, String name, Delivery delivery)
                throws LibraryException, IOException {
            Problem.Place place =
                    new Problem.Place(form.getFileName().toString(), line, "photographs");
            Optional<Path> beside = beside(form, name);
            if (beside.isEmpty()) {
                problems.add(Problem.error("form.no-photograph", place, name));
                return;
            }
            Optional<Problem> tooLarge = PictureReader.tooLarge(beside.get());
            if (tooLarge.isPresent()) {
                problems.add(tooLarge.get());
                return;
            }
            Id id = FormIdentifiers.ofPhotograph(Files.readAllBytes(beside.get()), delivery.id());
            if (library.deliveries().jpegOf(id).isPresent() || !taken.add(id)) {
                return;
            }
            if (library.deliveries().wasRemoved(id)) {
                problems.add(Problem.warning("form.removed-here", place));
                return;
            }
            Read<PhotographEdit> read =
                    PhotographEdit.added(
                            beside.get(), new Photograph(id, delivery.id(), "", false, false));
            problems.addAll(read.problems());
            read.value().ifPresent(photographs::add);
        }

        /** The file beside a form that is named, whatever folders stand before its name. */
        private static Optional<Path> beside(Path form, String named) {
            String name =
                    named.substring(Math.max(named.lastIndexOf('/'), named.lastIndexOf('\\')) + 1)
                            .strip();
            try {
                return Optional.of(form.resolveSibling(name)).filter(Files::isRegularFile);
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }

        Report report() {
            List<DeliveryEdit> edits = new ArrayList<>();
            before.forEach((id, was) -> {
                Delivery is = after.getOrDefault(id, was);
                if (!is.equals(was)) {
                    edits.add(DeliveryEdit.of(was, is));
                }
            });
            return new Report(edits, photographs, unchanged, problems);
        }
    }
}
