package org.petitiondesk.cli;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Problems as people and as programs read them. */
final class ProblemText {
    private ProblemText() {}

    /** One line: {@code error: list.csv:7: name: The name is missing.} */
    static String line(Problem problem, Words words) {
        StringBuilder line =
                new StringBuilder(words.say(problem.isError() ? "word.error" : "word.warning"));
        line.append(": ");
        Problem.Place place = problem.place();
        if (!place.file().isEmpty()) {
            line.append(place.file());
            line.append(place.line() > 0 ? ":" + place.line() : "").append(": ");
        } else if (place.line() > 0) {
            line.append(words.say("word.line", Integer.toString(place.line()))).append(": ");
        }
        if (!place.field().isEmpty()) {
            line.append(place.field()).append(": ");
        }
        return line.append(message(problem, words)).toString();
    }

    static Map<String, Object> object(Problem problem, Words words) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("severity", problem.isError() ? "error" : "warning");
        object.put("kind", problem.key());
        object.put("file", problem.place().file());
        object.put("line", problem.place().line());
        object.put("field", problem.place().field());
        object.put("message", message(problem, words));
        return object;
    }

    static List<Map<String, Object>> objects(List<Problem> problems, Words words) {
        return problems.stream().map(problem -> object(problem, words)).toList();
    }

    private static String message(Problem problem, Words words) {
        return words.say("problem." + problem.key(), problem.arguments());
    }
}
