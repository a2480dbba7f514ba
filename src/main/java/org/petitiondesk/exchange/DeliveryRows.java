package org.petitiondesk.exchange;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.delivery.Appointment;
import org.petitiondesk.model.delivery.Lead;
import org.petitiondesk.model.letter.Paper;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rows of a list of cities. */
final class DeliveryRows implements ListRows<DeliveryField, DeliveryDraft> {
    private static final Set<String> ANONYMOUS = Set.of("anonymous", "anonyme", "匿名", "익명");

    @Override
    public Vocabulary<DeliveryField> vocabulary() {
        return DeliveryField.VOCABULARY;
    }

    @Override
    public Optional<DeliveryField> onlyColumn() {
        return Optional.of(DeliveryField.CITY);
    }

    @Override
    public boolean read(
            String file,
            int line,
            Map<DeliveryField, String> cells,
            DraftSink<DeliveryDraft> sink) {
        Cells row = new Cells(file, line, cells, new ArrayList<>());
        Optional<LocalDate> date = row.of(DeliveryField.DATE, "date.unknown", Dates::read);
        Optional<LocalTime> time =
                row.of(DeliveryField.TIME, "delivery.time-unreadable", ClockTime::read);
        Optional<ZoneId> zone =
                row.of(DeliveryField.ZONE, "delivery.no-such-zone", DeliveryRows::zone);
        Optional<Paper> paper =
                row.of(DeliveryField.PAPER, "delivery.no-such-paper", Paper::ofWord);
        DeliveryDraft draft =
                new DeliveryDraft(
                        line,
                        row.text(DeliveryField.CITY),
                        row.text(DeliveryField.MISSION),
                        new Appointment(date, time, zone),
                        lead(row),
                        row.languages(),
                        paper,
                        row.text(DeliveryField.NOTES));
        for (Problem problem : row.problems()) {
            if (!sink.report(problem)) {
                return false;
            }
        }
        return !row.problems().isEmpty() || sink.accept(draft);
    }

    @Override
    public String stored(DeliveryField field, String written, DeliveryDraft draft) {
        return written;
    }

    private static Lead lead(Cells row) {
        String name = row.text(DeliveryField.LEAD);
        boolean isAnonymous = ANONYMOUS.contains(name.toLowerCase(Locale.ROOT));
        return new Lead(isAnonymous ? "" : name, row.text(DeliveryField.TELEPHONE), isAnonymous);
    }

    private static Optional<ZoneId> zone(String written) {
        try {
            return Optional.of(ZoneId.of(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The texts of a row, and what is wrong with them. */
    private record Cells(
            String file, int line, Map<DeliveryField, String> texts, List<Problem> problems) {

        String text(DeliveryField field) {
            return texts.getOrDefault(field, "").strip();
        }

        <T> Optional<T> of(
                DeliveryField field, String problem, Function<String, Optional<T>> reading) {
            String written = text(field);
            Optional<T> read = written.isEmpty() ? Optional.empty() : reading.apply(written);
            if (read.isEmpty() && !written.isEmpty()) {
                refuse(field, problem, written);
            }
            return read;
        }

        List<Language> languages() {
            List<Language> languages = new ArrayList<>();
            Stream.of(text(DeliveryField.LANGUAGES).split("[\\s,;/+]+"))
                    .filter(word -> !word.isEmpty())
                    .forEach(word ->
                            FieldWords.language(word)
                                    .ifPresentOrElse(
                                            languages::add,
                                            () ->
                                                    refuse(
                                                            DeliveryField.LANGUAGES,
                                                            "delivery.no-such-language",
                                                            word)));
            return languages;
        }

        private void refuse(DeliveryField field, String problem, String written) {
            problems.add(
                    Problem.error(problem, new Problem.Place(file, line, field.word()), written));
        }
    }
}
