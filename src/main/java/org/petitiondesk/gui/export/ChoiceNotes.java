package org.petitiondesk.gui.export;

import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.workflow.LetterMaterial;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands beside the choices. */
final class ChoiceNotes {
    private ChoiceNotes() {}

    /** In which languages the text was changed after it was signed. */
    static String text(LetterMaterial material, Words words) {
        List<String> changed =
                material.texts().stream()
                        .filter(text -> isChangedSinceSigned(material, text))
                        .map(TextVersion::language)
                        .map(LanguageNames::own)
                        .toList();
        return changed.isEmpty()
                ? words.say("export.text.same")
                : words.say("export.text.differs", String.join(", ", changed));
    }

    private static boolean isChangedSinceSigned(LetterMaterial material, TextVersion text) {
        Language language = text.language();
        Optional<TextVersion> signed = material.signedText(language);
        return signed.isPresent() && !signed.get().saysTheSameAs(text);
    }

    /** How many letters go on which paper. */
    static String paper(Preflight.State state, Words words) {
        Map<Paper, Integer> letters = new EnumMap<>(Paper.class);
        state.letters()
                .forEach(letter ->
                        letter.document()
                                .value()
                                .ifPresent(document ->
                                        letters.merge(document.page().paper(), 1, Integer::sum)));
        return String.join(
                ", ",
                letters.entrySet().stream()
                        .map(entry ->
                                words.say(
                                        "export.paper-for",
                                        words.say("paper." + entry.getKey().word()),
                                        entry.getValue()))
                        .toList());
    }
}
