package org.petitiondesk.cli;

import org.petitiondesk.model.petition.SignatureSheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of sheets as somebody writes them: 7 or 3-9. */
final class SheetNumbers {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");

    private SheetNumbers() {}

    /**
     * Those sheets, each once, by number.
     *
     * @throws Failure if something is no number or there is no such sheet
     */
    static List<SignatureSheet> chosen(List<String> written, List<SignatureSheet> among)
            throws Failure {
        TreeSet<SignatureSheet> chosen =
                new TreeSet<>(Comparator.comparingInt(SignatureSheet::number));
        for (String one : written) {
            Matcher matcher = NUMBERS.matcher(one.strip());
            if (!matcher.matches()) {
                throw Failure.ofUsage("no-sheet-number", List.of(one));
            }
            int first = Integer.parseInt(matcher.group(1));
            int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
            List<SignatureSheet> found =
                    among.stream()
                            .filter(sheet -> sheet.number() >= first && sheet.number() <= last)
                            .toList();
            if (found.isEmpty()) {
                throw new Failure("no-such-sheet", one);
            }
            chosen.addAll(found);
        }
        return new ArrayList<>(chosen);
    }
}
