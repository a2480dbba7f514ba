package org.petitiondesk.workflow;

import org.petitiondesk.compose.ReportComposer;
import org.petitiondesk.compose.ReportFacts;
import org.petitiondesk.exchange.WholeFile;
import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.Photograph;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.picture.PictureReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what came of a petition in all its cities, for everybody or for the sponsors alone. */
public final class WorldReport {
    private WorldReport() {}

    /**
     * What was written.
     *
     * @param problems with an error among them where a language was left out
     */
    public record Written(List<Path> files, List<Problem> problems) {
        public Written {
            files = List.copyOf(files);
            problems = List.copyOf(problems);
        }
    }

    /** Is told how far it has come, and may stop it. */
    @FunctionalInterface
    public interface Progress {
        /**
         * Some files are done.
         *
         * @return false to stop; files already written stay
         */
        boolean files(int done, int all);
    }

    /**
     * Reads what a report is made of.
     *
     * @param copy the public one, or the internal one
     * @param day of the report
     */
    public static ReportFacts read(Library library, Petition petition, Copy copy, LocalDate day)
            throws LibraryException {
        Map<Id, List<Photograph>> photographs =
                library.deliveries().photographsOf(petition.id()).stream()
                        .filter(photograph -> photograph.shown() || copy == Copy.INTERNAL)
                        .collect(Collectors.groupingBy(Photograph::delivery));
        List<ReportFacts.City> cities = new ArrayList<>();
        for (Delivery delivery : library.deliveries().of(petition.id())) {
            List<ReportFacts.Shot> shots = new ArrayList<>();
            for (Photograph photograph : photographs.getOrDefault(delivery.id(), List.of())) {
                library.deliveries()
                        .jpegOf(photograph.id())
                        .flatMap(PictureReader::printed)
                        .ifPresent(picture ->
                                shots.add(new ReportFacts.Shot(picture, photograph.caption())));
            }
            cities.add(new ReportFacts.City(delivery, country(library, petition, delivery), shots));
        }
        return new ReportFacts(
                petition,
                copy,
                library.signatures().numbers(petition.id(), 0).counting(),
                cities,
                library.deliveries().repliesOf(petition.id()),
                day);
    }

    private static Optional<Country> country(Library library, Petition petition, Delivery delivery)
            throws LibraryException {
        return library.addressees()
                .onDate(delivery.addressee(), delivery.when().date().orElse(petition.date()))
                .flatMap(AddresseeOnDate::postalAddress)
                .flatMap(PostalAddress::country);
    }

    /** The languages of the petition's texts that a report has words in; else English. */
    public static List<Language> languages(Library library, Petition petition)
            throws LibraryException {
        List<Language> spoken =
                library.petitions().currentTexts(petition.id()).stream()
                        .map(TextVersion::language)
                        .filter(ReportFacts::isSpoken)
                        .toList();
        return spoken.isEmpty() ? List.of(Language.ENGLISH) : spoken;
    }

    /**
     * Writes a report: a file for each language and form, whole or not at all.
     *
     * @param folder made if it is missing
     */
    public static Written write(
            ReportFacts facts,
            List<Language> languages,
            Paper paper,
            List<LetterWriter> writers,
            Path folder,
            Progress progress)
            throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        int all = languages.size() * writers.size();
        int done = 0;
        for (Language language : languages) {
            LetterDocument report = ReportComposer.compose(facts, language, paper);
            for (LetterWriter writer : writers) {
                if (!progress.files(done++, all)) {
                    return new Written(files, problems);
                }
                List<Problem> found = writer.check(report);
                found.stream()
                        .filter(problem -> !problems.contains(problem))
                        .forEach(problems::add);
                if (found.stream().noneMatch(Problem::isError)) {
                    Path file =
                            folder.resolve(
                                    FileNames.report(
                                            facts.petition(),
                                            language,
                                            facts.copy(),
                                            writer.ending()));
                    WholeFile.write(file, out -> writer.write(report, out));
                    files.add(file);
                }
            }
        }
        return new Written(files, problems);
    }
}
