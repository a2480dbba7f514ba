package org.petitiondesk.workflow;

import org.petitiondesk.exchange.ReportForm;
import org.petitiondesk.exchange.ReportFormReader;
import org.petitiondesk.exchange.WholeFile;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.DeliveryEvent;
import org.petitiondesk.model.delivery.Photograph;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Report forms: written for each city, and read when they come back. What a form says is known by
 * its identifiers, so that the same form changes nothing a second time, and a changed one takes the
 * place of what it said before; what was typed or corrected here stays.
 */
public final class ReportForms {
    private ReportForms() {}

    /** For example {@code NKR-014_report-london-4f2a91c0.txt}. */
    public static String fileName(Petition petition, Delivery delivery) {
        return FileNames.report(petition, delivery);
    }

    /** The language of a delivery's papers: its own, its addressee's, or the petition's first. */
    public static Language language(Library library, Delivery delivery) throws LibraryException {
        List<Language> own = delivery.languages();
        Optional<Language> first =
                own.isEmpty()
                        ? library.addressees()
                                .addressee(delivery.addressee())
                                .map(Addressee::languages)
                                .flatMap(languages -> languages.stream().findFirst())
                        : Optional.of(own.getFirst());
        List<TextVersion> texts = library.petitions().currentTexts(delivery.petition());
        return first.or(() -> texts.stream().map(TextVersion::language).findFirst())
                .orElse(Language.ENGLISH);
    }

    /** Writes the blank form of a delivery into a folder, and gives the file. */
    public static Path write(Library library, Petition petition, Delivery delivery, Path folder)
            throws LibraryException, IOException {
        Path file = folder.resolve(fileName(petition, delivery));
        String form = ReportForm.blank(petition.code(), delivery, language(library, delivery));
        WholeFile.write(file, out -> out.write(form.getBytes(StandardCharsets.UTF_8)));
        return file;
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

        /** Likewise. */
        public void takeBack(Library library) throws LibraryException {
            library.<Boolean, RuntimeException>change(() -> {
                for (PhotographEdit edit : photographs.reversed()) {
                    edit.takeBack(library);
                }
                for (DeliveryEdit edit : deliveries.reversed()) {
                    edit.takeBack(library);
                }
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
            Delivery is = merged(was, form, hasErrors);
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

        /** Where something of the form was not understood, nothing of its last version goes. */
        private static Delivery merged(Delivery was, ReportForm form, boolean hasErrors) {
            List<DeliveryEvent> said =
                    form.happened().stream().map(each -> event(each, was)).toList();
            Set<Id> ids = said.stream().map(DeliveryEvent::id).collect(Collectors.toSet());
            Delivery merged = was;
            for (DeliveryEvent event : was.events()) {
                boolean isReplaced = !said.isEmpty() && !hasErrors && !ids.contains(event.id());
                if (isReplaced && FormIdentifiers.isAsRead(event, was.id())) {
                    merged = DeliveryCourse.without(merged, event.id());
                }
            }
            Set<Id> there =
                    merged.events().stream().map(DeliveryEvent::id).collect(Collectors.toSet());
            for (DeliveryEvent event : said) {
                if (there.add(event.id())) {
                    merged = DeliveryCourse.with(merged, event);
                }
            }
            return merged;
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

        private void photograph(Path form, int line, String name, Delivery delivery)
                throws LibraryException, IOException {
            Problem.Place place =
                    new Problem.Place(form.getFileName().toString(), line, "photographs");
            Path beside = form.resolveSibling(Path.of(name).getFileName());
            if (!Files.isRegularFile(beside)) {
                problems.add(Problem.error("form.no-photograph", place, name));
                return;
            }
            Id id = FormIdentifiers.ofPhotograph(Files.readAllBytes(beside), delivery.id());
            boolean isThere = library.deliveries().jpegOf(id).isPresent();
            if (isThere || !taken.add(id)) {
                return;
            }
            Read<PhotographEdit> read =
                    PhotographEdit.added(
                            beside, new Photograph(id, delivery.id(), "", false, true));
            problems.addAll(read.problems());
            read.value().ifPresent(photographs::add);
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
