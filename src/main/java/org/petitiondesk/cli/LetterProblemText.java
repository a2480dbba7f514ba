package org.petitiondesk.cli;

import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.OfficeHolder;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.workflow.AcceptedWarnings;
import org.petitiondesk.workflow.Letter;
import org.petitiondesk.workflow.LetterExportReport.LetterProblem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Problems of letters, each with the letter it belongs to. */
final class LetterProblemText {
    private LetterProblemText() {}

    private static final int DIGITS = 8;

    /** Each problem once, with the letter, or with the number of letters that have it. */
    static void tell(List<LetterProblem> problems, Session session) {
        each(problems, session).forEach((problem, front) -> session.tell(front, List.of(problem)));
    }

    /** Likewise, with the numbers by which warnings are accepted. */
    static void tellNumbered(List<LetterProblem> problems, Session session) {
        each(problems, session)
                .forEach((problem, front) ->
                        session.tell(
                                problem.isError() ? front : front + numbered(problem),
                                List.of(problem)));
    }

    /** Likewise of warnings that were accepted. */
    static void tellAccepted(List<LetterProblem> accepted, Session session) {
        each(accepted, session)
                .forEach((problem, front) ->
                        session.tell(
                                front + numbered(problem) + session.say("letter.accepted") + " ",
                                List.of(problem)));
    }

    private static String numbered(Problem problem) {
        return "(" + number(problem) + ") ";
    }

    /** By which a warning is accepted; the same for all letters that have it. */
    static String number(LetterProblem found) {
        return number(found.problem());
    }

    private static String number(Problem problem) {
        return AcceptedWarnings.cause(problem).substring(0, DIGITS);
    }

    private static Map<Problem, String> each(List<LetterProblem> problems, Session session) {
        Map<Problem, List<Letter>> letters = new LinkedHashMap<>();
        for (LetterProblem found : problems) {
            letters.computeIfAbsent(found.problem(), problem -> new ArrayList<>())
                    .add(found.letter());
        }
        Map<Problem, String> fronts = new LinkedHashMap<>();
        letters.forEach((problem, those) -> {
            String where =
                    those.size() == 1
                            ? letter(those.getFirst())
                            : session.say("letter.several", those.size());
            fronts.put(problem, "[" + where + "] ");
        });
        return fronts;
    }

    static List<Map<String, Object>> objects(List<LetterProblem> problems, Session session) {
        return problems.stream()
                .map(found -> {
                    Map<String, Object> object =
                            ProblemText.object(found.problem(), session.parts().words());
                    object.put("addressee", found.letter().addressee().addressee().id());
                    object.put("letter", letter(found.letter()));
                    object.put("id", number(found));
                    return object;
                })
                .toList();
    }

    /** For example {@code 2 Hu Jintao, en}. */
    private static String letter(Letter letter) {
        return which(letter.number(), letter.addressee(), letter.language());
    }

    /** Likewise of what goes to somebody. */
    static String which(int number, AddresseeOnDate addressee, Language language) {
        OfficeHolder to = addressee.to();
        String name =
                Stream.of(
                                to.holder()
                                        .map(person -> person.nameInOrAny(Language.ENGLISH))
                                        .map(PersonName::full)
                                        .orElse(""),
                                to.post().titles().inOrAny(Language.ENGLISH),
                                to.organization()
                                        .map(body -> body.names().inOrAny(Language.ENGLISH))
                                        .orElse(""))
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElseGet(() -> to.post().office().word());
        return number + " " + name + ", " + language;
    }
}
