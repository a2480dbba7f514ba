package org.petitiondesk.exchange;

import org.petitiondesk.exchange.encoding.EncodingDetector;
import org.petitiondesk.exchange.encoding.TextEncoding;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.delivery.DeliveryOutcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads report forms that came back, in whichever of the languages they were filled in. What cannot
 * be understood is told with file, line and field; the rest is taken. A note goes on until the next
 * label of an event, with lines that begin with # unless they are the form's own.
 */
public final class ReportFormReader {
    private static final int LARGEST_BYTES = 1 << 20;
    private static final Pattern LINE = Pattern.compile("\\s*([^:：]{1,40})[:：](.*)");
    private static final String COMMENT = "#";

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<FormField, Written> head = new EnumMap<>(FormField.class);
    private final List<Map<FormField, Written>> blocks = new ArrayList<>();
    private Optional<FormField> last = Optional.empty();

    private ReportFormReader(String file) {
        this.file = file;
    }

    /** What stands behind a label, and on which line. */
    private record Written(int line, String text) {
        Written and(String more) {
            return new Written(line, (text + "\n" + more).strip());
        }
    }

    /**
     * Reads a form.
     *
     * @throws IOException if it cannot be opened or read
     */
    public static Read<ReportForm> read(Path path) throws IOException {
        ReportFormReader reader = new ReportFormReader(path.getFileName().toString());
        if (Files.size(path) > LARGEST_BYTES) {
            return reader.refused("form.not-a-form");
        }
        byte[] content = Files.readAllBytes(path);
        Optional<TextEncoding> encoding = EncodingDetector.detect(content);
        if (encoding.isEmpty() || encoding.get().guessed()) {
            return reader.refused("form.encoding");
        }
        return reader.read(encoding.get().decode(content));
    }

    private Read<ReportForm> refused(String key) {
        return Read.refused(List.of(Problem.error(key, Problem.Place.file(file))));
    }

    private Read<ReportForm> read(String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.startsWith(COMMENT)) {
                line(i + 1, line);
            } else if (isInNote() && !FormWords.isComment(line.substring(COMMENT.length()))) {
                addToNote(line);
            }
        }
        Written delivery = head.get(FormField.DELIVERY);
        if (delivery == null) {
            return refused("form.not-a-form");
        }
        Optional<Id> id = id(delivery.text());
        if (id.isEmpty()) {
            refuse("form.no-identifier", delivery.line(), FormField.DELIVERY, delivery.text());
            return Read.refused(problems);
        }
        List<ReportForm.Happening> happened = new ArrayList<>();
        blocks.forEach(block -> happening(block).ifPresent(happened::add));
        if (happened.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.warning("form.not-filled-in", Problem.Place.file(file)));
        }
        return Read.of(
                new ReportForm(head(FormField.PETITION), id.get(), head(FormField.CITY), happened),
                problems);
    }

    private String head(FormField field) {
        return Optional.ofNullable(head.get(field)).map(Written::text).orElse("");
    }

    private void line(int number, String line) {
        if (line.isEmpty()) {
            return;
        }
        Matcher parts = LINE.matcher(line);
        Optional<FormField> field =
                (parts.matches() ? FormWords.field(parts.group(1)) : Optional.<FormField>empty())
                        .filter(label -> blocks.isEmpty() || !label.isOfHead());
        if (field.isEmpty()) {
            if (last.equals(Optional.of(FormField.NOTE))) {
                addToNote(line);
            } else {
                problems.add(
                        Problem.error("form.unknown-line", Problem.Place.line(file, number), line));
            }
            return;
        }
        last = field;
        put(field.get(), new Written(number, parts.group(2).strip()));
    }

    private void put(FormField field, Written written) {
        if (field.isOfHead()) {
            head.put(field, written);
            return;
        }
        if (blocks.isEmpty() || blocks.getLast().containsKey(field)) {
            blocks.add(new EnumMap<>(FormField.class));
        }
        blocks.getLast().put(field, written);
    }

    /** Whether a note is written that a line may go on. */
    private boolean isInNote() {
        return last.equals(Optional.of(FormField.NOTE))
                && !text(blocks.getLast(), FormField.NOTE).isEmpty();
    }

    private void addToNote(String line) {
        blocks.getLast().computeIfPresent(FormField.NOTE, (key, written) -> written.and(line));
    }

    private Optional<ReportForm.Happening> happening(Map<FormField, Written> block) {
        Written first = block.values().iterator().next();
        Written said = block.getOrDefault(FormField.OUTCOME, new Written(first.line(), ""));
        Optional<DeliveryOutcome> outcome = FormWords.outcome(said.text());
        if (outcome.isEmpty()) {
            if (!said.text().isEmpty()) {
                refuse("form.unknown-outcome", said.line(), FormField.OUTCOME, said.text());
            } else if (isFilled(block)) {
                refuse("form.no-outcome", said.line(), FormField.OUTCOME);
            }
            return Optional.empty();
        }
        return Optional.of(
                new ReportForm.Happening(
                        said.line(),
                        outcome.get(),
                        value(block, FormField.DATE, "date.unknown", Dates::read),
                        value(block, FormField.TIME, "delivery.time-unreadable", ClockTime::read),
                        text(block, FormField.BY),
                        text(block, FormField.TRACKING),
                        text(block, FormField.NOTE),
                        Arrays.stream(text(block, FormField.PHOTOGRAPHS).split("[,;，、；]"))
                                .map(String::strip)
                                .filter(name -> !name.isEmpty())
                                .toList()));
    }

    /** Whether more is said than the day, which the form says by itself. */
    private static boolean isFilled(Map<FormField, Written> block) {
        return block.entrySet().stream()
                .anyMatch(each ->
                        each.getKey() != FormField.DATE && !each.getValue().text().isEmpty());
    }

    private <T> Optional<T> value(
            Map<FormField, Written> block,
            FormField field,
            String problem,
            Function<String, Optional<T>> reading) {
        Optional<Written> written =
                Optional.ofNullable(block.get(field)).filter(said -> !said.text().isEmpty());
        Optional<T> read = written.flatMap(said -> reading.apply(said.text()));
        if (read.isEmpty()) {
            written.ifPresent(said -> refuse(problem, said.line(), field, said.text()));
        }
        return read;
    }

    private static String text(Map<FormField, Written> block, FormField field) {
        return Optional.ofNullable(block.get(field)).map(Written::text).orElse("");
    }

    private void refuse(String key, int line, FormField field, String... arguments) {
        problems.add(Problem.error(key, new Problem.Place(file, line, field.key()), arguments));
    }

    private static Optional<Id> id(String written) {
        try {
            return Optional.of(Id.parse(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
