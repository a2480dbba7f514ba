package org.petitiondesk.gui.export;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.gui.common.AddresseeNames;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.Place;
import org.petitiondesk.gui.page.MendingPlace;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.workflow.Letter;
import org.petitiondesk.workflow.LetterExportReport.LetterProblem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that the check found, once for all letters that have it.
 *
 * @param letters at least one
 * @param place where it is mended; empty if that is not known
 */
record Finding(Problem problem, List<Letter> letters, Optional<MendingPlace> place) {
    Finding {
        letters = List.copyOf(letters);
    }

    /** The problems of letters, errors first. */
    static List<Finding> of(List<LetterProblem> problems, Id petition) {
        Map<Object, Finding> found = new LinkedHashMap<>();
        for (LetterProblem each : problems) {
            Optional<MendingPlace> place = MendingPlace.of(each, petition);
            Finding finding = new Finding(each.problem(), List.of(each.letter()), place);
            int which = 0;
            // A circular tells the like of several addressees, each of whom is to be seen.
            while (isOf(found.get(List.of(finding.sameness(), which)), each.letter())) {
                which++;
            }
            found.merge(List.of(finding.sameness(), which), finding, Finding::plus);
        }
        return found.values().stream()
                .sorted(Comparator.comparing(finding -> !finding.problem().isError()))
                .toList();
    }

    private static boolean isOf(@Nullable Finding finding, Letter letter) {
        return finding != null
                && finding.letters().stream()
                        .anyMatch(each ->
                                each.number() == letter.number()
                                        && each.language().equals(letter.language()));
    }

    /** What is mended at the addressee is one thing there, told in however many languages. */
    private Object sameness() {
        return place.filter(there -> there.place() == Place.ADDRESSEES)
                .<Object>map(there -> List.of(problem.key(), there.what()))
                .orElse(problem);
    }

    private Finding plus(Finding other) {
        List<Letter> all = new ArrayList<>(letters);
        all.addAll(other.letters);
        return new Finding(problem, all, place);
    }

    /** Which letter, or how many; for an error, that it is left out. */
    String letter(Words words) {
        AddresseeOnDate first = letters.getFirst().addressee();
        boolean isError = problem.isError();
        if (letters.size() == 1) {
            return words.say(
                    isError ? "export.letter.left-out" : "export.letter",
                    AddresseeNames.line(first),
                    LanguageNames.own(letters.getFirst().language()));
        }
        if (letters.stream().allMatch(letter -> letter.addressee().equals(first))) {
            return words.say(
                    isError ? "export.addressee.left-out" : "export.addressee",
                    AddresseeNames.line(first));
        }
        return words.say(isError ? "export.letters.left-out" : "export.letters", letters.size());
    }

    /** What is wrong and what to do. */
    String sentence(Words words) {
        return words.say("problem." + problem.key(), problem.arguments());
    }
}
