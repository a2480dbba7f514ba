package org.petitiondesk.export.docx;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.LetterDocument;

import java.util.ArrayList;
import java.util.List;

/** The settings part. */
final class Settings {
    /** Word 2013 and later; without it Word opens the file in a mode for older files. */
    private static final String CURRENT_WORD = "15";

    private Settings() {}

    static Element of(LetterDocument letter) {
        Language language = letter.language();
        Script script = Script.of(language);
        List<Element> settings = new ArrayList<>();
        // Word must not put the name of whoever corrects the letter into it.
        settings.add(Element.of("w:removePersonalInformation"));
        settings.add(Element.of("w:removeDateAndTime"));
        settings.add(Element.val("w:defaultTabStop", 720));
        settings.add(
                Element.val(
                        "w:characterSpacingControl",
                        script.isEastAsian() ? "compressPunctuation" : "doNotCompress"));
        settings.add(
                Element.of("w:compat")
                        .with(
                                // LibreOffice leaves pages nearly empty when it makes columns
                                // equally high.
                                Element.of("w:noColumnBalance"),
                                Element.of(
                                        "w:compatSetting",
                                        "w:name",
                                        "compatibilityMode",
                                        "w:uri",
                                        "http://schemas.microsoft.com/office/word",
                                        "w:val",
                                        CURRENT_WORD)));
        Language eastAsian = WordLanguage.eastAsian(script, language);
        settings.add(
                Element.of(
                        "w:themeFontLang",
                        "w:val",
                        WordLanguage.tag(language),
                        "w:eastAsia",
                        WordLanguage.tag(eastAsian)));
        return Element.of("w:settings", Vocabulary.NAMESPACES).with(settings);
    }
}
