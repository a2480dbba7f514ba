package org.petitiondesk.cli;

import org.petitiondesk.model.petition.LineMark;
import org.petitiondesk.model.petition.SheetTally;
import org.petitiondesk.model.petition.SignatureSheet;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a signature sheet is told. */
final class SheetText {
    private SheetText() {}

    static Map<String, Object> object(
            SignatureSheet sheet,
            SheetTally tally,
            SortedMap<Integer, LineMark> marks,
            LocalDate today) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("number", sheet.number());
        object.put("id", sheet.id());
        object.put("state", state(sheet, tally));
        object.put("language", sheet.language().tag());
        object.put("paper", sheet.paper().word());
        object.put("lines", sheet.lines());
        object.put("issuedTo", sheet.issuedTo());
        object.put("issuedOn", day(sheet.issuedOn()));
        object.put("returnBy", day(sheet.dueOn()));
        object.put("overdue", sheet.isOverdue(today));
        object.put("returnedOn", day(sheet.returnedOn()));
        object.put("counted", sheet.countedLines().<Object>map(count -> count).orElse(""));
        object.put("entered", tally.entered());
        object.put("illegible", tally.illegible());
        object.put("struck", tally.struck());
        object.put(
                "marks",
                marks.entrySet().stream()
                        .map(mark -> object(mark.getKey(), mark.getValue()))
                        .toList());
        return object;
    }

    private static Map<String, Object> object(int line, LineMark mark) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("line", line);
        object.put("mark", mark.kind().name().toLowerCase(Locale.ROOT));
        object.put("reason", mark.reason().map(LineMark.Reason::word).orElse(""));
        return object;
    }

    static String line(SignatureSheet sheet, SheetTally tally, boolean isOverdue, String overdue) {
        return Stream.of(
                        sheet.label(),
                        sheet.language().tag(),
                        state(sheet, tally),
                        sheet.issuedTo(),
                        day(sheet.issuedOn()),
                        sheet.returnedOn().isEmpty() ? "" : "-> " + day(sheet.returnedOn()),
                        sheet.countedLines().map(count -> tally.lines() + "/" + count).orElse(""),
                        isOverdue ? overdue : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  "));
    }

    private static String state(SignatureSheet sheet, SheetTally tally) {
        return sheet.state(tally).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
