package org.petitiondesk.cli;

import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.workflow.Letter;
import org.petitiondesk.workflow.LetterExportReport.LetterProblem;

import java.util.List;
import java.util.Map;

/** Problems of letters, each with the letter it belongs to. */
final class LetterProblemText {
    private LetterProblemText() {}

    static void tell(List<LetterProblem> problems, Session session) {
        for (LetterProblem found : problems) {
            session.tell("[" + letter(found.letter()) + "] ", List.of(found.problem()));
        }
    }

    static List<Map<String, Object>> objects(List<LetterProblem> problems, Session session) {
        return problems.stream()
                .map(found -> {
                    Map<String, Object> object =
                            ProblemText.object(found.problem(), session.parts().words());
                    object.put("addressee", found.letter().addressee().addressee().id());
                    object.put("letter", letter(found.letter()));
                    return object;
                })
                .toList();
    }

    /** For example {@code 2 Hu Jintao, en}. */
    private static String letter(Letter letter) {
        String name =
                letter.addressee()
                        .to()
                        .holder()
                        .map(person -> person.nameInOrAny(Language.ENGLISH))
                        .map(PersonName::full)
                        .orElseGet(() ->
                                letter.addressee().to().post().titles().inOrAny(Language.ENGLISH));
        return letter.number() + " " + name + ", " + letter.language();
    }
}
