package org.petitiondesk.exchange;

import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.SignedName;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads names out of a pasted text, for example {@code These members include: Jin Shanyu (金姗玉), Jin
 * Hai (金海).} Names stay exactly as written, whatever separates them: commas, semicolons and
 * enumeration commas of both widths, a last "and", line ends, or numbers before each name.
 *
 * <p>Where several lines each have one comma ({@code Ann Example, Geneva}), what follows it is
 * taken for the place, and a warning says so. Immutable.
 */
public final class PastedNamesReader {
    private static final int LONGEST_QUOTE = 60;

    /** Reads names; the lines of the problems are those of the text, counted from 1. */
    public Read<List<SignatoryDraft>> read(String text) {
        List<PastedLine> lines = PastedLine.of(text);
        boolean withPlaces = lines.size() > 1 && lines.stream().allMatch(PastedLine::mayHavePlace);
        List<SignatoryDraft> drafts = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        if (withPlaces) {
            problems.add(Problem.warning("paste.places", place(lines.getFirst())));
        }
        for (PastedLine line : lines) {
            if (withPlaces) {
                add(line, line.names().getFirst(), line.names().getLast(), drafts, problems);
            } else {
                line.names().forEach(name -> add(line, name, "", drafts, problems));
            }
        }
        if (drafts.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.error("paste.empty", Problem.Place.NONE));
        }
        return drafts.isEmpty() ? Read.refused(problems) : Read.of(List.copyOf(drafts), problems);
    }

    private static void add(
            PastedLine line,
            String name,
            String place,
            List<SignatoryDraft> drafts,
            List<Problem> problems) {
        Optional<String> refused = PastedName.problem(name);
        if (refused.isPresent()) {
            problems.add(Problem.error(refused.get(), place(line), shortened(name)));
            return;
        }
        if (PastedName.isDoubtful(name)) {
            problems.add(Problem.warning("paste.doubtful", place(line), shortened(name)));
        }
        drafts.add(draft(line.number(), name, place));
    }

    private static SignatoryDraft draft(int line, String name, String place) {
        return new SignatoryDraft(
                line,
                Signatory.Kind.PERSON,
                new SignedName(name),
                Capacity.Personal.PLAIN,
                place,
                "",
                Optional.empty(),
                "",
                "",
                Optional.empty());
    }

    private static Problem.Place place(PastedLine line) {
        return Problem.Place.line("", line.number());
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_QUOTE ? name.substring(0, LONGEST_QUOTE) + "…" : name;
    }
}
