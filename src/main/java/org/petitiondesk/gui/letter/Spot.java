package org.petitiondesk.gui.letter;

import org.petitiondesk.model.common.Problem;
import org.petitiondesk.workflow.Concern;
import org.petitiondesk.workflow.NumberedPart;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in what is written, for the caret to go to. */
sealed interface Spot {

    /**
     * A line of the body.
     *
     * @param number counted from 1; the last line where there are fewer
     */
    record BodyLine(int number) implements Spot {}

    /**
     * A numbered item.
     *
     * @param index counted from 0
     */
    record Item(NumberedPart part, int index) implements Spot {}

    record Title() implements Spot {}

    record Subject() implements Spot {}

    /** Where a translation is said to be checked. */
    record Check() implements Spot {}

    /** Where a problem is to be mended, if it is here. */
    static Optional<Spot> of(Problem found) {
        Concern concern = Concern.of(found);
        if (isOfBody(found.place())) {
            return Optional.of(new BodyLine(found.place().line()));
        }
        return concern == Concern.TEXT || concern == Concern.LETTER
                ? Optional.of(ofField(found))
                : Optional.empty();
    }

    /** A line of a template has the template's name beside it. */
    private static boolean isOfBody(Problem.Place place) {
        return place.line() > 0 && (place.file().isEmpty() || place.file().contains(" "));
    }

    private static Spot ofField(Problem found) {
        String field = found.place().field();
        for (NumberedPart part : NumberedPart.values()) {
            Matcher item = Pattern.compile(part.word() + "\\[(\\d+)]").matcher(field);
            if (item.matches()) {
                return new Item(part, Integer.parseInt(item.group(1)) - 1);
            }
            if (field.equals(part.word())) {
                return new Item(part, Math.max(0, firstMissing(found)));
            }
        }
        return switch (field) {
            case "title", "petition.title", "language" -> new Title();
            case "subject", "petition.subject" -> new Subject();
            case "translation" -> new Check();
            case "close" -> new BodyLine(Integer.MAX_VALUE);
            default -> new BodyLine(1);
        };
    }

    /** Which item is the first that is not worded. */
    private static int firstMissing(Problem found) {
        return found.arguments().isEmpty() ? 0 : Integer.parseInt(found.arguments().getFirst());
    }
}
